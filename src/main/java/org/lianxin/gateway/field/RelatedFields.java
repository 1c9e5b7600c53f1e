package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.RelatedFact;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.kernel.PersonId;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** {@code relatedFacts}: asked for all profiles that select it in one go. */
@Controller
final class RelatedFields {

    private static final String LOADER = "relatedFacts";

    private final RelatedFacts related;

    RelatedFields(RelatedFacts related, BatchLoaderRegistry loaders) {
        this.related = related;
        loaders.<RelatedQuestion, List<RelatedFact>>forName(LOADER)
                .registerMappedBatchLoader(
                        (questions, environment) -> Mono.fromCallable(() -> read(questions)));
    }

    @SchemaMapping(typeName = "CreditProfile", field = "relatedFacts")
    CompletableFuture<List<RelatedFact>> relatedFacts(
            CreditProfile profile,
            @LocalContextValue Permit permit,
            DataLoader<RelatedQuestion, List<RelatedFact>> relatedFacts,
            DataFetchingEnvironment field) {
        return relatedFacts
                .load(new RelatedQuestion(permit, profile))
                .thenApply(
                        facts -> {
                            note(facts, profile, permit, field);
                            return facts;
                        });
    }

    /** The listings are others': a person whose debts are told has an entry of its own. */
    private static void note(
            List<RelatedFact> facts,
            CreditProfile profile,
            Permit permit,
            DataFetchingEnvironment field) {
        ProfileLooks.more(profile, permit, field, shown(facts));
        for (RelatedFact fact : facts) {
            if (fact.listed() instanceof PersonId person) {
                permit.trace()
                        .look(
                                new Look(
                                        Place.of(field).about(person, permit),
                                        profile.access().basis(),
                                        null,
                                        shown(List.of(fact)),
                                        AuditOutcome.DISCLOSED,
                                        null));
            }
        }
    }

    private static Shown shown(List<RelatedFact> facts) {
        return new Shown(
                Set.of(DataCategory.RELATED.name()),
                facts.stream().map(fact -> fact.listing().id()).collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                null);
    }

    private Map<RelatedQuestion, List<RelatedFact>> read(Set<RelatedQuestion> questions) {
        Map<RelatedQuestion, List<RelatedFact>> answers = new HashMap<>();
        questions.stream()
                .collect(Collectors.groupingBy(RelatedQuestion::permit))
                .forEach((permit, asked) -> answers.putAll(read(permit, asked)));
        return answers;
    }

    private Map<RelatedQuestion, List<RelatedFact>> read(
            Permit permit, List<RelatedQuestion> asked) {
        List<List<RelatedFact>> facts =
                related.of(permit, asked.stream().map(RelatedQuestion::profile).toList());
        Map<RelatedQuestion, List<RelatedFact>> answers = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i), facts.get(i));
        }
        return answers;
    }
}
