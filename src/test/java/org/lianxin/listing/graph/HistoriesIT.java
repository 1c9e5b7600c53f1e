package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.conduct.FindingRow;
import org.lianxin.conduct.Rows;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.Listings;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Party;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.Role;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Subjects;
import org.lianxin.subject.graph.TestSubjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random files told in random pieces, some twice and out of order: the graph answers like the naive
 * model, at random instants and days.
 */
class HistoriesIT {

    private static final List<UnifiedCode> CODES = List.of(Rows.CODE, Rows.OTHER);
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final int FILES = 5;
    private static final int LINES = 60;
    private static final int WRITES = 30;

    private final Transactions transactions = TestDoor.transactions();
    private final Questions questions = TestDoor.questions();
    private final SubjectRegister subjectRegister = TestSubjects.register();
    private final ConductRegister conductRegister = TestConduct.register();
    private final ListingRegister listingRegister = TestListings.register();
    private final Subjects subjects = TestSubjects.subjects(questions);
    private final CreditEntries entries = TestConduct.entries(questions);
    private final Listings listings = TestListings.listings(questions);

    private final NaiveHistory model = new NaiveHistory();
    private final List<Instant> instants = new ArrayList<>();

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersLikeTheNaiveModelAtAnyTime(long seed) {
        Random random = new Random(seed);
        List<List<Line>> files = files(random);
        for (int i = 0; i < WRITES; i++) {
            List<Line> file = files.get(random.nextInt(FILES));
            int from = random.nextInt(LINES);
            int to = Math.min(LINES, from + 1 + random.nextInt(20));
            tell(file.subList(from, to));
        }
        for (int i = 0; i < 15; i++) {
            Instant at = instants.get(random.nextInt(instants.size()));
            at = random.nextBoolean() ? at : at.minusMillis(1);
            LocalDate day = DAY.plusDays(random.nextInt(60));
            assertThat(graph(at, day))
                    .as("seed %d at %s on %s", seed, at, day)
                    .isEqualTo(known(at, day));
        }
    }

    /** One line of a random file: what it speaks about, and a number that it says of it. */
    private record Line(String kind, int which, int value, Filing filing) {

        UnifiedCode code() {
            return CODES.get(which % CODES.size());
        }

        String document() {
            return "罚" + which / CODES.size() % 3;
        }

        String key() {
            return kind + "|" + code() + "|" + (kind.equals("name") ? "" : document());
        }
    }

    private static List<List<Line>> files(Random random) {
        List<String> kinds = List.of("name", "role", "entry", "finding", "listing");
        List<List<Line>> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            List<Line> lines = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                lines.add(
                        new Line(
                                kinds.get(random.nextInt(kinds.size())),
                                random.nextInt(6),
                                random.nextInt(3),
                                Filings.file(file).line(line + 2)));
            }
            files.add(lines);
        }
        return files;
    }

    /** Kind by kind, as an importer does; the model hears only what the graph could take. */
    private void tell(List<Line> lines) {
        Instant recordedAt =
                transactions.write(
                        writing -> {
                            register(writing, of("name", lines));
                            appoint(writing, of("role", lines));
                            record(writing, of("entry", lines));
                            find(writing, of("finding", lines));
                            place(writing, of("listing", lines));
                            return writing.recordedAt();
                        });
        instants.add(recordedAt);
        for (String kind : List.of("name", "role", "entry", "finding", "listing")) {
            for (Line line : of(kind, lines)) {
                hear(line, recordedAt);
            }
        }
    }

    private void hear(Line line, Instant recordedAt) {
        Map<String, String> known = model.asKnownAt(recordedAt);
        boolean possible =
                switch (line.kind()) {
                    case "role" -> known.containsKey("name|" + line.code() + "|");
                    case "finding", "listing" ->
                            known.containsKey("entry|" + line.code() + "|" + line.document());
                    default -> true;
                };
        if (possible) {
            model.say(line.key(), "" + line.value(), line.filing(), recordedAt);
        }
        if (line.kind().equals("entry")) {
            mention(line, recordedAt);
        }
    }

    /** A penalty brings an organisation with it; any registration prevails over that. */
    private void mention(Line line, Instant recordedAt) {
        String key = "name|" + line.code() + "|";
        if (!model.asKnownAt(recordedAt).containsKey(key)) {
            Filing said = line.filing();
            Filing yielding =
                    new Filing("mention", Instant.EPOCH, said.file(), said.line(), "甲", null);
            model.say(key, "mentioned", yielding, recordedAt);
        }
    }

    private static List<Line> of(String kind, List<Line> lines) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    private void register(Writing writing, List<Line> lines) {
        subjectRegister.register(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new RegistrationRow(
                                                line.code(),
                                                "" + line.value(),
                                                null,
                                                null,
                                                "存续",
                                                null,
                                                line.filing()))
                        .toList());
    }

    private void appoint(Writing writing, List<Line> lines) {
        subjectRegister.appoint(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new RoleRow(
                                                line.code(),
                                                Rows.PERSON,
                                                line.document(),
                                                new Interval(DAY, until(line.value())),
                                                line.filing()))
                        .toList());
    }

    private static LocalDate until(int value) {
        return DAY.plusDays(20L * (value + 1));
    }

    private void record(Writing writing, List<Line> lines) {
        conductRegister.record(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        Rows.penalty(
                                                new Party.ByUnifiedCode(line.code(), "mentioned"),
                                                line.document() + line.code(),
                                                DAY,
                                                "" + line.value(),
                                                line.filing()))
                        .toList());
    }

    private void find(Writing writing, List<Line> lines) {
        conductRegister.find(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new FindingRow(
                                                line.document() + line.code(),
                                                Rows.AUTHORITY,
                                                Rows.PERSON,
                                                "" + line.value(),
                                                DAY,
                                                line.filing()))
                        .toList());
    }

    private void place(Writing writing, List<Line> lines) {
        listingRegister.place(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new ListingRow(
                                                new Party.ByUnifiedCode(line.code(), "mentioned"),
                                                statement(line),
                                                line.filing()))
                        .toList());
    }

    private static ListingStatement statement(Line line) {
        return new ListingStatement(
                ListKind.BLACK,
                new City("zhanjiang"),
                ListingOrigin.AGENCY,
                "" + line.value(),
                line.document() + line.code(),
                "认定单位",
                Rows.AUTHORITY,
                new Interval(DAY, until(line.value())),
                null,
                null,
                null);
    }

    /** The model's knowledge, of which roles and listings only if they hold on the day. */
    private Map<String, String> known(Instant at, LocalDate day) {
        Map<String, String> known = new TreeMap<>(model.asKnownAt(at));
        known.entrySet()
                .removeIf(
                        fact ->
                                (fact.getKey().startsWith("role|")
                                                || fact.getKey().startsWith("listing|"))
                                        && !day.isBefore(until(Integer.parseInt(fact.getValue()))));
        return known;
    }

    /** The same from the three ports, read side by side and seen as known at one instant. */
    private Map<String, String> graph(Instant at, LocalDate day) {
        Map<String, String> known = new TreeMap<>();
        var permit = CallerFixture.bankPermit();
        for (UnifiedCode code : CODES) {
            var id = new OrganisationId(code);
            var key = new SubjectKey.ByUnifiedCode(code);
            SubjectReading reading =
                    subjects.read(permit, List.of(key)).asKnownAt(at).values().iterator().next();
            if (reading instanceof SubjectReading.Known(Organisation organisation)) {
                known.put("name|" + code + "|", organisation.name());
                put(known, organisation, day);
            }
            Map<SubjectId, List<Listing>> listed = listings.of(permit, List.of(id)).asKnownAt(at);
            for (Listing listing : listed.values().iterator().next()) {
                put(known, listing, day);
            }
            var request = new EntryPageRequest(id, 50, null, at, null);
            entries.pages(permit, List.of(request)).values().iterator().next().entries().stream()
                    .forEach(entry -> put(known, entry));
        }
        return known;
    }

    private static void put(Map<String, String> known, Organisation organisation, LocalDate day) {
        for (Role role : organisation.roles()) {
            if (role.held().contains(day)) {
                known.put("role|" + organisation.code() + "|" + role.title(), value(role.held()));
            }
        }
    }

    private static void put(Map<String, String> known, Listing listing, LocalDate day) {
        if (listing.inForceOn(day)) {
            String document = listing.ground().document().substring(0, 2);
            String code = listing.subject().value().substring(2);
            known.put("listing|" + code + "|" + document, value(listing.term()));
            assertThat(listing.category()).isEqualTo(value(listing.term()));
        }
    }

    private static void put(Map<String, String> known, CreditEntry entry) {
        String code = entry.about().value().substring(2);
        String document = entry.documentNumber().substring(0, 2);
        known.put("entry|" + code + "|" + document, String.valueOf(entry.facts()));
        entry.responsible()
                .forEach(
                        finding ->
                                known.put(
                                        "finding|" + code + "|" + document,
                                        finding.responsibility()));
    }

    private static String value(Interval held) {
        LocalDate until = held.until();
        return "" + (until == null ? -1 : (until.toEpochDay() - DAY.toEpochDay()) / 20 - 1);
    }
}
