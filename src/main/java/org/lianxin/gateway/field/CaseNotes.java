package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.kernel.SubjectId;

import java.util.Set;

/** What the log says of cases: each one shown to a body is a look at its subject. */
final class CaseNotes {

    static final String DISPUTE = "DISPUTE";
    static final String REPAIR = "REPAIR";
    static final String RESTORATION = "RESTORATION";

    private CaseNotes() {}

    static AuditBasis self() {
        return new AuditBasis(AuditBasis.Kind.SELF, null);
    }

    /** A body's own cases are the matter that it has in hand. */
    static AuditBasis inHand(String id) {
        return new AuditBasis(AuditBasis.Kind.MATTER, id);
    }

    static void disclosed(
            Permit permit,
            DataFetchingEnvironment field,
            SubjectId subject,
            AuditBasis basis,
            String fact) {
        new Noting(permit, field, subject).disclosed(basis, Shown.facts(Set.of(fact)));
    }
}
