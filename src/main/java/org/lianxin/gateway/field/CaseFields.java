package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CasesAt;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.Disputes;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairStatement;
import org.lianxin.remedy.Repairs;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;

/** Disputes and repairs, as their subject and the bodies that handle them read them. */
@Controller
final class CaseFields {

    private static final int FIRST_MAX = 100;

    private final CaseAdmission admission;
    private final Disputes disputes;
    private final Repairs repairs;
    private final CaseShapes shapes;

    CaseFields(CaseAdmission admission, Disputes disputes, Repairs repairs, CaseShapes shapes) {
        this.admission = admission;
        this.disputes = disputes;
        this.repairs = repairs;
        this.shapes = shapes;
    }

    @QueryMapping
    DataFetcherResult<List<DisputeItem>> disputesOfMine(
            @Argument @Nullable UnifiedCode organisation,
            @Argument int first,
            @Argument @Nullable String before,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return admission.ofSelf(
                Scope.DISPUTES_FILE,
                organisation,
                new CaseAdmission.Page(first, knownAt),
                field,
                (permit, self) -> {
                    CaseNotes.disclosed(permit, field, self, CaseNotes.self(), CaseNotes.DISPUTE);
                    return Reply.with(
                            disputes.of(permit, self, before, first, knownAt).stream()
                                    .map(shapes::of)
                                    .toList());
                });
    }

    @QueryMapping
    DataFetcherResult<List<DisputeItem>> disputesAtUs(
            @Argument @Nullable Boolean openOnly,
            @Argument int first,
            @Argument @Nullable String before,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return admission.ofBody(
                Scope.DISPUTES_DECIDE,
                new CaseAdmission.Page(first, knownAt),
                field,
                (permit, own) -> {
                    boolean open = Boolean.TRUE.equals(openOnly);
                    List<Dispute> shown =
                            disputes.at(permit, new CasesAt(own, open, before, first, knownAt));
                    shown.forEach(
                            each ->
                                    CaseNotes.disclosed(
                                            permit,
                                            field,
                                            each.subject(),
                                            CaseNotes.inHand(each.id()),
                                            CaseNotes.DISPUTE));
                    return Reply.with(shown.stream().map(shapes::of).toList());
                });
    }

    @QueryMapping
    DataFetcherResult<List<RepairItem>> repairsOfMine(
            @Argument @Nullable UnifiedCode organisation,
            @Argument int first,
            @Argument @Nullable String before,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return admission.ofSelf(
                Scope.REPAIRS_APPLY,
                organisation,
                new CaseAdmission.Page(first, knownAt),
                field,
                (permit, self) -> {
                    CaseNotes.disclosed(permit, field, self, CaseNotes.self(), CaseNotes.REPAIR);
                    return Reply.with(
                            repairs.of(permit, self, before, first, knownAt).stream()
                                    .map(shapes::of)
                                    .toList());
                });
    }

    @QueryMapping
    DataFetcherResult<List<RepairItem>> repairsAtUs(
            @Argument @Nullable Boolean openOnly,
            @Argument int first,
            @Argument @Nullable String before,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return admission.ofBody(
                Scope.REPAIRS_DECIDE,
                new CaseAdmission.Page(first, knownAt),
                field,
                (permit, own) -> {
                    boolean open = Boolean.TRUE.equals(openOnly);
                    List<Repair> shown =
                            repairs.at(permit, new CasesAt(own, open, before, first, knownAt));
                    shown.forEach(
                            each ->
                                    CaseNotes.disclosed(
                                            permit,
                                            field,
                                            each.subject(),
                                            CaseNotes.inHand(each.id()),
                                            CaseNotes.REPAIR));
                    return Reply.with(shown.stream().map(shapes::of).toList());
                });
    }

    /** Open to anyone: the plan says that they are published. */
    @QueryMapping
    DataFetcherResult<List<RepairStatement>> repairStatements(
            @Argument City city,
            @Argument int first,
            @Argument @Nullable String before,
            DataFetchingEnvironment field) {
        return first < 1 || first > FIRST_MAX
                ? Reply.refused(
                        TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, FIRST_MAX, first), field)
                : Reply.with(repairs.statements(city, before, first));
    }
}
