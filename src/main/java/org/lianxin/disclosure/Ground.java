package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The decision that a statement rests on, and the provision that the decision cites.
 *
 * @param document number of the decision or of the court case
 * @param provision 处罚依据 as its source has it; null where the source gives none
 * @param entryId opaque id of the credit entry it rests on; null where the ground is a document
 *     alone
 */
public record Ground(
        String document,
        String authority,
        @Nullable String provision,
        @Nullable LocalDate decidedOn,
        @Nullable String entryId) {}
