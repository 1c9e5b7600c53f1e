package org.lianxin.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.watch.WatchWorld.ASSOCIATION;
import static org.lianxin.exchange.watch.WatchWorld.BANK;
import static org.lianxin.exchange.watch.WatchWorld.COMPANY;
import static org.lianxin.exchange.watch.WatchWorld.OTHER;
import static org.lianxin.exchange.watch.WatchWorld.OTHER_BANK;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.graph.TestConsents;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whatever happens, in whatever order: each feed holds what a naive look at everything says, and no
 * more. A consumer checks every number, link and digest on the way.
 */
@Tag("slow")
class RandomWatchesIT {

    private static final List<UnifiedCode> BANKS = List.of(BANK, OTHER_BANK);
    private static final List<SubjectId> SUBJECTS = List.of(COMPANY, OTHER);
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"(罚\\d+)\"");
    private static final Pattern FULL = Pattern.compile("\"full\":\\[([^\\]]*)\\]");

    private final WatchWorld world = new WatchWorld();
    private final List<Given> consents = new ArrayList<>();
    private final List<Listed> listings = new ArrayList<>();
    private final Map<UnifiedCode, Map<SubjectId, String>> watches = new HashMap<>();
    private final Set<UnifiedCode> members = new HashSet<>();
    private final Map<FeedKey, Followed> followed = new TreeMap<>();
    private int seen;

    RandomWatchesIT() {
        BANKS.forEach(
                bank ->
                        followed.put(
                                WatchedFeed.PORTFOLIO.of(bank),
                                new Followed(
                                        WatchedFeed.PORTFOLIO.of(bank), WatchWorld.bank(bank))));
        followed.put(
                WatchedFeed.MEMBERS.of(ASSOCIATION),
                new Followed(
                        WatchedFeed.MEMBERS.of(ASSOCIATION),
                        WatchWorld.permit(ASSOCIATION, CallerKind.ASSOCIATION)));
    }

    /** Who follows a feed as it goes, with the digest told at each number. */
    private static final class Followed {
        private final FeedConsumer consumer;
        private final Permit permit;
        private final Map<Long, String> digests = new HashMap<>();

        Followed(FeedKey feed, Permit permit) {
            this.consumer = new FeedConsumer(feed);
            this.permit = permit;
        }
    }

    /** A consent as the test remembers it. */
    private static final class Given {
        private Consent consent;
        private boolean revoked;

        Given(Consent consent) {
            this.consent = consent;
        }
    }

    /** A listing as the test remembers it. */
    private static final class Listed {
        private final SubjectId subject;
        private final String document;
        private final Interval term;
        private final @Nullable LocalDate published;
        private boolean suspended;
        private boolean ended;

        Listed(SubjectId subject, String document, Interval term, @Nullable LocalDate published) {
            this.subject = subject;
            this.document = document;
            this.term = term;
            this.published = published;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261121, 7, 4711})
    void holdsWhatANaiveLookSays(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            compare("step " + step + ": " + happen(random), 1 + random.nextInt(3));
        }
        assertThat(seen).as("not everything was empty").isPositive();
        followed.forEach((feed, follower) -> replay(feed, follower));
    }

    /** Told from its beginning, an entry at a time: the same states, and nothing taken back. */
    private void replay(FeedKey feed, Followed followed) {
        FeedConsumer late = new FeedConsumer(feed);
        Map<String, String> now = followed.consumer.copy();
        world.follow(
                late,
                feed,
                followed.permit,
                1,
                page -> {
                    String then = followed.digests.get(page.upTo());
                    if (then != null) {
                        assertThat(page.digest()).isEqualTo(then);
                    }
                    assertThat(now).containsAllEntriesOf(late.copy());
                });
        assertThat(late.copy()).isEqualTo(now);
        assertThat(late.digest()).isEqualTo(followed.consumer.digest());
    }

    private String happen(Random random) {
        int die = random.nextInt(100);
        if (die < 25) {
            return grant(random);
        } else if (die < 33) {
            return narrow(random);
        } else if (die < 40) {
            return revoke(random);
        } else if (die < 55) {
            return watch(random);
        } else if (die < 60) {
            return unwatch(random);
        } else if (die < 72) {
            return list(random);
        } else if (die < 80) {
            return suspendOrEnd(random);
        } else if (die < 88) {
            return join(random);
        }
        int days = 1 + random.nextInt(12);
        world.clock.days(days);
        nothingBeyondConsents();
        world.pass(0);
        return days + " days pass";
    }

    /** Before anything has looked at what fell due. */
    private void nothingBeyondConsents() {
        for (UnifiedCode bank : BANKS) {
            FeedKey feed = WatchedFeed.PORTFOLIO.of(bank);
            for (String item : world.follow(feed, bank, CallerKind.BANK).copy().values()) {
                SubjectId subject = item.contains(Rows.CODE.value()) ? COMPANY : OTHER;
                assertThat(List.of(full(subject, bank, Purpose.LOAN_MONITORING).split(",")))
                        .containsAll(List.of(kinds(item).split(",")));
            }
        }
    }

    /** What a follower holds that read on as far as there is something. */
    private Map<String, String> told(FeedKey feed, int first) {
        Followed follower = Objects.requireNonNull(followed.get(feed));
        world.follow(
                follower.consumer,
                feed,
                follower.permit,
                first,
                page -> follower.digests.put(page.upTo(), page.digest()));
        return follower.consumer.copy();
    }

    private static String kinds(String item) {
        Matcher full = FULL.matcher(item);
        return full.find() ? full.group(1).replace("\"", "") : "";
    }

    private String grant(Random random) {
        UnifiedCode grantee = random.nextInt(3) == 0 ? ASSOCIATION : one(random, BANKS);
        Purpose usual = grantee.equals(ASSOCIATION) ? Purpose.MEMBERSHIP : Purpose.LOAN_MONITORING;
        Purpose purpose = random.nextInt(6) == 0 ? Purpose.UNDERWRITING : usual;
        LocalDate from = world.today().plusDays(random.nextInt(30) - 20L);
        LocalDate until = world.today().plusDays(1 + random.nextInt(60));
        Integer usesMax = random.nextInt(6) == 0 ? 5 : null;
        Set<DataCategory> categories =
                switch (random.nextInt(4)) {
                    case 0 -> Set.of(DataCategory.LISTINGS);
                    case 1 -> Set.of(DataCategory.PRICING, DataCategory.ENTRIES);
                    default -> WatchWorld.BOTH;
                };
        ConsentTerms terms =
                new ConsentTerms(
                        Set.of(purpose),
                        categories,
                        new Interval(from.isBefore(until) ? from : until.minusDays(1), until),
                        null,
                        usesMax,
                        "示授");
        consents.add(new Given(world.grant(one(random, SUBJECTS), grantee, terms)));
        return "grant " + terms;
    }

    private String narrow(Random random) {
        Given given = standing(random);
        if (given == null) {
            return "nothing";
        }
        ConsentTerms old = given.consent.terms();
        ConsentTerms terms =
                new ConsentTerms(
                        old.purposes(),
                        Set.of(old.categories().iterator().next()),
                        old.validity(),
                        null,
                        old.usesMax(),
                        old.evidence());
        given.consent = TestConsents.narrow(world.transactions, given.consent, terms);
        return "narrow to " + terms;
    }

    private String revoke(Random random) {
        Given given = standing(random);
        if (given == null) {
            return "nothing";
        }
        given.revoked = true;
        TestConsents.revoke(world.transactions, given.consent);
        return "revoke";
    }

    private String watch(Random random) {
        UnifiedCode bank = one(random, BANKS);
        SubjectId subject = one(random, SUBJECTS);
        boolean may = !full(subject, bank, Purpose.LOAN_MONITORING).isEmpty();
        var outcome = world.watch(bank, subject).getFirst();
        assertThat(outcome.isPresent()).isEqualTo(may);
        outcome.ifPresent(
                watch ->
                        watches.computeIfAbsent(bank, _ -> new HashMap<>())
                                .put(subject, watch.id()));
        return "watch";
    }

    private String unwatch(Random random) {
        UnifiedCode bank = one(random, BANKS);
        Map<SubjectId, String> own = watches.computeIfAbsent(bank, _ -> new HashMap<>());
        String id = own.remove(one(random, SUBJECTS));
        if (id != null) {
            world.unwatch(bank, id);
        }
        return "unwatch";
    }

    private String list(Random random) {
        boolean first = random.nextBoolean();
        String document = "罚" + listings.size();
        LocalDate from = world.today().plusDays(random.nextInt(8) - 6L);
        Interval term = new Interval(from, from.plusDays(5 + random.nextInt(60)));
        LocalDate published = random.nextBoolean() ? from.plusDays(random.nextInt(4)) : null;
        world.penalise(first ? Rows.COMPANY : WatchWorld.OTHER_PARTY, document, term, published);
        listings.add(new Listed(first ? COMPANY : OTHER, document, term, published));
        return "list " + document + " " + term;
    }

    private String suspendOrEnd(Random random) {
        List<Listed> open =
                listings.stream()
                        .filter(each -> !each.ended && each.term.contains(world.today()))
                        .filter(each -> each.term.from().isBefore(world.today()))
                        .toList();
        if (open.isEmpty()) {
            return "nothing";
        }
        Listed listed = one(random, open);
        LifeStep step;
        if (listed.suspended) {
            listed.suspended = false;
            step = new LifeStep.Resume("异议" + listed.document, world.today());
        } else if (random.nextInt(3) == 0) {
            listed.ended = true;
            step = new LifeStep.End(EndReason.CORRECTED, world.today());
        } else {
            listed.suspended = true;
            step = new LifeStep.Suspend("异议" + listed.document, world.today());
        }
        world.take(listed.subject, listed.document, step);
        return step.toString();
    }

    private String join(Random random) {
        UnifiedCode code = one(random, List.of(Rows.CODE, Rows.OTHER));
        if (!members.remove(code)) {
            members.add(code);
        }
        world.members(members);
        return "members " + members;
    }

    private void compare(String when, int first) {
        for (UnifiedCode bank : BANKS) {
            assertThat(held(WatchedFeed.PORTFOLIO.of(bank), first))
                    .as("%s, bank %s", when, bank)
                    .isEqualTo(portfolio(bank));
        }
        assertThat(held(WatchedFeed.MEMBERS.of(ASSOCIATION), first))
                .as("%s, association", when)
                .isEqualTo(members());
    }

    /** What the feed holds, each item in short. */
    private Map<String, String> held(FeedKey feed, int first) {
        Map<String, String> held = new TreeMap<>();
        for (String item : told(feed, first).values()) {
            String kinds = kinds(item);
            Matcher document = DOCUMENT.matcher(item);
            assertThat(document.find()).isTrue();
            held.put(
                    document.group(1),
                    kinds + (item.contains("\"pricingFactors\":[{") ? "+factors" : ""));
        }
        seen += held.size();
        return held;
    }

    private Map<String, String> portfolio(UnifiedCode bank) {
        Map<String, String> expected = new TreeMap<>();
        for (Listed listed : listings) {
            boolean watched = watches.getOrDefault(bank, Map.of()).containsKey(listed.subject);
            String full = full(listed.subject, bank, Purpose.LOAN_MONITORING);
            if (stands(listed) && watched && !full.isEmpty()) {
                expected.put(listed.document, full + factors(full, listed));
            }
        }
        return expected;
    }

    private Map<String, String> members() {
        Map<String, String> expected = new TreeMap<>();
        for (Listed listed : listings) {
            boolean member =
                    listed.subject instanceof OrganisationId organisation
                            && members.contains(organisation.code());
            String full = full(listed.subject, ASSOCIATION, Purpose.MEMBERSHIP);
            LocalDate published = listed.published;
            boolean open = published != null && !world.today().isBefore(published);
            if (stands(listed) && member && (open || !full.isEmpty())) {
                expected.put(listed.document, full + factors(full, listed));
            }
        }
        return expected;
    }

    private boolean stands(Listed listed) {
        return !listed.ended && listed.term.contains(world.today());
    }

    private static String factors(String full, Listed listed) {
        return full.contains("PRICING") && !listed.suspended ? "+factors" : "";
    }

    private String full(SubjectId subject, UnifiedCode grantee, Purpose purpose) {
        String best = "";
        for (Given given : consents) {
            Consent consent = given.consent;
            ConsentTerms terms = consent.terms();
            LocalDate today = world.today();
            LocalDate until = terms.validity().until();
            if (!given.revoked
                    && consent.subject().equals(subject)
                    && consent.grantee().equals(grantee)
                    && terms.purposes().contains(purpose)
                    && terms.categories().contains(DataCategory.LISTINGS)
                    && terms.usesMax() == null
                    && !today.isBefore(terms.validity().from())
                    && until != null
                    && today.isBefore(until)) {
                String full =
                        terms.categories().contains(DataCategory.PRICING)
                                ? "LISTINGS,PRICING"
                                : "LISTINGS";
                best = full.length() > best.length() ? full : best;
            }
        }
        return best;
    }

    private @Nullable Given standing(Random random) {
        List<Given> standing = consents.stream().filter(each -> !each.revoked).toList();
        return standing.isEmpty() ? null : one(random, standing);
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
