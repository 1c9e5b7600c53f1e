package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.oversight.Reminder;
import org.lianxin.oversight.Reminders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * {@code reminders}: what falls due, for the body that is to do it and its city's credit office.
 */
@Controller
final class ReminderFields {

    private static final Shown REMINDERS = Shown.facts(Set.of("REMINDERS"));

    private final CaseAdmission admission;
    private final Reminders reminders;

    ReminderFields(CaseAdmission admission, Reminders reminders) {
        this.admission = admission;
        this.reminders = reminders;
    }

    /** A reminder as the SDL has it. */
    record Item(
            String id,
            Reminder.Kind kind,
            Reminder.Stage stage,
            UnifiedCode body,
            City city,
            @Nullable String about,
            LocalDate lastDay,
            int count,
            String article,
            LocalDate raisedOn,
            @Nullable Boolean done) {

        static Item of(Reminder reminder) {
            return new Item(
                    reminder.id(),
                    reminder.kind(),
                    reminder.stage(),
                    reminder.body(),
                    reminder.city(),
                    reminder.about(),
                    reminder.lastDay(),
                    reminder.count(),
                    reminder.article(),
                    reminder.raisedFor(),
                    reminder.done());
        }
    }

    @QueryMapping
    DataFetcherResult<List<Item>> reminders(
            @Argument int first, @Argument @Nullable String before, DataFetchingEnvironment field) {
        Scope other = admission.firstHeld(field, Scope.DISPUTES_DECIDE, Scope.MEASURES_EXECUTE);
        Scope scope = admission.firstHeld(field, Scope.COVERAGE_READ, other);
        return switch (admission.admit(scope, new CaseAdmission.Page(first, null), field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    permit.registration()
                            .map(own -> answer(permit, own, first, before, field))
                            .orElseGet(() -> refused(permit, field));
        };
    }

    private DataFetcherResult<List<Item>> answer(
            Permit permit,
            CallerOrganisation own,
            int first,
            @Nullable String before,
            DataFetchingEnvironment field) {
        City city = own.city();
        boolean supervises = own.kind() == CallerKind.CREDIT_OFFICE && city != null;
        List<Reminder> shown =
                supervises && city != null
                        ? reminders.in(permit, city, before, first)
                        : reminders.of(permit, own.code(), before, first);
        AuditBasis.Kind basis = supervises ? AuditBasis.Kind.SUPERVISION : AuditBasis.Kind.MATTER;
        String matter = supervises ? null : own.code().value();
        new Noting(permit, field, null).disclosed(new AuditBasis(basis, matter), REMINDERS);
        return Reply.with(shown.stream().map(Item::of).toList());
    }

    private static DataFetcherResult<List<Item>> refused(
            Permit permit, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(ErrorCode.NOT_OWNER);
        return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
    }
}
