package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.TestGraph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Listings put straight into the graph, recorded before anything a test does. */
final class ListedSubject {

    static final String COMPANY = "91999999MADEM06H0E";

    private ListedSubject() {}

    /** A black listing for food safety, from 2024 on and without an end. */
    static String blackIn(String city, String authority) {
        return place(city, "BLACK", "食品药品", authority, null);
    }

    static String redIn(String city, String authority) {
        return place(city, "RED", "诚信典型", authority, null);
    }

    static String place(
            String city,
            String list,
            String category,
            String authority,
            @Nullable LocalDate until) {
        String key = list + "|" + city + "|O:" + COMPANY + "|示〔2024〕1号|" + authority;
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("key", key);
        parameters.put("list", list);
        parameters.put("city", city);
        parameters.put("category", category);
        parameters.put("authority", authority);
        parameters.put("until", until);
        parameters.put("company", COMPANY);
        run(
                """
                MERGE (o:Organisation {code: $company})
                CREATE (l:Listing {key: $key, list: $list, city: $city, origin: 'AGENCY'})
                  -[:LISTS]->(o)
                CREATE (l)-[:STATED_AS]->(:ListingStatement {
                  key: $key, subjectName: '示例食品', category: $category,
                  groundDocument: '示〔2024〕1号', authority: '示例局', authorityCode: $authority,
                  from: date('2024-04-10'), until: $until, publishedOn: date('2024-04-11'),
                  hash: 'h', recordedAt: datetime('2024-04-12T00:00:00Z'), file: 'f', line: 1,
                  sourceUnit: '示例局'})
                """,
                parameters);
        run("MATCH (c:RecordedClock) SET c.at = datetime('2024-06-01T00:00:00Z')", Map.of());
        return key;
    }

    static void suspend(String listing, LocalDate from) {
        run(
                """
                MATCH (l:Listing {key: $listing})
                CREATE (:Suspension {
                  key: 's', from: $from, hash: 'h', recordedAt: datetime('2024-05-01T00:00:00Z'),
                  file: 'f', line: 1, sourceUnit: '示例局'})-[:SUSPENDS]->(l)
                """,
                Map.of("listing", listing, "from", from));
    }

    /** Ends a listing by a new statement of its term. */
    static void end(String listing, LocalDate until) {
        run(
                """
                MATCH (:Listing {key: $listing})-[:STATED_AS]->(s:ListingStatement)
                SET s.until = $until
                """,
                Map.of("listing", listing, "until", until));
    }

    /** Ends a listing in a commit that no question is promised yet. */
    static void endUnseen(String listing, LocalDate on) {
        run(
                """
                MATCH (l:Listing {key: $listing}), (c:RecordedClock {name: 'recorded'})
                CREATE (l)-[:TOOK]->(:LifeStep {
                  listing: $listing, version: 1, kind: 'END', reason: 'CORRECTED', on: $on,
                  because: '更正', recordedAt: c.at + duration({seconds: 1})})
                """,
                Map.of("listing", listing, "on", on));
    }

    /** Its source hands it in again, with another category. */
    static void fileAgain(String listing, LocalDate on) {
        run(
                """
                MATCH (l:Listing {key: $listing})-[:STATED_AS]->(old:ListingStatement)
                WHERE old.supersededAt IS NULL
                CREATE (l)-[:STATED_AS]->(new:ListingStatement)
                SET new = properties(old), new.category = '虚假广告', new.recordedAt = datetime($at),
                  old.supersededAt = datetime($at)
                """,
                Map.of("listing", listing, "at", on + "T00:00:00Z"));
    }

    static void unpublish(String listing) {
        run(
                """
                MATCH (:Listing {key: $listing})-[:STATED_AS]->(s:ListingStatement)
                REMOVE s.publishedOn
                """,
                Map.of("listing", listing));
    }

    private static void run(String text, Map<String, @Nullable Object> parameters) {
        try (var session = TestGraph.driver().session()) {
            session.run(text, parameters).consume();
        }
    }
}
