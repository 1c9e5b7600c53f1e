package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Asked;
import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.SubjectId;

import java.util.stream.Collectors;

/** Notes in the request's trace what a root field decided, showed or refused. */
record Noting(Permit permit, DataFetchingEnvironment field, @Nullable SubjectId subject) {

    void decided(AuditBasis basis, Shown shown) {
        note(basis, shown, AuditOutcome.DECIDED, null);
    }

    void disclosed(AuditBasis basis, Shown shown) {
        note(basis, shown, AuditOutcome.DISCLOSED, null);
    }

    void refused(ErrorCode code) {
        note(AuditBasis.NONE, Shown.NOTHING, AuditOutcome.REFUSED, code.name());
    }

    private void note(
            AuditBasis basis, Shown shown, AuditOutcome outcome, @Nullable String reason) {
        var asked = new Asked(action(), place(), permit.purpose().orElse(null), subject);
        permit.trace().look(new Look(asked, basis, null, shown, outcome, reason));
    }

    /** Such as {@code Mutation.grantConsent}. */
    private String action() {
        return field.getExecutionStepInfo().getObjectType().getName()
                + "."
                + field.getField().getName();
    }

    private String place() {
        return field.getExecutionStepInfo().getPath().toList().stream()
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
