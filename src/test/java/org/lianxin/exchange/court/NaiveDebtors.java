package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a follower of a court's list must hold, worked out from the court's own rows and nothing
 * else. Identifiers are the gateway's to give: they are read from what the follower holds, one for
 * each case, and everything besides has to be as the rows say.
 */
public final class NaiveDebtors {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UnifiedCode court;
    private final String city;
    private final boolean publicView;

    /**
     * @param publicView organisations alone, as everyone sees them
     */
    public NaiveDebtors(UnifiedCode court, String city, boolean publicView) {
        this.court = court;
        this.city = city;
        this.publicView = publicView;
    }

    /**
     * Fails unless the follower holds these rows as far as they are in their term, and the page
     * that it read last carries the digest of just that.
     */
    public void verify(
            FeedConsumer follower, FeedPage last, Collection<CourtRow> rows, LocalDate today) {
        List<JsonNode> held = new ArrayList<>();
        follower.copy().values().forEach(item -> held.add(JSON.readTree(item)));
        Map<String, String> expected = expected(held, rows, today);
        assertThat(follower.copy()).isEqualTo(expected);
        // Another follower, which takes nothing but the expected state, agrees to the last digest.
        new FeedConsumer(last.feed())
                .begin(last.epoch(), last.headSeq(), follower.link(), last.digest(), expected);
    }

    /** What these rows come to, each by its id, which is read from what is held of its case. */
    Map<String, String> expected(
            Collection<JsonNode> held, Collection<CourtRow> rows, LocalDate today) {
        Map<String, JsonNode> byCase = new TreeMap<>();
        for (JsonNode each : held) {
            String caseNumber = each.at("/court/caseNumber").asString();
            assertThat(byCase.put(caseNumber, each)).as("twice").isNull();
        }
        Map<String, String> expected = new TreeMap<>();
        for (CourtRow row : rows) {
            if (shown(row, today)) {
                String caseNumber = row.text(CourtField.CASE_NUMBER);
                JsonNode there =
                        Objects.requireNonNull(byCase.get(caseNumber), "lost: " + caseNumber);
                expected.put(there.at("/id").asString(), json(row, there));
            }
        }
        return expected;
    }

    private boolean shown(CourtRow row, LocalDate today) {
        return holds(row, today) && !(publicView && row.text(CourtField.KIND).equals("自然人"));
    }

    /** Whether the entry is in its term. */
    static boolean holds(CourtRow row, LocalDate today) {
        LocalDate until = until(row);
        return until == null || today.isBefore(until);
    }

    /** 法释〔2017〕7号 art. 2: ground ① has no end, the others two years. */
    private static @Nullable LocalDate until(CourtRow row) {
        return row.text(CourtField.BEHAVIOUR).contains("有履行能力而拒不履行")
                ? null
                : LocalDate.parse(row.text(CourtField.PUBLISHED_ON)).plusYears(2);
    }

    private String json(CourtRow row, JsonNode there) {
        Map<String, Object> subject = new TreeMap<>();
        if (row.text(CourtField.KIND).equals("自然人")) {
            subject.put("person", there.at("/subject/person").asString());
        } else {
            subject.put("code", row.text(CourtField.NUMBER));
        }
        subject.put("name", row.text(CourtField.NAME));
        Map<String, Object> details = new TreeMap<>();
        details.put("caseNumber", row.text(CourtField.CASE_NUMBER));
        details.put("basisUnit", row.text(CourtField.BASIS_UNIT));
        details.put("duty", row.text(CourtField.DUTY));
        details.put("performance", row.text(CourtField.PERFORMANCE));
        details.put("behaviour", row.text(CourtField.BEHAVIOUR));
        details.put("filedOn", row.text(CourtField.FILED_ON));
        Map<String, Object> term = new TreeMap<>();
        term.put("from", row.text(CourtField.PUBLISHED_ON));
        LocalDate until = until(row);
        if (until != null) {
            term.put("until", until.toString());
        }
        String courtName = row.text(CourtField.COURT);
        Map<String, Object> all = new TreeMap<>();
        all.put("id", there.at("/id").asString());
        all.put("list", "COURT_DEBTOR");
        all.put("city", city);
        all.put("origin", "COURT");
        all.put("subject", subject);
        all.put("authority", new TreeMap<>(Map.of("name", courtName, "code", court.value())));
        all.put("ground", ground(row));
        all.put("source", new TreeMap<>(Map.of("name", courtName, "code", court.value())));
        all.put("wayOut", waysOut(courtName, until != null));
        all.put("court", details);
        all.put("term", term);
        all.put("publishedOn", row.text(CourtField.PUBLISHED_ON));
        return JSON.writeValueAsString(all);
    }

    /** 法释〔2017〕7号: correction, deletion once performed, and the end of the term. */
    private static List<Object> waysOut(String courtName, boolean expires) {
        List<Object> ways = new ArrayList<>();
        ways.add(wayOut("CORRECTION", courtName, "法释〔2017〕7号第十二条"));
        ways.add(wayOut("REPAIR", courtName, "法释〔2017〕7号第十条"));
        if (expires) {
            ways.add(wayOut("EXPIRY", courtName, "法释〔2017〕7号第二条、第十条"));
        }
        return ways;
    }

    private static Map<String, Object> wayOut(String kind, String courtName, String article) {
        Map<String, String> to =
                Map.of("zh", "执行法院：" + courtName, "en", "the executing court: " + courtName);
        return new TreeMap<>(Map.of("article", article, "kind", kind, "to", new TreeMap<>(to)));
    }

    private static Map<String, Object> ground(CourtRow row) {
        return new TreeMap<>(
                Map.of(
                        "document", row.text(CourtField.DOCUMENT),
                        "authority", row.text(CourtField.COURT)));
    }
}
