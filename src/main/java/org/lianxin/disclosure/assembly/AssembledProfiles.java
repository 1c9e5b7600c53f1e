package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.Refusal;
import org.lianxin.disclosure.Selected;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.Subject;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Profiles from the registry and the listings, by the rules of the day, for whom the caller may see
 * them of.
 *
 * <p>On what footing is decided before a person is looked for, so that one who is not there and one
 * who is not for the caller cost the same questions. Organisations are no secret: on them it is
 * decided beside the reading.
 */
final class AssembledProfiles implements CreditProfiles {

    private final ConsistentReading reading;
    private final RulesInForce rules;
    private final AskedMoment asked;
    private final Footings footings;
    private final SideBySide sideBySide;

    AssembledProfiles(
            ConsistentReading reading,
            RulesInForce rules,
            AskedMoment asked,
            Footings footings,
            SideBySide sideBySide) {
        this.reading = reading;
        this.rules = rules;
        this.asked = asked;
        this.footings = footings;
        this.sideBySide = sideBySide;
    }

    @Override
    public List<ProfileOutcome> read(
            Permit permit,
            List<? extends SubjectKey> subjects,
            Selected selected,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt) {
        if (subjects.size() > BATCH_MAX) {
            throw new IllegalArgumentException("at most " + BATCH_MAX + " subjects at once");
        }
        Optional<Refusal> refusal = asked.refusal(validAt, knownAt);
        if (refusal.isPresent()) {
            return Collections.nCopies(subjects.size(), new ProfileOutcome.Refused(refusal.get()));
        }
        if (subjects.isEmpty()) {
            return List.of();
        }
        Footing footing = footings.of(permit, subjects, selected);
        View view = read(permit, subjects, footing, AskedMoment.latest(knownAt));
        footing.decide(resolved(view));
        ListingJudge judge = new ListingJudge(rules, asked.day(validAt));
        Publication publication = new Publication(asked.day(null), view.latest());
        ProfileAssembly assembly = new ProfileAssembly(judge, view, publication);
        Map<SubjectKey, ProfileOutcome> answered = new HashMap<>();
        List<ProfileOutcome> outcomes = new ArrayList<>(subjects.size());
        for (SubjectKey key : subjects) {
            outcomes.add(answered.computeIfAbsent(key, k -> outcome(k, footing, view, assembly)));
        }
        return List.copyOf(outcomes);
    }

    private View read(
            Permit permit, List<? extends SubjectKey> subjects, Footing footing, Instant latest) {
        if (!footing.namesPersons()) {
            return sideBySide
                    .ask(() -> reading.read(permit, subjects, latest), footing::decideNamed)
                    .left();
        }
        footing.decideNamed();
        List<? extends SubjectKey> open = subjects.stream().filter(footing::opens).toList();
        return open.isEmpty() ? View.EMPTY : reading.read(permit, open, latest);
    }

    private static List<SubjectId> resolved(View view) {
        List<SubjectId> resolved = new ArrayList<>();
        for (SubjectReading known : view.readings().values()) {
            if (known instanceof SubjectReading.Known(var subject)) {
                resolved.add(subject.id());
            }
        }
        return resolved;
    }

    private static ProfileOutcome outcome(
            SubjectKey key, Footing footing, View view, ProfileAssembly assembly) {
        SubjectId named = footing.named(key);
        Optional<ProfileOutcome> refused =
                named == null ? Optional.empty() : footing.refusal(named);
        return refused.orElseGet(
                () ->
                        switch (view.readingOf(key)) {
                            case SubjectReading.Known(var subject) ->
                                    shown(subject, footing, assembly);
                            case SubjectReading.Unknown() ->
                                    new ProfileOutcome.Unknown(
                                            named, named == null ? null : footing.access(named));
                            case SubjectReading.Ambiguous(var candidates) ->
                                    new ProfileOutcome.Ambiguous(candidates);
                        });
    }

    private static ProfileOutcome shown(
            Subject subject, Footing footing, ProfileAssembly assembly) {
        return footing.refusal(subject.id())
                .orElseGet(
                        () ->
                                new ProfileOutcome.Found(
                                        assembly.profileOf(subject, footing.access(subject.id()))));
    }
}
