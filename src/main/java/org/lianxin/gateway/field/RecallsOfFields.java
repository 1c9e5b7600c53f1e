package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallTarget;
import org.lianxin.exchange.Recalls;
import org.lianxin.exchange.RecallsAbout;
import org.lianxin.kernel.City;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who was told of a change, for the subject, the bodies that decide, and the credit office. */
@Controller
final class RecallsOfFields {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final CaseAdmission admission;
    private final Recalls recalls;
    private final Selves selves;
    private final Clock clock;

    RecallsOfFields(CaseAdmission admission, Recalls recalls, Selves selves, Clock clock) {
        this.admission = admission;
        this.recalls = recalls;
        this.selves = selves;
        this.clock = clock;
    }

    /** All recalls about one thing, as the SDL has them. */
    record RecallsOf(RecallTarget about, int namelessLooks, List<RecallItem> recalls) {}

    @QueryMapping
    DataFetcherResult<RecallsOf> recallsOf(
            @Argument String about,
            @Argument int first,
            @Argument @Nullable String before,
            DataFetchingEnvironment field) {
        Scope scope = admission.firstHeld(field, Scope.RECALLS_READ, Scope.ACCESSES_READ);
        return switch (admission.admit(scope, new CaseAdmission.Page(first, null), field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    recalls.about(permit, about, before, first)
                            .flatMap(found -> shown(permit, found, field))
                            .orElseGet(Reply::nothing);
        };
    }

    /** Empty for whoever is neither the subject nor an owner: as if nothing had changed. */
    private Optional<DataFetcherResult<RecallsOf>> shown(
            Permit permit, RecallsAbout found, DataFetchingEnvironment field) {
        return basis(permit, found)
                .map(
                        basis -> {
                            new Noting(permit, field, found.subject())
                                    .disclosed(basis, RecallNotes.shown(found.recalls()));
                            return Reply.with(
                                    new RecallsOf(
                                            found.about(),
                                            (int)
                                                    Math.min(
                                                            found.namelessLooks(),
                                                            Integer.MAX_VALUE),
                                            items(found.recalls())));
                        });
    }

    private Optional<AuditBasis> basis(Permit permit, RecallsAbout found) {
        if (permit.scope() == Scope.ACCESSES_READ) {
            return selves.is(permit.caller(), found.subject())
                    ? Optional.of(new AuditBasis(AuditBasis.Kind.SELF, null))
                    : Optional.empty();
        }
        return permit.grantee().filter(found.owners()::contains).map(_ -> RecallNotes.IN_HAND);
    }

    @QueryMapping
    DataFetcherResult<List<RecallItem>> recallsOverdue(
            @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        return switch (admission.admit(
                Scope.COVERAGE_READ, new CaseAdmission.Page(first, null), field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                City city = permit.registration().map(CallerOrganisation::city).orElse(null);
                List<Recall> late = recalls.late(permit, city, today(), after, first);
                RecallNotes.disclosed(permit, field, late);
                yield Reply.with(items(late));
            }
        };
    }

    private List<RecallItem> items(List<Recall> found) {
        return found.stream().map(each -> RecallItem.of(each, today())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHANGHAI);
    }
}
