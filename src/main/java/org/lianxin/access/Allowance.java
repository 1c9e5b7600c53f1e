package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditBasis;

import java.util.Set;

/** What a caller may see of one subject. */
public sealed interface Allowance {

    /**
     * It may see the subject in that mode.
     *
     * @param categories what kinds of facts; all of them except in {@link Mode#AUTHORISED}, where
     *     they are the consent's, and in {@link Mode#PUBLIC}, where they are what is published
     * @param basis what the audit log gives as the authority
     * @param claim the consent of which this takes one use, counted when the entry is appended;
     *     {@code null} where none is used
     * @param beyond why no more than the public facts are shown; {@code null} in every other mode,
     *     and where no more was wanted
     */
    record Allowed(
            Mode mode,
            Set<DataCategory> categories,
            AuditBasis basis,
            @Nullable String claim,
            @Nullable DenialReason beyond)
            implements Allowance {

        public Allowed {
            categories = Set.copyOf(categories);
            if ((mode == Mode.AUTHORISED) != (claim != null)) {
                throw new IllegalArgumentException("a consent, and nothing else, is claimed");
            }
            if (beyond != null && mode != Mode.PUBLIC) {
                throw new IllegalArgumentException("only the public mode falls short");
            }
        }
    }

    /** It may not see anything of the subject, not even whether there is one. */
    record Denied(DenialReason reason) implements Allowance {}
}
