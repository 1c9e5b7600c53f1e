package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

/**
 * On what ground it was disclosed.
 *
 * @param reference the consent's id, the matter's number or the provision; {@code null} where the
 *     kind says it all
 */
public record AuditBasis(Kind kind, @Nullable String reference) {

    /** No ground: what was refused, and what concerns no subject. */
    public static final AuditBasis NONE = new AuditBasis(Kind.NONE, null);

    /** The sorts of ground. */
    public enum Kind {
        /** Published facts, which need no consent 公开信息. */
        PUBLIC,
        /** The subject's consent 授权. */
        CONSENT,
        /** A matter and its statutory basis 办理事项. */
        MATTER,
        /** The subject itself or its legal representative 本人. */
        SELF,
        /** Supervision by the credit office 监管. */
        SUPERVISION,
        /** None. */
        NONE
    }
}
