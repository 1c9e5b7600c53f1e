package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.court.NaiveDebtors;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A court that syncs its list again and again, a bank and an agency that follow it, and others who
 * read it all: what each of them may rely on, whatever becomes of the gateways and the graph
 * meanwhile.
 */
final class CourtLoad {

    private static final String PLACE = "court_debtor." + CourtDesk.COURT;
    private static final String AGENCY = "11999999MADGA00508";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int CHUNK = 5;
    private static final int PAGE = 3;
    private static final int ALL = 1_000;

    private final Insisting insisting;
    private final Supplier<Client> any;
    private final Set<Map<String, String>> meant = ConcurrentHashMap.newKeySet();
    private final Map<Integer, CourtRow> list = new TreeMap<>();
    private final AtomicInteger wholeReadings = new AtomicInteger();
    private final HttpFollower bank = new HttpFollower("public." + PLACE, bank());
    private final HttpFollower agency = new HttpFollower("shared." + PLACE, agency());
    private final NaiveDebtors ofEveryone = naive(true);
    private final NaiveDebtors ofAgencies = naive(false);
    private List<CourtRow> said = List.of();
    private long version;
    private @Nullable Long stored;
    private @Nullable Long base;
    private int serial;

    /** What a gateway is asked for. */
    enum Step {
        OPEN,
        PUT,
        COMMIT,
        PAGE
    }

    /** Asks until somebody answers; what was told is data. */
    interface Insisting {
        JsonNode on(Step step, Function<Client, Client.Reply> ask);
    }

    /**
     * @param any of the gateways, another one each time
     */
    CourtLoad(Insisting insisting, Supplier<Client> any) {
        this.insisting = insisting;
        this.any = any;
    }

    /** So many entries, and an agency that may follow them. */
    void begin(int entries) {
        Client.Reply subscribed =
                any.get()
                        .ask(
                                "mutation($f: String!) { subscribeFeed(idempotencyKey:"
                                        + " \"load-agency\", feed: $f, purpose: SUPERVISION,"
                                        + " statutoryBasis: \"安全生产法第六十二条\") { feed } }",
                                Map.of("f", "shared." + PLACE),
                                agency());
        assertThat(subscribed.status()).as(subscribed.raw().body()).isEqualTo(200);
        for (int i = 0; i < entries; i++) {
            list.put(++serial, CourtDesk.row(serial, "全部未履行"));
        }
        full();
        verify();
    }

    /** The whole list as it is. */
    void full() {
        sync("FULL", List.copyOf(list.values()));
    }

    /** Two entries say something else, one goes and two come. */
    void change() {
        List<Integer> there = new ArrayList<>(list.keySet());
        List<CourtRow> rows = new ArrayList<>();
        CourtRow gone = Objects.requireNonNull(list.remove(there.getFirst()));
        rows.add(CourtDesk.deletion(gone));
        int other = there.get(1 + serial % 4);
        rows.add(say(other, "部分未履行"));
        rows.add(say(there.getLast(), "第" + (serial + 1) + "次履行"));
        rows.add(say(++serial, "全部未履行"));
        rows.add(say(++serial, "全部未履行"));
        rows.add(Objects.requireNonNull(list.get(there.get(5))));
        said = rows;
        again();
    }

    /** The last change once more, under another version. */
    void again() {
        sync("DELTA", said);
    }

    /**
     * What the court sent last is lost: a change that builds on it is refused, and the court is
     * told at which version the list stands. It sends all since then.
     */
    void resend() {
        Client.Reply refused =
                CourtDesk.open(
                        any.get(),
                        "load-ahead-" + version,
                        "DELTA",
                        version + 1,
                        stored,
                        said,
                        CHUNK);
        assertThat(refused.code())
                .as(refused.raw().body())
                .isEqualTo(ErrorCode.COURT_SYNC_OTHER_BASE.name());
        stored = refused.body().at("/errors/0/extensions/storedVersion").asLong();
        assertThat(stored).isLessThan(version).isEqualTo(base);
        again();
    }

    /** Every step of the last sync once more, under the keys that it had. */
    void replay() {
        version--;
        stored = base;
        again();
    }

    /** Something in the last sync's place, that nobody goes on with. */
    String beginOne(Client gateway) {
        String id =
                CourtDesk.open(gateway, "load-left-" + version, "FULL", version + 1, null, said, 1)
                        .body()
                        .at("/data/openCourtSync/id")
                        .asString();
        assertThat(putOne(gateway, id).status()).isEqualTo(200);
        return id;
    }

    /** A chunk of that. */
    Client.Reply putOne(Client gateway, String id) {
        return CourtDesk.put(gateway, id, 1, said.subList(0, 1));
    }

    /** What the bank's copy holds now. */
    FeedConsumer bankCopy() {
        return bank.consumer();
    }

    private CourtRow say(int which, String performance) {
        CourtRow row = CourtDesk.row(which, performance);
        list.put(which, row);
        return row;
    }

    private void sync(String mode, List<CourtRow> rows) {
        long its = ++version;
        Long under = mode.equals("DELTA") ? stored : null;
        String id =
                insisting
                        .on(
                                Step.OPEN,
                                on ->
                                        CourtDesk.open(
                                                on,
                                                "load-open-" + its,
                                                mode,
                                                its,
                                                under,
                                                rows,
                                                CHUNK))
                        .at("/openCourtSync/id")
                        .asString();
        for (int from = 0, n = 1; from < rows.size(); from += CHUNK, n++) {
            List<CourtRow> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            int number = n;
            insisting.on(Step.PUT, on -> CourtDesk.put(on, id, number, chunk));
        }
        meant.add(performances());
        JsonNode committed =
                insisting.on(
                        Step.COMMIT,
                        on -> CourtDesk.commit(on, "load-commit-" + its, id, List.of()));
        assertThat(committed.at("/commitCourtSync/state").asString()).isEqualTo("COMMITTED");
        base = under;
        stored = its;
        assertThat(committed.at("/commitCourtSync/counts/turnedAway").asInt()).isZero();
    }

    /** Both followers read on, a few entries at a time, and hold just what the court means. */
    void verify() {
        verify(0);
    }

    /**
     * The same where what they were told was lost.
     *
     * @param times how often each of them had to begin anew
     */
    void verify(int times) {
        bank.readOn(any, PAGE);
        agency.readOn(any, PAGE);
        // Whoever died, and when: no place that a follower was told is forgotten.
        assertThat(List.of(bank.beginnings(), agency.beginnings()))
                .as("begun anew")
                .containsOnly(times);
        Collection<CourtRow> rows = list.values();
        ofEveryone.verify(bank.consumer(), bank.last(), rows, TODAY);
        ofAgencies.verify(agency.consumer(), agency.last(), rows, TODAY);
    }

    /** Whether the one or the other of the followers gets its next page there. */
    boolean follows(Client gateway, boolean asBank) {
        return (asBank ? bank : agency).page(gateway, PAGE);
    }

    /** Others read all from the beginning, again and again. */
    void keepReading(BooleanSupplier over) {
        while (!over.getAsBoolean()) {
            readWhole();
        }
    }

    /** Another agency reads all from the beginning: a list as it was meant once. */
    void readWhole() {
        HttpFollower reader = new HttpFollower("shared." + PLACE, agency());
        reader.readOn(any, ALL);
        assertThat(meant).contains(reader.performances());
        wholeReadings.incrementAndGet();
    }

    /** How often others have read the whole list. */
    int wholeReadings() {
        return wholeReadings.get();
    }

    /** How many pages the followers asked for in vain. */
    int unansweredPages() {
        return bank.unanswered() + agency.unanswered();
    }

    private Map<String, String> performances() {
        Map<String, String> all = new TreeMap<>();
        for (CourtRow row : list.values()) {
            all.put(row.text(CourtField.CASE_NUMBER), row.text(CourtField.PERFORMANCE));
        }
        return all;
    }

    private static NaiveDebtors naive(boolean publicView) {
        return new NaiveDebtors(UnifiedCode.of(CourtDesk.COURT), "jieyang", publicView);
    }

    private static String bank() {
        return TestIssuer.running().bank("feeds:read");
    }

    private static String agency() {
        return Asking.token(TestClients.id("AGENCY", AGENCY), "AGENCY", "feeds:read");
    }
}
