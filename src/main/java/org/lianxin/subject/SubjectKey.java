package org.lianxin.subject;

import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.UnifiedCode;

/** How a subject is named in a question: in exactly one of these ways. */
public sealed interface SubjectKey {

    record ByUnifiedCode(UnifiedCode code) implements SubjectKey {}

    /** By an identifier from before the unified code; blanks and case do not matter. */
    record ByLegacyCode(LegacyKind kind, String value) implements SubjectKey {
        public ByLegacyCode {
            value = LegacyCodes.normalise(kind, value);
            if (value.isEmpty()) {
                throw new IllegalArgumentException("a legacy identifier is not blank");
            }
        }
    }

    record ByDocument(PersonDocument document) implements SubjectKey {}

    /**
     * By the key that a document leads to: a person whom the gateway has met before, as a watch
     * keeps it. No question from outside names anybody so.
     */
    record ByPersonKey(PersonKey key) implements SubjectKey {}
}
