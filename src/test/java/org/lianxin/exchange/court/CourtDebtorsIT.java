package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.hash;
import static org.lianxin.exchange.court.CourtWorld.key;
import static org.lianxin.exchange.court.CourtWorld.permitOf;
import static org.lianxin.exchange.court.CourtWorld.refused;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.exchange.AbsentEntry;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.graph.TestSubjects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A whole network's judgment debtors, where they are at hand: synced, altered and synced again,
 * full and delta. After each step a bank, an agency and another region that follow hold exactly the
 * court's list.
 */
@Tag("slow")
class CourtDebtorsIT {

    private static final Path FOLDER = Path.of("../shared/data/director-graph");
    private static final int CHUNK = 150;
    private static final Map<String, String> CITIES =
            Map.of(
                    "湛江",
                    "zhanjiang",
                    "武汉",
                    "wuhan",
                    "赣州",
                    "ganzhou",
                    "济阳",
                    "jiyang",
                    "揭阳",
                    "jieyang");
    private static final CourtDeletionReason[] REASONS = {
        CourtDeletionReason.PERFORMED,
        CourtDeletionReason.SETTLEMENT_PERFORMED,
        CourtDeletionReason.APPLICANT_AGREES,
        CourtDeletionReason.STAYED,
        CourtDeletionReason.NOT_TO_BE_ENFORCED,
        CourtDeletionReason.ENFORCEMENT_ENDED
    };

    private final Random random = new Random(20261121);
    private long version;

    @Test
    void whoeverFollowsEndsWithTheCourtsOwnListAfterEachStep() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        List<DebtorsAbroad> begun = new ArrayList<>();
        CourtWorld world =
                new CourtWorld(
                        clock -> {
                            begun.add(new DebtorsAbroad(clock, Set.copyOf(CITIES.values())));
                            return begun.getFirst().region().transactions();
                        },
                        UnaryOperator.identity());
        DebtorsAbroad abroad = begun.getFirst();
        Map<String, List<CourtRow>> byCourt = new TreeMap<>();
        for (Map<String, String> line : lines("court-debtors.csv")) {
            byCourt.computeIfAbsent(text(line, "执行法院"), _ -> new ArrayList<>()).add(row(line));
        }
        Map<String, UnifiedCode> codes = new HashMap<>();
        Map<String, String> divisions = new HashMap<>();
        for (Map<String, String> line : lines("courts-and-agencies.csv")) {
            codes.put(text(line, "名称"), UnifiedCode.of(text(line, "统一社会信用代码")));
            divisions.put(text(line, "名称"), text(line, "行政区划"));
        }
        int rows = 0;
        for (var court : byCourt.entrySet()) {
            UnifiedCode code = Objects.requireNonNull(codes.get(court.getKey()), court.getKey());
            world.transactions.write(
                    writing ->
                            TestSubjects.register()
                                    .register(
                                            writing,
                                            List.of(
                                                    CourtWorld.body(
                                                            code,
                                                            court.getKey(),
                                                            text(divisions, court.getKey())))));
            new History(world, abroad, code, city(court.getKey()), court.getValue()).run();
            rows += court.getValue().size();
        }
        assertThat(rows).isEqualTo(3_000);
        abroad.metEverything();
    }

    /** What happens to one court's list. */
    private final class History {

        private final CourtWorld world;
        private final DebtorsAbroad abroad;
        private final UnifiedCode court;
        private final String city;
        private final FollowedCourt followed;
        private final List<CourtRow> held;
        private final Map<String, CourtRow> list = new TreeMap<>();
        private final List<CourtRow> deleted = new ArrayList<>();

        History(
                CourtWorld world,
                DebtorsAbroad abroad,
                UnifiedCode court,
                String city,
                List<CourtRow> rows) {
            this.world = world;
            this.abroad = abroad;
            this.court = court;
            this.city = city;
            this.followed = new FollowedCourt(world, court, city);
            this.held = new ArrayList<>(rows);
            Collections.shuffle(held, random);
        }

        void run() {
            add(held.size() * 95 / 100);
            full();
            long before = verify();

            full();
            assertThat(verify()).as("a list that says the same tells nothing").isEqualTo(before);

            alter(3);
            full();
            verify();

            delta(deletions(12), changed(2), added(8));
            verify();
            delta(List.of(), List.of(), List.of());

            leaveOut(9);
            alter(2);
            add(5);
            fullWithConfirmations();
            verify();

            listAgain(4);
            full();
            verify();

            // Terms run out by themselves, and nobody is told that they stand.
            world.clock.days(90);
            TestFeeds.round(world.transactions).catchUp(world.today());
            verify();
            full();
            verify();
        }

        private long verify() {
            abroad.verify(court, city, list.values(), world.today());
            return followed.verify(list.values(), world.today());
        }

        private void add(int rows) {
            added(rows);
        }

        private List<CourtRow> added(int rows) {
            List<CourtRow> added = new ArrayList<>();
            for (int i = 0; i < rows && !held.isEmpty(); i++) {
                added.add(held.removeLast());
            }
            added.forEach(row -> list.put(row.text(CourtField.CASE_NUMBER), row));
            return added;
        }

        private List<CourtRow> changed(int perCent) {
            List<CourtRow> changed = new ArrayList<>();
            for (CourtRow row : some(list.size() * perCent / 100)) {
                changed.add(
                        row.with(
                                CourtField.PERFORMANCE,
                                row.text(CourtField.PERFORMANCE).equals("全部未履行")
                                        ? "部分未履行"
                                        : "全部未履行"));
            }
            changed.forEach(row -> list.put(row.text(CourtField.CASE_NUMBER), row));
            return changed;
        }

        private void alter(int perCent) {
            assertThat(changed(perCent)).isNotEmpty();
        }

        /** Rows that delete, each for a reason that the law knows for such an entry. */
        private List<CourtRow> deletions(int rows) {
            List<CourtRow> deletions = new ArrayList<>();
            for (CourtRow row : some(rows)) {
                deleted.add(Objects.requireNonNull(list.remove(caseOf(row))));
                Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
                for (CourtField kept :
                        List.of(
                                CourtField.NAME,
                                CourtField.NUMBER,
                                CourtField.KIND,
                                CourtField.CASE_NUMBER)) {
                    cells.put(kept, row.text(kept));
                }
                cells.put(CourtField.DELETED_BECAUSE, reason().name());
                cells.put(CourtField.ARISEN_ON, world.today().minusDays(1).toString());
                deletions.add(new CourtRow(cells));
            }
            return deletions;
        }

        private void leaveOut(int rows) {
            some(rows)
                    .forEach(row -> deleted.add(Objects.requireNonNull(list.remove(caseOf(row)))));
        }

        private void listAgain(int rows) {
            Collections.shuffle(deleted, random);
            for (int i = 0; i < rows; i++) {
                CourtRow row = deleted.removeLast();
                list.put(caseOf(row), row);
            }
        }

        /** Of those in their term: what is over cannot be deleted any more. */
        private List<CourtRow> some(int rows) {
            List<CourtRow> all =
                    new ArrayList<>(
                            list.values().stream()
                                    .filter(row -> NaiveDebtors.holds(row, world.today()))
                                    .toList());
            Collections.shuffle(all, random);
            return all.subList(0, Math.min(rows, all.size()));
        }

        private void full() {
            CourtSync sync = done(sync(Mode.FULL, List.copyOf(list.values()), List.of()));
            assertThat(Objects.requireNonNull(sync.counts()).turnedAway()).isZero();
        }

        /** The court is asked for what it left out, and only with its word is anything changed. */
        private void fullWithConfirmations() {
            List<CourtRow> rows = List.copyOf(list.values());
            var stopped = (CourtRefusal.Unconfirmed) refused(sync(Mode.FULL, rows, List.of()));
            assertThat(stopped.count()).isEqualTo(stopped.first().size());
            assertThat(stopped.first().stream().map(AbsentEntry::caseNumber))
                    .isSubsetOf(deleted.stream().map(row -> caseOf(row)).toList());
            List<CourtDeletion> confirmed =
                    stopped.first().stream()
                            .map(
                                    absent ->
                                            new CourtDeletion(
                                                    absent.entry(), reason(), world.today()))
                            .toList();
            CourtSync sync = done(sync(Mode.FULL, rows, confirmed));
            assertThat(Objects.requireNonNull(sync.counts()).deleted()).isEqualTo(confirmed.size());
        }

        private void delta(List<CourtRow> gone, List<CourtRow> changed, List<CourtRow> added) {
            List<CourtRow> rows = new ArrayList<>(gone);
            rows.addAll(changed);
            rows.addAll(added);
            Collections.shuffle(rows, random);
            CourtSync sync = done(sync(Mode.DELTA, rows, List.of()));
            assertThat(Objects.requireNonNull(sync.counts()).turnedAway()).isZero();
            assertThat(sync.counts().deleted()).isEqualTo(gone.size());
        }

        private CourtDeletionReason reason() {
            return REASONS[random.nextInt(REASONS.length)];
        }

        private CourtOutcome<CourtSync> sync(
                Mode mode, List<CourtRow> rows, List<CourtDeletion> confirmed) {
            int chunks = (rows.size() + CHUNK - 1) / CHUNK;
            var terms =
                    new CourtSyncTerms(
                            CourtList.COURT_DEBTOR,
                            court,
                            mode,
                            ++version,
                            mode == Mode.DELTA
                                    ? CourtWorld.stored(court, CourtList.COURT_DEBTOR)
                                    : null,
                            rows.size(),
                            CourtDigests.ofList(rows.stream().map(CourtDigests::ofRow).toList()),
                            chunks,
                            false);
            var permit = permitOf(court);
            String id = done(world.register.open(permit, key(), terms)).id();
            List<Integer> order = new ArrayList<>();
            for (int n = 1; n <= chunks; n++) {
                order.add(n);
            }
            Collections.shuffle(order, random);
            for (int n : order) {
                int from = (n - 1) * CHUNK;
                List<CourtRow> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
                done(world.register.put(permit, id, n, hash(chunk), chunk));
            }
            CourtOutcome<CourtSync> outcome = world.register.commit(permit, key(), id, confirmed);
            if (outcome instanceof CourtOutcome.Refused) {
                done(world.register.abandon(permit, key(), id));
            }
            return outcome;
        }
    }

    private static String caseOf(CourtRow row) {
        return row.text(CourtField.CASE_NUMBER);
    }

    private static String city(String courtName) {
        return CITIES.entrySet().stream()
                .filter(city -> courtName.startsWith(city.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static CourtRow row(Map<String, String> line) {
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        for (CourtField field : CourtField.values()) {
            String cell = line.get(field.header());
            if (cell != null && !cell.isEmpty()) {
                cells.put(field, cell);
            }
        }
        return new CourtRow(cells);
    }

    private static String text(Map<String, String> line, String column) {
        return Objects.requireNonNull(line.get(column), column);
    }

    /** Neither file has a quote in it. */
    private static List<Map<String, String>> lines(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
        return lines.stream()
                .skip(1)
                .map(
                        line -> {
                            String[] cells = line.split(",", -1);
                            Map<String, String> read = new HashMap<>();
                            for (int i = 0; i < cells.length; i++) {
                                read.put(header.get(i), cells[i]);
                            }
                            return read;
                        })
                .toList();
    }
}
