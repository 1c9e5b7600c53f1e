package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.Watch;
import org.lianxin.exchange.WatchOutcome;
import org.lianxin.exchange.WatchRegister;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.exchange.WatchedSubject;
import org.lianxin.exchange.Watches;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.PersonIdentity;
import org.lianxin.subject.SubjectKey;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How lenders register whom they watch. Each item is a look at whom it names, or an attempt. */
@Controller
final class WatchFields {

    private static final String FACT = "WATCH";
    private static final AuditBasis CONSENT = new AuditBasis(AuditBasis.Kind.CONSENT, null);

    private final Mutating mutating;
    private final Doorkeeper doorkeeper;
    private final WatchRegister register;
    private final Watches watches;
    private final PersonIdentity identity;

    WatchFields(
            Mutating mutating,
            Doorkeeper doorkeeper,
            WatchRegister register,
            Watches watches,
            PersonIdentity identity) {
        this.mutating = mutating;
        this.doorkeeper = doorkeeper;
        this.register = register;
        this.watches = watches;
        this.identity = identity;
    }

    /** What a key of the question means: a subject, or why it means none. */
    private record Named(@Nullable SubjectId subject, @Nullable TypedError error) {}

    @MutationMapping
    DataFetcherResult<List<WatchItems.Item>> watchSubjects(
            @Argument String idempotencyKey,
            @Argument List<Map<String, Object>> subjects,
            @Argument Purpose purpose,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.PORTFOLIO_WATCH,
                () -> {
                    requireFew(subjects);
                    if (purpose != WatchedFeed.PORTFOLIO.purpose()) {
                        throw new IllegalArgumentException(
                                "a portfolio is watched for one purpose");
                    }
                    return subjects.stream().map(this::named).toList();
                },
                (permit, key, named) ->
                        answer(
                                register.watch(permit, key, subjects(named)),
                                named,
                                new Noted(permit, field, ErrorCode.CONSENT_REQUIRED)));
    }

    @MutationMapping
    DataFetcherResult<List<WatchItems.Item>> unwatchSubjects(
            @Argument String idempotencyKey,
            @Argument("watches") List<String> ids,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.PORTFOLIO_WATCH,
                () -> requireFew(ids),
                (permit, key, given) ->
                        answer(
                                register.unwatch(permit, key, given),
                                Collections.nCopies(given.size(), new Named(null, null)),
                                new Noted(permit, field, ErrorCode.WATCH_UNKNOWN)));
    }

    @QueryMapping
    DataFetcherResult<List<WatchItems.Watched>> watchedSubjects(
            @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        if (first < 1 || first > Watches.PAGE_MAX) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, Watches.PAGE_MAX, first), field);
        }
        return switch (doorkeeper.admit(Scope.PORTFOLIO_WATCH, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                List<WatchedSubject> page = watches.page(permit, after, first);
                page.forEach(
                        each ->
                                new Noting(permit, field, each.watch().subject())
                                        .disclosed(CONSENT, Shown.facts(Set.of(FACT))));
                yield Reply.with(page.stream().map(WatchItems.Watched::of).toList());
            }
        };
    }

    private Mutating.Outcome<List<WatchItems.Item>> answer(
            WatchOutcome outcome, List<Named> named, Noted noted) {
        return switch (outcome) {
            case WatchOutcome.Refused refused ->
                    new Mutating.Outcome.Refused<>(
                            switch (refused.reason()) {
                                case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
                            });
            case WatchOutcome.Done(List<Optional<Watch>> done) ->
                    new Mutating.Outcome.Done<>(
                            items(done.iterator(), named, noted), AuditBasis.NONE, null, FACT);
        };
    }

    private static List<WatchItems.Item> items(
            Iterator<Optional<Watch>> done, List<Named> named, Noted noted) {
        List<WatchItems.Item> items = new ArrayList<>(named.size());
        for (Named each : named) {
            int index = items.size();
            TypedError error = each.error();
            items.add(
                    error != null
                            ? WatchItems.Item.of(index, error)
                            : done.next()
                                    .map(watch -> noted.done(index, watch))
                                    .orElseGet(() -> noted.refused(index, each.subject())));
        }
        return items;
    }

    /** The registry is not asked, so an identifier that only it can read means nobody here. */
    private Named named(Map<String, Object> key) {
        return switch (KeyReading.of(key)) {
            case KeyReading.Malformed(var error) -> new Named(null, error);
            case KeyReading.Read read ->
                    switch (read.key()) {
                        case SubjectKey.ByUnifiedCode by ->
                                new Named(new OrganisationId(by.code()), null);
                        case SubjectKey.ByDocument by ->
                                new Named(new PersonId(identity.keyOf(by.document())), null);
                        case SubjectKey.ByLegacyCode _, SubjectKey.ByPersonKey _ ->
                                new Named(null, TypedError.of(ErrorCode.SUBJECT_KEY_MALFORMED));
                    };
        };
    }

    private static List<SubjectId> subjects(List<Named> named) {
        List<SubjectId> subjects = new ArrayList<>();
        for (Named each : named) {
            SubjectId subject = each.subject();
            if (subject != null) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    private static <T> List<T> requireFew(List<T> items) {
        if (items.size() > Watches.BATCH_MAX) {
            throw new IllegalArgumentException("at most " + Watches.BATCH_MAX + " at once");
        }
        return items;
    }

    /** Notes each item in the trace. */
    private record Noted(Permit permit, DataFetchingEnvironment field, ErrorCode otherwise) {

        WatchItems.Item done(int index, Watch watch) {
            new Noting(permit, field, watch.subject()).decided(CONSENT, Shown.facts(Set.of(FACT)));
            return WatchItems.Item.of(index, watch);
        }

        WatchItems.Item refused(int index, @Nullable SubjectId subject) {
            new Noting(permit, field, subject).refused(otherwise);
            return WatchItems.Item.of(index, TypedError.of(otherwise));
        }
    }
}
