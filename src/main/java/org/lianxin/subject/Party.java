package org.lianxin.subject;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.UnifiedCode;

/** Whom a row of a file is about, as it names them. */
public sealed interface Party {

    /** As the row spells it; a statement keeps it even where the registry's name differs. */
    String name();

    record ByUnifiedCode(UnifiedCode code, String name) implements Party {}

    /** An organisation that the row names only by an identifier from before the unified code. */
    record ByLegacyCode(LegacyKind kind, String value, String name) implements Party {
        public ByLegacyCode {
            value = LegacyCodes.normalise(kind, value);
        }
    }

    /**
     * A natural person.
     *
     * @param document null if the row has no number: the person stays unverified
     */
    record Individual(String name, @Nullable PersonDocument document) implements Party {
        public Individual {
            name = PersonNames.normalise(name);
        }

        @Override
        public String toString() {
            return Masking.personName(name) + (document == null ? "" : " " + document);
        }
    }
}
