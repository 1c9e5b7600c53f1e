package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.Feeds;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.oversight.Rounds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Feeds over HTTP: a follower in another language, and those who try what is not theirs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedGatewayIT {

    private static final String FEED = "public.red.ganzhou";
    private static final String OTHER_FEED = "public.serious_dishonesty.ganzhou";
    private static final String PORTFOLIO = "watched.91999999MADEM08L6F.portfolio";
    private static final String CHANGES =
            "query($f: String!, $c: String) { feedChanges(feed: $f, after: $c) { headSeq digest"
                    + " next entries { seq item } } }";
    private static final String ACKNOWLEDGE =
            "mutation($k: String!, $f: String!, $c: String!, $d: String!) {"
                    + " acknowledgeFeed(idempotencyKey: $k, feed: $f, upTo: $c, digest: $d) {"
                    + " acknowledgedSeq lag } }";

    @TempDir private Path folder;

    private static WholeGateway gateway;

    @BeforeAll
    static void start() {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
        gateway.registry()
                .register("91999999MADEM07G4T", "示例银行乙", CallerKind.BANK, "test-other-bank");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void aFollowerInAnotherLanguageProvesItsCopyWhole() throws Exception {
        Assumptions.assumeTrue(hasPython(), "no python3 here");
        Path copy = folder.resolve("copy.json");

        String first = follow(copy);
        file("赣示守〔2026〕7号", "2026-11-20");
        file("赣示守〔2026〕8号", "2026-11-20");
        String second = follow(copy);

        assertThat(second).isNotEqualTo(first);
        assertThat(second).contains(" " + changes(FEED, null, bank()).digest() + " ");
        file("赣示守〔2026〕9号", "2026-11-20");
        Files.writeString(
                copy, Files.readString(copy).replaceFirst("\"lanes\": \\[\\d", "\"lanes\": [9"));
        assertThat(follow(copy)).contains("diverged");
    }

    @Test
    void aCursorOpensForItsFeedAndItsOwnerAlone() {
        String next = changes(FEED, null, bank()).next();

        assertThat(code(FEED, next, bank())).isEmpty();
        assertThat(code(OTHER_FEED, next, bank())).isEqualTo("CURSOR_INVALID");
        assertThat(code(FEED, next, otherBank())).isEqualTo("CURSOR_INVALID");
        for (int at : new int[] {0, next.length() / 2, next.length() - 2}) {
            char other = next.charAt(at) == 'A' ? 'B' : 'A';
            String altered = next.substring(0, at) + other + next.substring(at + 1);
            assertThat(code(FEED, altered, bank())).as("at " + at).isEqualTo("CURSOR_INVALID");
        }
        String part =
                gateway.client()
                        .ask("{ feedSnapshot(feed: \"" + FEED + "\") { next } }", Map.of(), bank())
                        .body()
                        .at("/data/feedSnapshot/next")
                        .asString();
        assertThat(code(FEED, part, bank())).isEmpty();
        assertThat(snapshotCode(part)).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void whoseCopyIsAnotherIsToldSo() {
        var subscribed =
                gateway.client()
                        .ask(
                                "mutation { subscribeFeed(idempotencyKey: \"feed-it-sub\", feed:"
                                        + " \""
                                        + OTHER_FEED
                                        + "\", purpose: LOAN_MONITORING) { lag } }",
                                Map.of(),
                                bank());
        assertThat(subscribed.body().at("/data/subscribeFeed/lag").asString()).isEqualTo("1");
        Seen seen = changes(OTHER_FEED, null, bank());

        assertThat(acknowledge("feed-it-wrong", seen.next(), "0".repeat(64)).code())
                .isEqualTo("FEED_DIVERGED");
        assertThat(acknowledge("feed-it-right", seen.next(), seen.digest()).body().toString())
                .contains("\"acknowledgedSeq\":\"1\"", "\"lag\":\"0\"");
        assertThat(
                        gateway.client()
                                .ask(
                                        ACKNOWLEDGE,
                                        Map.of(
                                                "k",
                                                "feed-it-other",
                                                "f",
                                                FEED,
                                                "c",
                                                changes(FEED, null, otherBank()).next(),
                                                "d",
                                                seen.digest()),
                                        otherBank())
                                .code())
                .isEqualTo("FEED_NOT_SUBSCRIBED");
    }

    @Test
    void whoEndsASubscriptionIsToldNoMoreOfWhatNeedsOne() {
        String shared = "shared.red.ganzhou";
        String agency = Asking.token("test-agency", "AGENCY", "feeds:read");
        assertThat(ask(shared, null, agency).code()).isEqualTo("FEED_NOT_SUBSCRIBED");
        assertThat(unsubscribe("feed-it-unsub-0", shared, agency).code())
                .isEqualTo("FEED_NOT_SUBSCRIBED");
        var subscribed =
                gateway.client()
                        .ask(
                                "mutation { subscribeFeed(idempotencyKey: \"feed-it-shared\", feed:"
                                        + " \"shared.red.ganzhou\", purpose: SUPERVISION,"
                                        + " statutoryBasis: \"安全生产法第六十二条\") { lag } }",
                                Map.of(),
                                agency);
        assertThat(subscribed.status()).as(subscribed.raw().body()).isEqualTo(200);
        String next = changes(shared, null, agency).next();
        assertThat(ask(shared, next, agency).code()).isEmpty();

        var ended = unsubscribe("feed-it-unsub-1", shared, agency);
        assertThat(ended.body().at("/data/unsubscribeFeed/feed").asString()).isEqualTo(shared);
        assertThat(ask(shared, next, agency).code()).isEqualTo("FEED_NOT_SUBSCRIBED");
        assertThat(unsubscribe("feed-it-unsub-1", shared, agency).body().at("/data"))
                .isEqualTo(ended.body().at("/data"));
        assertThat(unsubscribe("feed-it-unsub-2", shared, agency).code())
                .isEqualTo("FEED_NOT_SUBSCRIBED");
        assertThat(unsubscribe("feed-it-unsub-3", shared, bank()).code()).isEqualTo("FEED_UNKNOWN");
        assertThat(
                        gateway.client()
                                .ask("{ feedSubscriptions { feed } }", Map.of(), agency)
                                .raw()
                                .body())
                .doesNotContain(shared);
    }

    private static Client.Reply unsubscribe(String key, String feed, String token) {
        return gateway.client()
                .ask(
                        "mutation($k: String!, $f: String!) { unsubscribeFeed(idempotencyKey: $k,"
                                + " feed: $f) { feed acknowledgedSeq } }",
                        Map.of("k", key, "f", feed),
                        token);
    }

    @Test
    void aBatchIsReadAgainOnlyOfWhomSomethingChanged() throws IOException {
        var farm = new OrganisationId(UnifiedCode.of("91999999MADCN0090N"));
        gateway.registry().consent(farm, "999999197001200208", "91999999MADEM08L6F");
        String lender = TestIssuer.running().bank("feeds:read portfolio:watch credit:read");
        var watched =
                gateway.client()
                        .ask(
                                "mutation { watchSubjects(idempotencyKey: \"feed-it-watch\","
                                        + " purpose: LOAN_MONITORING, subjects: [{unifiedCode:"
                                        + " \"91999999MADEM06H0E\"}, {unifiedCode:"
                                        + " \"91999999MADCN0090N\"}]) { watch { id } } }",
                                Map.of(),
                                lender);
        assertThat(watched.raw().body()).doesNotContain("\"watch\":null");
        String before = changes(PORTFOLIO, null, lender).next();
        assertThat(standings(null, lender)).containsExactlyInAnyOrder("湛江示例食品有限公司", "赣州示例农业有限公司");
        int looks = Asking.about(gateway, Asking.company()).size();

        assertThat(standings(before, lender)).isEmpty();
        file("赣示守〔2026〕31号", "2026-11-20");
        assertThat(standings(before, lender)).containsExactly("赣州示例农业有限公司");
        String now = changes(PORTFOLIO, before, lender).next();
        assertThat(standings(now, lender)).isEmpty();
        assertThat(Asking.about(gateway, Asking.company()))
                .as("of the other nothing was read")
                .hasSize(looks);
    }

    private static List<String> standings(@Nullable String after, String token) {
        var reply =
                gateway.client()
                        .ask(
                                "query($c: String) { portfolioStandings(after: $c) { profile {"
                                    + " subject { ... on Organisation { name } } standings { list }"
                                    + " pricingFactors { strength } } } }",
                                after == null ? Map.of() : Map.of("c", after),
                                token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        reply.body()
                .at("/data/portfolioStandings")
                .forEach(item -> names.add(item.at("/profile/subject/name").asString()));
        return names;
    }

    /** After the others, for days pass. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theDailyRoundEndsAndBeginsConsents() {
        String lender = "91999999MADEM07G4T";
        consent(lender, "2026-11-21", "2026-11-21");
        consent(lender, "2026-11-23", "2026-11-30");
        var watched =
                gateway.client()
                        .ask(
                                "mutation { watchSubjects(idempotencyKey: \"feed-it-days\","
                                        + " purpose: LOAN_MONITORING, subjects: [{unifiedCode:"
                                        + " \"91999999MADEM06H0E\"}]) { watch { id } } }",
                                Map.of(),
                                Asking.token("test-other-bank", "BANK", "portfolio:watch"));
        assertThat(watched.raw().body()).contains("\"watch\":{");
        assertThat(headAfterRound(lender, 0)).isEqualTo(1);
        assertThat(headAfterRound(lender, 1)).as("over").isEqualTo(2);
        assertThat(headAfterRound(lender, 2)).as("begun").isEqualTo(3);
        assertThat(headAfterRound(lender, 2)).as("walked again").isEqualTo(3);
        assertThat(headAfterRound(lender, 10)).as("over too").isEqualTo(4);
    }

    private static long headAfterRound(String lender, int days) {
        FeedKey feed = new FeedKey("watched." + lender + ".portfolio");
        gateway.daysLater(days);
        gateway.part(Rounds.class).walk(LocalDate.of(2026, 11, 21).plusDays(days));
        return gateway.part(Feeds.class).heads(List.of(feed)).getOrDefault(feed, -1L);
    }

    private static void consent(String grantee, String from, String lastDay) {
        var reply =
                gateway.client()
                        .ask(
                                "mutation($g: UnifiedCode!, $f: Date!, $l: Date!, $k: String!) {"
                                    + " grantConsent(idempotencyKey: $k, consent: {organisation:"
                                    + " \"91999999MADEM06H0E\", grantee: $g, terms: {purposes:"
                                    + " [LOAN_MONITORING], categories: [LISTINGS], from: $f,"
                                    + " lastDay: $l, evidence: \"示授〔2026〕9号\"}}) { id } }",
                                Map.of("g", grantee, "f", from, "l", lastDay, "k", "from-" + from),
                                Asking.person(Asking.REPRESENTATIVE));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    /** After the others: no feed is told from its beginning any more. */
    @Test
    @Order(Integer.MAX_VALUE - 2)
    void anOfficeDeclaresARestoreAndFollowersGoOnFromASnapshot() {
        Seen seen = changes(FEED, null, bank());
        String office = Asking.token("test-credit-office", "CREDIT_OFFICE", "feeds:renew");
        assertThat(renew("feed-it-renew-0", "从备份恢复", bank()).code()).isEqualTo("SCOPE_MISSING");
        assertThat(code(FEED, seen.next(), bank())).isEmpty();

        var renewed = renew("feed-it-renew-1", "从备份恢复", office);
        assertThat(renewed.body().at("/data/renewFeedEpochs/feeds").asInt()).isGreaterThan(1);
        assertThat(code(FEED, seen.next(), bank())).isEqualTo("FEED_GONE");
        var snapshot =
                gateway.client()
                        .ask(
                                "{ feedSnapshot(feed: \"" + FEED + "\") { digest next } }",
                                Map.of(),
                                bank())
                        .body()
                        .at("/data/feedSnapshot");
        assertThat(snapshot.at("/digest").asString()).isEqualTo(seen.digest());
        String next = snapshot.at("/next").asString();

        assertThat(renew("feed-it-renew-1", "从备份恢复", office).body().at("/data"))
                .isEqualTo(renewed.body().at("/data"));
        assertThat(renew("feed-it-renew-1", "另有原因", office).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(code(FEED, next, bank())).as("renewed once").isEmpty();
    }

    private static Client.Reply renew(String key, String because, String token) {
        return gateway.client()
                .ask(
                        "mutation($k: String!, $b: String!) { renewFeedEpochs(idempotencyKey: $k,"
                                + " because: $b) { feeds } }",
                        Map.of("k", key, "b", because),
                        token);
    }

    private Client.Reply acknowledge(String key, String upTo, String digest) {
        return gateway.client()
                .ask(
                        ACKNOWLEDGE,
                        Map.of("k", key, "f", OTHER_FEED, "c", upTo, "d", digest),
                        bank());
    }

    /** After the others, for more days pass. */
    @Test
    @Order(Integer.MAX_VALUE)
    void anOldCursorTellsNothingOfWhatRanOutAndWasFoundWrongSince() throws Exception {
        walk(20);
        Path copy = folder.resolve("before.json");
        String before = snapshotNext();
        if (hasPython()) {
            follow(copy);
        }
        file(over("赣示守〔2026〕21号"));
        file(over("赣示守〔2026〕22号"));
        walk(22);
        List<String> told = items(before);
        assertThat(told).hasSize(4).filteredOn(item -> !item.isEmpty()).hasSize(2);
        String wrong = told.getFirst().replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");

        var ended =
                gateway.client()
                        .ask(
                                "mutation($l: ID!) { endListing(idempotencyKey:"
                                    + " \"feed-it-wrong-1\", step: {listing: $l, versionSeen: 2,"
                                    + " officer: \"示-01\", ground: \"核实有误\"}, reason: CORRECTED,"
                                    + " on: \"2026-12-13\") { stage } }",
                                Map.of("l", wrong),
                                now("test-agency", "AGENCY", "listings:decide"));

        assertThat(ended.body().at("/data/endListing/stage").asString())
                .as(ended.raw().body())
                .isEqualTo("ENDED");
        assertThat(items(before))
                .containsExactly("", told.get(1), "", "")
                .as("what only ran out stays part of the past")
                .anyMatch(item -> item.contains("22号"));
        if (hasPython()) {
            assertThat(follow(copy))
                    .as("a follower from before finds nothing wrong, and has neither")
                    .contains(changes(FEED, before, bank()).digest());
            assertThat(Files.readString(copy)).doesNotContain("21号", "22号");
        }
    }

    private static void walk(int days) {
        gateway.daysLater(days);
        gateway.part(Rounds.class).walk(LocalDate.of(2026, 11, 21).plusDays(days));
    }

    private static String snapshotNext() {
        return gateway.client()
                .ask("{ feedSnapshot(feed: \"" + FEED + "\") { next } }", Map.of(), bank())
                .body()
                .at("/data/feedSnapshot/next")
                .asString();
    }

    /** What the entries behind a cursor say; an empty text where they say nothing. */
    private static List<String> items(String after) {
        List<String> items = new ArrayList<>();
        ask(FEED, after, bank())
                .body()
                .at("/data/feedChanges/entries")
                .forEach(entry -> items.add(entry.at("/item").asString("")));
        return items;
    }

    /** By whom the corrected are decided, and over the day after it is filed. */
    private static String over(String document) {
        return line(document, "2026-12-11")
                .replace("赣州市示例监督管理局,11999999MADGA0093M", "湛江市示例税务局,11999999MADGA0042D")
                .replace("2026-05-06,,", "2026-05-06,2026-12-12,");
    }

    /** What a page says of where it ends. */
    private record Seen(String next, String digest) {}

    private static Seen changes(String feed, @Nullable String after, String token) {
        var page = ask(feed, after, token).body().at("/data/feedChanges");
        return new Seen(page.at("/next").asString(), page.at("/digest").asString());
    }

    private static String code(String feed, String after, String token) {
        return ask(feed, after, token).code();
    }

    private static Client.Reply ask(String feed, @Nullable String after, String token) {
        Map<String, String> variables =
                after == null ? Map.of("f", feed) : Map.of("f", feed, "c", after);
        return gateway.client().ask(CHANGES, variables, token);
    }

    private static String snapshotCode(String part) {
        return gateway.client()
                .ask(
                        "query($p: String) { feedSnapshot(feed: \""
                                + FEED
                                + "\", part: $p) {"
                                + " next } }",
                        Map.of("p", part),
                        bank())
                .code();
    }

    private static void file(String document, String published) throws IOException {
        file(line(document, published));
    }

    private static void file(String line) throws IOException {
        String header =
                Files.readAllLines(Path.of("graph-seed/sample/list-entries.csv")).getFirst();
        var reply =
                gateway.client()
                        .ask(
                                "mutation($t: String!) { importFile(name: \"later.csv\", text: $t)"
                                        + " { rows { accepted } turnedAway { reason { zh } } } }",
                                Map.of("t", header + "\n" + line + "\n"),
                                now("test-agency", "AGENCY", "files:import"));
        assertThat(reply.body().at("/data/importFile/rows/accepted").asInt())
                .as(reply.raw().body())
                .isEqualTo(1);
    }

    private static String line(String document, String published) {
        return "红名单,91999999MADCN0090N,赣州示例农业有限公司,诚信典型,"
                + document
                + ",赣州市示例监督管理局,11999999MADGA0093M,2026-05-06,,360700,"
                + published;
    }

    private String follow(Path copy) throws IOException, InterruptedException {
        ProcessBuilder python =
                new ProcessBuilder(
                                "python3",
                                "src/docs/consumer/follow.py",
                                "http://localhost:" + gateway.port() + "/graphql",
                                FEED,
                                copy.toString())
                        .redirectErrorStream(true);
        python.environment().put("TOKEN", bank());
        Process process = python.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String bank() {
        return now("test-bank", "BANK", "feeds:read");
    }

    /** A token that is good for an hour of the gateway's time. */
    private static String now(String client, String kind, String scopes) {
        Instant now = gateway.now();
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", kind)
                                        .claim("scope", scopes)
                                        .issueTime(Date.from(now))
                                        .expirationTime(Date.from(now.plusSeconds(3600))));
    }

    private static String otherBank() {
        return Asking.token("test-other-bank", "BANK", "feeds:read");
    }
}
