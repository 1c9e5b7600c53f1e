package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.MatterChecks;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.MatterCheck;
import org.lianxin.disclosure.MeasureInForce;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.gateway.TypedError;
import org.lianxin.rulebook.MatterKind;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.SubjectKey;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code matterCheck}: the query that the plans embed in approval, supervision and trading. */
@Controller
final class MatterFields {

    private final CreditProfiles profiles;
    private final Rulebooks rulebooks;

    MatterFields(CreditProfiles profiles, Rulebooks rulebooks) {
        this.profiles = profiles;
        this.rulebooks = rulebooks;
    }

    @QueryMapping
    DataFetcherResult<MatterCheck> matterCheck(
            @Argument Map<String, Object> subject,
            @Argument Map<String, Object> matter,
            DataFetchingEnvironment field) {
        MatterKind kind = MatterKind.valueOf(String.valueOf(matter.get("kind")));
        Admission admission =
                Matters.read(matter)
                        .map(read -> Admission.of(field, Scope.MATTERS_CHECK, purpose(kind), read))
                        .orElseGet(
                                () ->
                                        new Admission.Rejected(
                                                TypedError.of(ErrorCode.MATTER_MALFORMED)));
        return switch (admission) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> answer(subject, kind, permit, field);
        };
    }

    private DataFetcherResult<MatterCheck> answer(
            Map<String, Object> subject,
            MatterKind kind,
            Permit permit,
            DataFetchingEnvironment field) {
        var needs = SelectionNeeds.of(field);
        List<KeyReading> readings = List.of(KeyReading.of(subject));
        List<SubjectKey> keys = KeyReading.keys(readings);
        var outcomes =
                keys.isEmpty()
                        ? List.<ProfileOutcome>of()
                        : profiles.read(permit, keys, new SelectedFields(needs), null, null);
        ProfileBatch.Answer found = ProfileBatch.of(readings, outcomes).answers().getFirst();
        return switch (found) {
            case ProfileBatch.Answer.None none -> {
                new ProfileLooks(permit, Place.of(field), needs.kinds()).note(none);
                yield Reply.refused(none.error(), field);
            }
            case ProfileBatch.Answer.Profile(CreditProfile profile) -> {
                MatterCheck check =
                        MatterCheck.of(
                                profile,
                                kind,
                                permit.registration().map(CallerOrganisation::city).orElse(null),
                                rulebooks);
                note(profile, check, permit, field);
                yield Reply.with(check, permit, profile.access().mode());
            }
        };
    }

    /** The entry is the body's proof of a compulsory query, and what coverage is counted from. */
    private static void note(
            CreditProfile profile,
            MatterCheck check,
            Permit permit,
            DataFetchingEnvironment field) {
        Set<String> listings = new HashSet<>();
        Stream.of(check.restrictions(), check.favours(), check.elsewhere())
                .flatMap(List::stream)
                .map(MeasureInForce::listing)
                .forEach(listing -> listings.add(listing.id()));
        Set<String> rulebooks = new TreeSet<>();
        check.rulebooks().forEach(used -> rulebooks.add(used.city().key() + "@" + used.digest()));
        permit.trace()
                .look(
                        new Look(
                                Place.of(field).about(profile.known().id(), permit),
                                profile.access().basis(),
                                null,
                                new Shown(
                                        Set.of(MatterChecks.FACT + check.kind().name()),
                                        listings,
                                        Set.of(),
                                        rulebooks,
                                        check.knownAt()),
                                AuditOutcome.DISCLOSED,
                                null));
    }

    private static Purpose purpose(MatterKind kind) {
        return switch (kind) {
            case APPROVAL -> Purpose.APPROVAL;
            case SUPERVISION -> Purpose.SUPERVISION;
            case PUBLIC_FUNDS -> Purpose.FISCAL_FUNDS;
            case PROCUREMENT, TENDERING -> Purpose.PUBLIC_PROCUREMENT;
        };
    }
}
