package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.AssignmentPage;
import org.lianxin.measure.AssignmentState;
import org.lianxin.measure.Assignments;
import org.lianxin.measure.CarryingBody;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a body is to carry out, and what feedback is owed. */
@Controller
final class InboxFields {

    private final Assignments assignments;
    private final AssignmentShapes shapes;
    private final int pageSizeMax;

    InboxFields(Assignments assignments, AssignmentShapes shapes, Limits limits) {
        this.assignments = assignments;
        this.shapes = shapes;
        this.pageSizeMax = Math.min(limits.pageSizeMax(), Assignments.PAGE_MAX);
    }

    @QueryMapping
    DataFetcherResult<AssignmentConnection> measureInbox(
            @Argument @Nullable List<AssignmentState> states,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        return answer(
                new Asked(Scope.MEASURES_EXECUTE, first, after, field),
                (permit, own, from) ->
                        CarryingBody.of(own)
                                .map(
                                        body ->
                                                assignments.inbox(
                                                        permit,
                                                        body,
                                                        states == null
                                                                ? Set.of()
                                                                : Set.copyOf(states),
                                                        from,
                                                        first))
                                .orElseGet(() -> new AssignmentPage(List.of(), null)));
    }

    @QueryMapping
    DataFetcherResult<AssignmentConnection> feedbackDue(
            @Argument @Nullable Boolean wantingOnly,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        return answer(
                new Asked(Scope.MEASURES_EXECUTE, first, after, field),
                (permit, own, from) -> {
                    City city = own.city();
                    String body =
                            own.kind() == CallerKind.CREDIT_OFFICE ? null : own.code().value();
                    return city == null
                            ? new AssignmentPage(List.of(), null)
                            : assignments.feedback(
                                    permit,
                                    city,
                                    body,
                                    wantingOnly == null || wantingOnly,
                                    from,
                                    first);
                });
    }

    private DataFetcherResult<AssignmentConnection> answer(Asked asked, Reading reading) {
        DataFetchingEnvironment field = asked.field();
        if (asked.first() < 1 || asked.first() > pageSizeMax) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, pageSizeMax, asked.first()),
                    field);
        }
        return switch (Admission.of(field, asked.scope(), null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    permit.registration()
                            .map(own -> page(asked, permit, own, reading))
                            .orElseGet(() -> refused(ErrorCode.NOT_OWNER, permit, field));
        };
    }

    private DataFetcherResult<AssignmentConnection> page(
            Asked asked, Permit permit, CallerOrganisation own, Reading reading) {
        AssignmentIds ids = shapes.ids(own.code().value());
        AssignmentKey from = ids.open(asked.after()).orElse(null);
        if (asked.after() != null && from == null) {
            return Reply.refused(TypedError.of(ErrorCode.CURSOR_INVALID), asked.field());
        }
        AssignmentPage page = reading.read(permit, own, from);
        List<AssignmentItem> items = new ArrayList<>();
        for (Assignment assignment : page.items()) {
            AssignmentItem item = shapes.shape(assignment, own.code().value());
            AssignmentShapes.note(assignment, item, permit, asked.field());
            items.add(item);
        }
        AssignmentKey next = page.next();
        return Reply.with(
                AssignmentConnection.of(
                        items, next == null ? null : ids.of(next), asked.after() != null));
    }

    private static DataFetcherResult<AssignmentConnection> refused(
            ErrorCode code, Permit permit, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(code);
        return Reply.refused(TypedError.of(code), field);
    }

    private record Asked(
            Scope scope, int first, @Nullable String after, DataFetchingEnvironment field) {}

    @FunctionalInterface
    private interface Reading {
        AssignmentPage read(Permit permit, CallerOrganisation own, @Nullable AssignmentKey from);
    }
}
