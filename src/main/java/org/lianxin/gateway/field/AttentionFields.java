package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Act;
import org.lianxin.listing.AttentionProposal;
import org.lianxin.listing.AttentionProposals;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code attentionProposals}: what the rules propose, for an officer to take up or leave. */
@Controller
final class AttentionFields {

    private static final AuditBasis OWN_DECISIONS =
            new AuditBasis(AuditBasis.Kind.MATTER, "attentionProposals");
    private static final Bilingual GRAVER =
            new Bilingual("重点领域较重失信行为", "a graver act in a key field");
    private static final Bilingual MINOR = new Bilingual("多次轻微失信行为", "repeated minor acts");

    private final AttentionProposals proposals;
    private final ShownIds ids;
    private final LifeShapes shapes;

    AttentionFields(AttentionProposals proposals, ShownIds ids, LifeShapes shapes) {
        this.proposals = proposals;
        this.ids = ids;
        this.shapes = shapes;
    }

    /** As the SDL's {@code AttentionProposed} has it. */
    record AttentionProposed(
            @Nullable UnifiedCode subject,
            String subjectName,
            Bilingual because,
            List<ActShown> acts,
            String article) {}

    /** As the SDL's {@code AttentionAct} has it. */
    record ActShown(String entryId, LocalDate on, String category) {}

    @QueryMapping
    DataFetcherResult<List<AttentionProposed>> attentionProposals(DataFetchingEnvironment field) {
        return switch (Admission.of(field, Scope.LISTINGS_DECIDE, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> Reply.with(proposed(permit, field));
        };
    }

    private List<AttentionProposed> proposed(Permit permit, DataFetchingEnvironment field) {
        CallerOrganisation own = permit.registration().orElseThrow();
        City city = own.city();
        if (city == null) {
            return List.of();
        }
        return proposals.of(permit, city, own.code().value(), shapes.today()).stream()
                .map(each -> noted(permit, each, field))
                .toList();
    }

    private AttentionProposed noted(
            Permit permit, AttentionProposals.Proposed each, DataFetchingEnvironment field) {
        AttentionProposed shown = shown(each);
        Set<String> entries =
                shown.acts().stream().map(ActShown::entryId).collect(Collectors.toSet());
        new Noting(permit, field, each.subject())
                .disclosed(
                        OWN_DECISIONS,
                        new Shown(Set.of("ATTENTION_PROPOSAL"), Set.of(), entries, Set.of(), null));
        return shown;
    }

    private AttentionProposed shown(AttentionProposals.Proposed each) {
        return switch (each.proposal()) {
            case AttentionProposal.ForGraverAct(Act act, String article) ->
                    shown(each, GRAVER, List.of(act), article);
            case AttentionProposal.ForMinorActs(List<Act> acts, String article) ->
                    shown(each, MINOR, acts, article);
            case AttentionProposal.NotProposed _ ->
                    throw new IllegalStateException("what is not proposed is not shown");
        };
    }

    private AttentionProposed shown(
            AttentionProposals.Proposed each, Bilingual because, List<Act> acts, String article) {
        return new AttentionProposed(
                each.subject() instanceof OrganisationId(var code) ? code : null,
                switch (each.subject()) {
                    case OrganisationId _ -> each.subjectName();
                    case PersonId _ -> Masking.personName(each.subjectName());
                },
                because,
                acts.stream()
                        .map(act -> new ActShown(ids.of(act.entry()), act.on(), act.category()))
                        .toList(),
                article);
    }
}
