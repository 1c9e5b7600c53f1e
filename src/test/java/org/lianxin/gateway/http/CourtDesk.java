package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A court of the sample that has nobody on its list, and how it syncs that over HTTP. */
final class CourtDesk {

    static final String COURT = "11999999MADGA00695";
    static final String COURT_NAME = "揭阳市示例人民法院";
    static final String COMPANY = "91999999MADEM06H0E";
    static final String COMPANY_NAME = "湛江示例食品有限公司";
    static final String PERSON = "999999199001010016";
    static final String SHOWN =
            " { id state chunksThere missing counts { placed unchanged unmatched turnedAway"
                    + " deleted deletedLate } }";
    private static final String OPEN =
            "mutation($k: String!, $o: CourtSyncOpening!) { openCourtSync(idempotencyKey: $k,"
                    + " opening: $o)"
                    + SHOWN
                    + " }";
    private static final String PUT =
            "mutation($s: ID!, $n: Int!, $h: String!, $r: [CourtRow!]!) { putCourtChunk(sync: $s,"
                    + " number: $n, hash: $h, rows: $r)"
                    + SHOWN
                    + " }";
    private static final String COMMIT =
            "mutation($k: String!, $s: ID!, $d: [CourtDeletionInput!]!) {"
                    + " commitCourtSync(idempotencyKey: $k, sync: $s, confirmedDeletions: $d)"
                    + SHOWN
                    + " }";

    private CourtDesk() {}

    static String token() {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(TestClients.id("COURT", COURT))
                                        .claim("caller_kind", "COURT")
                                        .claim("organisation", COURT)
                                        .claim("scope", "court:sync feeds:read"));
    }

    /** An entry that says how far it has performed: every third a person's, else the company's. */
    static CourtRow row(int serial, String performance) {
        boolean person = serial % 3 == 0;
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        cells.put(CourtField.NAME, person ? "陈示例" : COMPANY_NAME);
        cells.put(CourtField.NUMBER, person ? PERSON : COMPANY);
        cells.put(CourtField.KIND, person ? "自然人" : "法人");
        cells.put(CourtField.COURT, COURT_NAME);
        cells.put(CourtField.DOCUMENT, "(2025)示0801民初" + serial + "号");
        cells.put(CourtField.FILED_ON, "2025-03-03");
        cells.put(CourtField.CASE_NUMBER, "(2025)示0801执" + serial + "号");
        cells.put(CourtField.BASIS_UNIT, COURT_NAME);
        cells.put(CourtField.DUTY, "给付货款");
        cells.put(CourtField.PERFORMANCE, performance);
        cells.put(CourtField.BEHAVIOUR, "有履行能力而拒不履行生效法律文书确定义务");
        cells.put(CourtField.PUBLISHED_ON, "2025-04-07");
        return new CourtRow(cells);
    }

    /** A row of a delta that takes an entry off. */
    static CourtRow deletion(CourtRow gone) {
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        for (CourtField which :
                List.of(
                        CourtField.NAME,
                        CourtField.NUMBER,
                        CourtField.KIND,
                        CourtField.CASE_NUMBER)) {
            cells.put(which, gone.text(which));
        }
        cells.put(CourtField.DELETED_BECAUSE, "PERFORMED");
        cells.put(CourtField.ARISEN_ON, "2026-11-19");
        return new CourtRow(cells);
    }

    /**
     * @param base the version on which a delta builds
     */
    static Client.Reply open(
            Client gateway,
            String key,
            String mode,
            long version,
            @Nullable Long base,
            List<CourtRow> rows,
            int size) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("list", "COURT_DEBTOR");
        opening.put("court", COURT);
        opening.put("mode", mode);
        opening.put("sourceVersion", Long.toString(version));
        if (base != null) {
            opening.put("baseVersion", Long.toString(base));
        }
        opening.put("expectedCount", rows.size());
        opening.put(
                "expectedDigest",
                CourtDigests.ofList(rows.stream().map(CourtDigests::ofRow).toList()));
        opening.put("chunks", (rows.size() + size - 1) / size);
        return gateway.ask(OPEN, Map.of("k", key, "o", opening), token());
    }

    static Client.Reply put(Client gateway, String sync, int number, List<CourtRow> rows) {
        return gateway.ask(
                PUT,
                Map.of(
                        "s",
                        sync,
                        "n",
                        number,
                        "h",
                        CourtDigests.ofChunk(rows.stream().map(CourtDigests::ofRow).toList()),
                        "r",
                        rows.stream().map(CourtDesk::cells).toList()),
                token());
    }

    static Client.Reply commit(
            Client gateway, String key, String sync, List<Map<String, String>> deletions) {
        return gateway.ask(COMMIT, Map.of("k", key, "s", sync, "d", deletions), token());
    }

    private static Map<String, String> cells(CourtRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((field, cell) -> cells.put(field.wireName(), cell));
        return cells;
    }
}
