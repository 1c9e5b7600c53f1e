package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.Refusal;
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

/** Profiles from the registry and the listings, by the rules of the day. */
final class AssembledProfiles implements CreditProfiles {

    private final ConsistentReading reading;
    private final RulesInForce rules;
    private final AskedMoment asked;

    AssembledProfiles(ConsistentReading reading, RulesInForce rules, AskedMoment asked) {
        this.reading = reading;
        this.rules = rules;
        this.asked = asked;
    }

    @Override
    public List<ProfileOutcome> read(
            Permit permit,
            List<? extends SubjectKey> subjects,
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
        View view = reading.read(permit, subjects, AskedMoment.latest(knownAt));
        ListingJudge judge = new ListingJudge(rules, asked.day(validAt));
        ProfileAssembly assembly = new ProfileAssembly(judge, view.listings(), view.knownAt());
        Map<SubjectKey, ProfileOutcome> answered = new HashMap<>();
        List<ProfileOutcome> outcomes = new ArrayList<>(subjects.size());
        for (SubjectKey key : subjects) {
            outcomes.add(answered.computeIfAbsent(key, k -> outcome(view.readingOf(k), assembly)));
        }
        return List.copyOf(outcomes);
    }

    private static ProfileOutcome outcome(SubjectReading reading, ProfileAssembly assembly) {
        return switch (reading) {
            case SubjectReading.Known(var subject) ->
                    new ProfileOutcome.Found(assembly.profileOf(subject));
            case SubjectReading.Unknown() -> new ProfileOutcome.Unknown();
            case SubjectReading.Ambiguous(var candidates) ->
                    new ProfileOutcome.Ambiguous(candidates);
        };
    }
}
