package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.TestGraph;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.kernel.City;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Many listings of a few subjects in five cities, each resting on a decision of its own. */
final class ManyListings {

    static final List<String> CITIES =
            List.of("zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan");

    /** In every plan's second category, without and with the words "able but refuses", in none. */
    static final List<String> CATEGORIES = List.of("虚假广告", "有履行能力但拒不履行、逃避执行", "没有这一类");

    private static final int SUBJECTS = 10;
    private static final String UNREGISTERED = code("11999999MADU", 0);
    private static final List<UnifiedCode> COMPANIES = new ArrayList<>();

    static {
        for (int i = 0; i < SUBJECTS - 1; i++) {
            COMPANIES.add(UnifiedCode.of(code("91999999MADC", i)));
        }
    }

    private final RemedyWorld world;
    private final SplittableRandom random;
    private int filings;

    ManyListings(RemedyWorld world, SplittableRandom random) {
        this.world = world;
        this.random = random;
    }

    /** A second agency of the city. */
    static String other(String city) {
        return code("11999999MADT", CITIES.indexOf(city));
    }

    /**
     * What stands in the files about one listing.
     *
     * @param provider the unit that handed it in
     * @param decidedOn the day of the decision it rests on
     */
    record Told(
            String document,
            String city,
            ListKind list,
            String category,
            @Nullable UnifiedCode company,
            String provider,
            LocalDate decidedOn,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate publishedOn) {

        boolean red() {
            return list == ListKind.RED;
        }

        Party party() {
            return company == null
                    ? new Party.Individual(
                            "陈示例",
                            new PersonDocument(DocumentKind.RESIDENT_ID, "999999197403110010"))
                    : new Party.ByUnifiedCode(company, "示例有限公司");
        }

        Told until(LocalDate day) {
            return new Told(
                    document,
                    city,
                    list,
                    category,
                    company,
                    provider,
                    decidedOn,
                    from,
                    day,
                    publishedOn);
        }
    }

    /**
     * One of them as the graph has it.
     *
     * @param entry key of the decision's entry; null for a red one
     */
    record One(Told told, SubjectId subject, String listing, @Nullable String entry) {}

    List<One> place(int number, LocalDate today) {
        COMPANIES.forEach(code -> world.spokenFor.add(new OrganisationId(code)));
        CITIES.forEach(city -> RemedyWorld.registered(other(city), city));
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(told(i, today));
        }
        record(all.stream().filter(each -> !each.red()).map(this::penalty).toList());
        file(all);
        return read(all);
    }

    private Told told(int number, LocalDate today) {
        String city = CITIES.get(random.nextInt(CITIES.size()));
        int subject = random.nextInt(SUBJECTS);
        boolean red = random.nextInt(8) == 0;
        LocalDate decided = today.minusDays(random.nextInt(400));
        LocalDate from = decided.plusDays(random.nextInt(30));
        if (from.isAfter(today)) {
            from = today;
        }
        return new Told(
                "示罚〔2026〕" + number + "号",
                city,
                red ? ListKind.RED : adverse(city),
                red ? "诚信典型" : CATEGORIES.get(Math.min(random.nextInt(7) / 3, 2)),
                subject < COMPANIES.size() ? COMPANIES.get(subject) : null,
                provider(city),
                decided,
                from,
                today.plusDays(20 + random.nextInt(500)),
                random.nextInt(3) == 0 ? null : today.plusDays(random.nextInt(120) - 60));
    }

    private ListKind adverse(String city) {
        return switch (city) {
            case "ganzhou" -> ListKind.SERIOUS_DISHONESTY;
            case "wuhan" -> random.nextInt(4) == 0 ? ListKind.ATTENTION : ListKind.BLACK;
            default -> ListKind.BLACK;
        };
    }

    private String provider(String city) {
        return switch (random.nextInt(3)) {
            case 0 -> UNREGISTERED;
            case 1 -> other(city);
            default -> RemedyWorld.authority(city).value();
        };
    }

    private EntryRow penalty(Told told) {
        var detail =
                new EntryDetail.Penalty(
                        "虚假广告", "事实", "《中华人民共和国广告法》第五十五条", List.of("罚款"), "罚款", null, null, null);
        var statement =
                new EntryStatement(
                        told.party().name(),
                        new Decision(
                                told.document(),
                                told.decidedOn(),
                                told.city() + "示例单位",
                                RemedyWorld.authority(told.city()).value()),
                        detail,
                        Interval.since(told.decidedOn()),
                        told.decidedOn().plusYears(3),
                        null,
                        "1",
                        null);
        return new EntryRow(told.party(), statement, filing(told));
    }

    private void record(List<EntryRow> rows) {
        accepted(world.transactions.write(w -> TestConduct.register().record(w, rows)));
    }

    /** Files them, or files them again. */
    void file(List<Told> all) {
        List<ListingRow> rows = all.stream().map(this::row).toList();
        accepted(world.transactions.write(w -> TestListings.register().place(w, rows)));
    }

    private ListingRow row(Told told) {
        var statement =
                new ListingStatement(
                        told.list(),
                        new City(told.city()),
                        ListingOrigin.AGENCY,
                        told.category(),
                        told.document(),
                        told.city() + "示例单位",
                        RemedyWorld.authority(told.city()).value(),
                        new Interval(told.from(), told.until()),
                        null,
                        told.publishedOn(),
                        null);
        return new ListingRow(told.party(), statement, filing(told));
    }

    private Filing filing(Told told) {
        int number = ++filings;
        return new Filing(
                "many-" + number,
                world.clock.instant().plusMillis(number),
                "示例.csv",
                number,
                told.city() + "示例单位",
                told.provider());
    }

    private static void accepted(List<RowOutcome> told) {
        if (!told.stream().allMatch(new RowOutcome.Accepted()::equals)) {
            throw new AssertionError(told);
        }
    }

    private List<One> read(List<Told> all) {
        Map<String, One> found = new HashMap<>();
        Map<String, Told> byDocument = new HashMap<>();
        all.forEach(told -> byDocument.put(told.document(), told));
        try (var session = TestGraph.driver().session()) {
            session.run(
                            """
                            MATCH (l:Listing)-[:STATED_AS]->(s:ListingStatement)
                            RETURN s.groundDocument AS document, l.key AS listing, s.ground AS entry,
                              head([(l)-[:LISTS]->(p:Person) | p.key]) AS person
                            """)
                    .forEachRemaining(
                            row -> {
                                Told told =
                                        Objects.requireNonNull(
                                                byDocument.get(row.get("document").asString()));
                                UnifiedCode company = told.company();
                                SubjectId subject =
                                        company == null
                                                ? new PersonId(
                                                        new PersonKey(row.get("person").asString()))
                                                : new OrganisationId(company);
                                if (subject instanceof PersonId person) {
                                    world.person = person;
                                }
                                found.put(
                                        told.document(),
                                        new One(
                                                told,
                                                subject,
                                                row.get("listing").asString(),
                                                row.get("entry").asString(null)));
                            });
        }
        return all.stream()
                .map(told -> Objects.requireNonNull(found.get(told.document())))
                .toList();
    }

    /** The code with that beginning whose check characters hold. */
    private static String code(String beginning, int number) {
        String stem = beginning + String.format(Locale.ROOT, "%04d", number);
        return "0123456789X"
                .chars()
                .boxed()
                .flatMap(
                        organisation ->
                                "0123456789ABCDEFGHJKLMNPQRTUWXY"
                                        .chars()
                                        .mapToObj(
                                                last ->
                                                        stem
                                                                + (char) organisation.intValue()
                                                                + (char) last))
                .filter(code -> UnifiedCode.read(code) instanceof CodeReading.Valid)
                .findFirst()
                .orElseThrow();
    }
}
