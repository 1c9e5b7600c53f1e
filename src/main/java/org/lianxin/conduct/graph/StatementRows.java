package org.lianxin.conduct.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryKind;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How a statement stands in the properties of a node, and back. */
final class StatementRows {

    private StatementRows() {}

    static Map<String, @Nullable Object> properties(EntryStatement statement) {
        Map<String, @Nullable Object> row = new HashMap<>();
        Decision decision = statement.decision();
        row.put("kind", statement.detail().kind().name());
        row.put("subjectName", statement.subjectName());
        row.put("documentNumber", decision.documentNumber());
        row.put("decidedOn", decision.decidedOn());
        row.put("authority", decision.authority());
        row.put("authorityCode", decision.authorityCode());
        row.put("from", statement.term().from());
        row.put("until", statement.term().until());
        row.put("publicUntil", statement.publicUntil());
        Interval conduct = statement.conduct();
        row.put("conductFrom", conduct == null ? null : conduct.from());
        row.put("conductUntil", conduct == null ? null : conduct.until());
        row.put("stateAsFiled", statement.stateAsFiled());
        row.put("remark", statement.remark());
        switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> put(row, penalty);
            case EntryDetail.Licence licence -> put(row, licence);
        }
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, EntryDetail.Penalty penalty) {
        row.put("category", penalty.category());
        row.put("facts", penalty.facts());
        row.put("basis", penalty.basis());
        row.put("penaltyKinds", penalty.penaltyKinds());
        row.put("content", penalty.content());
        row.put("fineWan", text(penalty.fineWan()));
        row.put("confiscatedWan", text(penalty.confiscatedWan()));
        row.put("certificate", penalty.certificate());
    }

    private static void put(Map<String, @Nullable Object> row, EntryDetail.Licence licence) {
        row.put("category", licence.category());
        row.put("documentName", licence.documentName());
        row.put("licenceName", licence.licenceName());
        row.put("licenceNumber", licence.licenceNumber());
        row.put("content", licence.content());
    }

    static EntryStatement read(Row row) {
        LocalDate conductFrom = row.dateOrNull("conductFrom");
        return new EntryStatement(
                row.text("subjectName"),
                new Decision(
                        row.text("documentNumber"),
                        row.date("decidedOn"),
                        row.text("authority"),
                        row.textOrNull("authorityCode")),
                detail(row),
                new Interval(row.date("from"), row.dateOrNull("until")),
                row.dateOrNull("publicUntil"),
                conductFrom == null
                        ? null
                        : new Interval(conductFrom, row.dateOrNull("conductUntil")),
                row.textOrNull("stateAsFiled"),
                row.textOrNull("remark"));
    }

    private static EntryDetail detail(Row row) {
        return switch (EntryKind.valueOf(row.text("kind"))) {
            case PENALTY ->
                    new EntryDetail.Penalty(
                            row.textOrNull("category"),
                            row.textOrNull("facts"),
                            row.textOrNull("basis"),
                            row.texts("penaltyKinds"),
                            row.textOrNull("content"),
                            amount(row.textOrNull("fineWan")),
                            amount(row.textOrNull("confiscatedWan")),
                            row.textOrNull("certificate"));
            case LICENCE ->
                    new EntryDetail.Licence(
                            row.textOrNull("category"),
                            row.textOrNull("documentName"),
                            row.textOrNull("licenceName"),
                            row.textOrNull("licenceNumber"),
                            row.textOrNull("content"));
        };
    }

    /** 10 and 10.00 are one amount. */
    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
