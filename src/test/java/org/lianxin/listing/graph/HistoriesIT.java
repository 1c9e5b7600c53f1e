package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Role;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
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

    private static final int FILES = 5;
    private static final int LINES = 60;
    private static final int WRITES = 30;

    private final Transactions transactions = TestDoor.transactions();
    private final Questions questions = TestDoor.questions();
    private final HistoryWriting history = new HistoryWriting();
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
        List<List<HistoryLine>> files = files(random);
        for (int i = 0; i < WRITES; i++) {
            List<HistoryLine> file = files.get(random.nextInt(FILES));
            int from = random.nextInt(LINES);
            int to = Math.min(LINES, from + 1 + random.nextInt(20));
            tell(file.subList(from, to));
        }
        for (int i = 0; i < 15; i++) {
            Instant at = instants.get(random.nextInt(instants.size()));
            at = random.nextBoolean() ? at : at.minusMillis(1);
            LocalDate day = HistoryLine.DAY.plusDays(random.nextInt(60));
            assertThat(graph(at, day))
                    .as("seed %d at %s on %s", seed, at, day)
                    .isEqualTo(known(at, day));
        }
    }

    private static List<List<HistoryLine>> files(Random random) {
        List<String> kinds = List.of("name", "role", "entry", "finding", "listing");
        List<List<HistoryLine>> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            List<HistoryLine> lines = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                lines.add(
                        new HistoryLine(
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
    private void tell(List<HistoryLine> lines) {
        Instant recordedAt =
                transactions.write(
                        writing -> {
                            history.register(writing, of("name", lines));
                            history.appoint(writing, of("role", lines));
                            history.record(writing, of("entry", lines));
                            history.find(writing, of("finding", lines));
                            history.place(writing, of("listing", lines));
                            return writing.recordedAt();
                        });
        instants.add(recordedAt);
        for (String kind : List.of("name", "role", "entry", "finding", "listing")) {
            for (HistoryLine line : of(kind, lines)) {
                hear(line, recordedAt);
            }
        }
    }

    private void hear(HistoryLine line, Instant recordedAt) {
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
    private void mention(HistoryLine line, Instant recordedAt) {
        String key = "name|" + line.code() + "|";
        if (!model.asKnownAt(recordedAt).containsKey(key)) {
            Filing said = line.filing();
            Filing yielding =
                    new Filing("mention", Instant.EPOCH, said.file(), said.line(), "甲", null);
            model.say(key, "mentioned", yielding, recordedAt);
        }
    }

    private static List<HistoryLine> of(String kind, List<HistoryLine> lines) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    /** The model's knowledge, of which roles and listings only if they hold on the day. */
    private Map<String, String> known(Instant at, LocalDate day) {
        Map<String, String> known = new TreeMap<>(model.asKnownAt(at));
        known.entrySet()
                .removeIf(
                        fact ->
                                (fact.getKey().startsWith("role|")
                                                || fact.getKey().startsWith("listing|"))
                                        && !day.isBefore(
                                                HistoryLine.until(
                                                        Integer.parseInt(fact.getValue()))));
        return known;
    }

    /** The same from the three ports, read side by side and seen as known at one instant. */
    private Map<String, String> graph(Instant at, LocalDate day) {
        Map<String, String> known = new TreeMap<>();
        var permit = CallerFixture.bankPermit();
        for (UnifiedCode code : HistoryLine.CODES) {
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
        return ""
                + (until == null
                        ? -1
                        : (until.toEpochDay() - HistoryLine.DAY.toEpochDay()) / 20 - 1);
    }
}
