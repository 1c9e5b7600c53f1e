package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;

/**
 * A listing with all the steps of its life, placed or not.
 *
 * @param id the natural key, the same as {@link Listing#id}
 * @param subjectName as the proposal or the list spells it
 * @param groundDocument number of the document that it rests on
 * @param authority who proposed it, or by whose file it came
 * @param authorityCode its unified code; null where its source gives none
 * @param decidedBy unified code of the body that takes its steps: the authority itself, but for a
 *     recommendation from outside government the body that it was made to
 */
public record ListingLife(
        String id,
        ListKind list,
        City city,
        ListingOrigin origin,
        SubjectId subject,
        String subjectName,
        @Nullable String category,
        String groundDocument,
        String authority,
        @Nullable String authorityCode,
        @Nullable String decidedBy,
        Life life) {}
