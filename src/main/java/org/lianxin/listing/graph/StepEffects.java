package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.Filing;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.StepTaken;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a step means to those who read listings, written beside it: a suspension, or its end. An
 * ending and an annotation they read from the step itself; what a placing states is written by
 * {@link PlacedStatements}.
 */
record StepEffects(ListingLife listing, Life next) {

    private static final Statement SUSPEND =
            Statement.of(StepEffects.class, "suspend-listing.cypher");

    static StepEffects of(ListingLife listing, Life next) {
        return new StepEffects(listing, next);
    }

    void write(Writing writing) {
        switch (next.steps().getLast().wanted().step()) {
            case LifeStep.Suspend suspend ->
                    suspended(writing, beginningOf(suspend.dispute()), suspend.on(), null);
            case LifeStep.Resume resume -> {
                StepTaken beginning = beginningOf(resume.dispute());
                suspended(writing, beginning, beginning.wanted().step().on(), resume.on());
            }
            case LifeStep.Propose _,
                    LifeStep.ServeNotice _,
                    LifeStep.Publicise _,
                    LifeStep.Place _,
                    LifeStep.Publish _,
                    LifeStep.Annotate _,
                    LifeStep.ClearAnnotation _,
                    LifeStep.Restate _,
                    LifeStep.End _ -> {}
        }
    }

    private StepTaken beginningOf(String dispute) {
        return next.steps().reversed().stream()
                .filter(
                        taken ->
                                taken.wanted().step() instanceof LifeStep.Suspend suspend
                                        && suspend.dispute().equals(dispute))
                .findFirst()
                .orElseThrow();
    }

    /**
     * One that ended on its first day held on none, and leaves no version. Each has a key of its
     * own by the step that began it: a second one for the same dispute takes nothing from the
     * first.
     */
    private void suspended(
            Writing writing, StepTaken beginning, LocalDate from, @Nullable LocalDate until) {
        String key = NaturalKey.of(listing.id(), beginning.version());
        List<Map<String, @Nullable Object>> versions =
                until == null || until.isAfter(from)
                        ? List.of(version(writing, key, from, until))
                        : List.of();
        writing.run(
                SUSPEND, Map.of("listing", listing.id(), "suspension", key, "versions", versions));
    }

    private Map<String, @Nullable Object> version(
            Writing writing, String key, LocalDate from, @Nullable LocalDate until) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("from", from);
        content.put("until", until);
        Map<String, @Nullable Object> version = new HashMap<>(content);
        version.put("hash", ContentHash.of(content));
        version.put("key", key);
        version.putAll(Filed.by(filing(writing, listing.id(), next.steps().getLast())));
        return version;
    }

    /** A decision taken here in the place of a row of a file. */
    static Filing filing(Writing writing, String listing, StepTaken taken) {
        Decider by = taken.wanted().by();
        return new Filing(
                "life:" + listing,
                writing.recordedAt(),
                "life",
                (int) taken.version(),
                by.authority(),
                by.authorityCode());
    }
}
