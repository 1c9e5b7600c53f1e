package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code accessesToMe}: the subject reads who looked, and leaves an entry by reading. */
@Controller
final class AccessesFields {

    private static final Shown ACCESSES = Shown.facts(Set.of("ACCESSES"));

    private final AuditEntries entries;
    private final Pseudonyms pseudonyms;
    private final Selves selves;
    private final CallerOrganisations organisations;
    private final ShownIds ids;
    private final int pageSizeMax;

    AccessesFields(
            AuditEntries entries,
            Pseudonyms pseudonyms,
            Selves selves,
            CallerOrganisations organisations,
            ShownIds ids,
            Limits limits) {
        this.entries = entries;
        this.pseudonyms = pseudonyms;
        this.selves = selves;
        this.organisations = organisations;
        this.ids = ids;
        this.pageSizeMax = limits.pageSizeMax();
    }

    @QueryMapping
    DataFetcherResult<AccessConnection> accessesToMe(
            @Argument @Nullable UnifiedCode organisation,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        if (first < 1 || first > pageSizeMax) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, pageSizeMax, first), field);
        }
        return switch (Admission.of(field, Scope.ACCESSES_READ, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(var permit) ->
                    self(permit, organisation)
                            .map(self -> page(permit, self, first, after, field))
                            .orElseGet(() -> refused(permit, field));
        };
    }

    private Optional<SubjectId> self(Permit permit, @Nullable UnifiedCode organisation) {
        return selves.find(
                permit.caller(), organisation == null ? null : new OrganisationId(organisation));
    }

    private DataFetcherResult<AccessConnection> page(
            Permit permit,
            SubjectId self,
            int first,
            @Nullable String after,
            DataFetchingEnvironment field) {
        Long before = after == null ? null : AccessConnection.place(ids, self, after).orElse(null);
        if (after != null && before == null) {
            return Reply.refused(TypedError.of(ErrorCode.CURSOR_INVALID), field);
        }
        var page = entries.about(pseudonyms.of(self), before, first);
        new Noting(permit, field, self)
                .disclosed(new AuditBasis(AuditBasis.Kind.SELF, null), ACCESSES);
        Map<String, Optional<String>> names = new HashMap<>();
        return Reply.with(
                AccessConnection.of(
                        page,
                        pseudonyms,
                        client -> names.computeIfAbsent(client, this::name),
                        index -> AccessConnection.cursor(ids, self, index),
                        after != null));
    }

    private Optional<String> name(String client) {
        return organisations.findByClient(client).map(CallerOrganisation::name);
    }

    private static DataFetcherResult<AccessConnection> refused(
            Permit permit, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(ErrorCode.NOT_THE_SUBJECT);
        return Reply.refused(TypedError.of(ErrorCode.NOT_THE_SUBJECT), field);
    }
}
