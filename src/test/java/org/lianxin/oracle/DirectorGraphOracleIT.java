package org.lianxin.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerFixture;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.fixture.Selection;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.oracle.NaiveWorld.Tie;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.SubjectKey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For {@code director-graph}, imported into the real graph: every organisation's and every person's
 * measures at three dates are those that the oracle finds in the files.
 */
@Tag("slow")
class DirectorGraphOracleIT {

    private static final Path FOLDER = Path.of("../shared/data/director-graph");
    private static final List<LocalDate> DATES =
            List.of(
                    LocalDate.of(2019, 6, 30),
                    LocalDate.of(2022, 6, 30),
                    LocalDate.of(2026, 3, 31));
    private static final ProfileLines LINES =
            new ProfileLines(
                    DirectorGraphOracleIT::label,
                    person -> person.name() + "/" + person.maskedNumber());

    @Test
    void everySubjectsMeasuresAreThoseThatTheOracleFindsInTheFiles() {
        assumeTrue(Files.isDirectory(FOLDER), "director-graph is not at hand");
        DirectorGraphWorld files = new DirectorGraphWorld(FOLDER);
        Expectations expected = new Expectations(files);
        try (ImportedGraph graph = ImportedGraph.of(FOLDER)) {
            Tally tally = new Tally();
            for (LocalDate day : DATES) {
                for (List<String> batch : batches(files)) {
                    compare(graph.profiles(), expected, batch, day, tally);
                }
            }
            assertThat(tally.differences).describedAs("of %d profiles", tally.profiles).isEmpty();
            assertThat(tally.profiles)
                    .isEqualTo(
                            DATES.size() * (files.organisations().size() + files.persons().size()));
            assertThat(tally.cities)
                    .containsExactlyInAnyOrder(
                            "zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan");
            assertThat(tally.reached).isGreaterThan(1_000);
        }
    }

    private static void compare(
            CreditProfiles profiles,
            Expectations expected,
            List<String> batch,
            LocalDate day,
            Tally tally) {
        List<SubjectKey> keys = batch.stream().map(DirectorGraphOracleIT::key).toList();
        List<ProfileOutcome> outcomes =
                profiles.read(CallerFixture.officePermit(), keys, Selection.ALL, day, null);
        for (int i = 0; i < batch.size(); i++) {
            String subject = batch.get(i);
            List<String> lines = expected.of(subject, day);
            List<String> told =
                    outcomes.get(i) instanceof ProfileOutcome.Found(var profile)
                            ? LINES.of(profile)
                            : List.of(outcomes.get(i).toString());
            tally.count(lines, expected.citiesOf(subject));
            if (!told.equals(lines)) {
                tally.differ(day, lines, told);
            }
        }
    }

    private static SubjectKey key(String subject) {
        return isCode(subject)
                ? new SubjectKey.ByUnifiedCode(UnifiedCode.of(subject))
                : new SubjectKey.ByDocument(new PersonDocument(DocumentKind.RESIDENT_ID, subject));
    }

    /** Resident numbers of the reserved region begin with 999999; no code here does. */
    private static boolean isCode(String subject) {
        return !subject.startsWith("999999");
    }

    private static String label(ListingShown listing) {
        var court = listing.court();
        String document = court == null ? listing.ground().document() : court.caseNumber();
        return listing.list()
                + "/"
                + document.replace('（', '(').replace('）', ')')
                + "/"
                + listing.term().from();
    }

    private static List<List<String>> batches(DirectorGraphWorld files) {
        List<String> all = new ArrayList<>(files.organisations());
        all.addAll(files.persons());
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CreditProfiles.BATCH_MAX) {
            batches.add(all.subList(i, Math.min(all.size(), i + CreditProfiles.BATCH_MAX)));
        }
        return batches;
    }

    /** What the oracle expects, with what can concern each subject picked once. */
    private static final class Expectations {

        private final NaiveOracle oracle;
        private final Map<String, List<Entry>> listingsOf;
        private final Map<String, List<Tie>> tiesAt;
        private final Map<String, List<Tie>> tiesOf;

        Expectations(DirectorGraphWorld files) {
            NaiveWorld world = files.world();
            oracle = new NaiveOracle(FivePlans.all(), world, files::label);
            listingsOf = world.listings().stream().collect(Collectors.groupingBy(Entry::subject));
            tiesAt = world.roles().stream().collect(Collectors.groupingBy(Tie::organisation));
            tiesOf = world.roles().stream().collect(Collectors.groupingBy(Tie::person));
        }

        List<String> of(String subject, LocalDate day) {
            List<Tie> ties =
                    isCode(subject)
                            ? tiesAt.getOrDefault(subject, List.of())
                            : tiesOf.getOrDefault(subject, List.of());
            return oracle.lines(concerning(subject), ties, subject, day);
        }

        Set<String> citiesOf(String subject) {
            return concerning(subject).stream().map(Entry::city).collect(Collectors.toSet());
        }

        private List<Entry> concerning(String subject) {
            List<Entry> listings = new ArrayList<>(listingsOf.getOrDefault(subject, List.of()));
            Set<String> organisations = new HashSet<>();
            if (!isCode(subject)) {
                tiesOf.getOrDefault(subject, List.of())
                        .forEach(tie -> organisations.add(tie.organisation()));
            }
            organisations.forEach(o -> listings.addAll(listingsOf.getOrDefault(o, List.of())));
            return listings;
        }
    }

    private static final class Tally {

        private int profiles;
        private int reached;
        private final Set<String> cities = new HashSet<>();
        private final List<String> differences = new ArrayList<>();

        void count(List<String> expected, Set<String> citiesConcerned) {
            profiles++;
            reached += (int) expected.stream().filter(line -> !line.endsWith("SELF")).count();
            if (!expected.isEmpty() && citiesConcerned.size() == 1) {
                cities.addAll(citiesConcerned);
            }
        }

        void differ(LocalDate day, List<String> expected, List<String> told) {
            if (differences.size() < 5) {
                List<String> missing = new ArrayList<>(expected);
                missing.removeAll(told);
                List<String> added = new ArrayList<>(told);
                added.removeAll(expected);
                differences.add(day + ": missing " + missing + ", added " + added);
            }
        }
    }
}
