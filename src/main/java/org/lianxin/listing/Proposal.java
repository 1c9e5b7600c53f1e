package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;

/**
 * What an authority, or somebody outside government, proposes to list 拟列入.
 *
 * @param born of a natural person whose document says it; asked for and never kept
 * @param category the act, in the words of the city's plan; the merit for a red list
 * @param groundDocument number of the decision, or of the award
 * @param decidedOn the day of the award; of a recorded decision the record says it
 * @param listBasis the law, regulation or policy of the centre that provides for such a list
 * @param conductOn the day of the conduct, where the authority gives one
 * @param decidedBy unified code of the body that is to decide; null for the proposer itself
 */
public record Proposal(
        SubjectId subject,
        String subjectName,
        @Nullable LocalDate born,
        ListKind list,
        City city,
        @Nullable String category,
        String groundDocument,
        @Nullable LocalDate decidedOn,
        @Nullable String listBasis,
        @Nullable LocalDate conductOn,
        @Nullable String decidedBy) {

    public Proposal {
        if (groundDocument.isBlank() || subjectName.isBlank()) {
            throw new IllegalArgumentException("a proposal names its subject and its document");
        }
    }
}
