package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Agreements as the graph keeps them. */
final class AgreementRows {

    private AgreementRows() {}

    static PeerAgreement read(Row row) {
        return new PeerAgreement(
                UnifiedCode.of(row.text("peer")),
                new PeerTerms(
                        row.flag("sends"),
                        row.flag("receives"),
                        row.texts("lists").stream()
                                .map(ListKind::valueOf)
                                .collect(Collectors.toSet()),
                        row.texts("cities").stream().map(City::new).collect(Collectors.toSet()),
                        PeerGrade.valueOf(row.text("grade")),
                        row.flag("mayForward"),
                        new Interval(row.date("from"), row.dateOrNull("until")),
                        row.text("basis")),
                row.textOrNull("endedBecause"),
                row.instant("recordedAt"));
    }

    /** What a statement says, without its times. */
    static Map<String, @Nullable Object> content(PeerTerms terms, @Nullable String endedBecause) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("sends", terms.sends());
        content.put("receives", terms.receives());
        content.put("lists", terms.lists().stream().map(Enum::name).sorted().toList());
        content.put("cities", terms.cities().stream().map(City::key).sorted().toList());
        content.put("grade", terms.grade().name());
        content.put("mayForward", terms.mayForward());
        content.put("from", terms.term().from());
        content.put("until", terms.term().until());
        content.put("basis", terms.basis());
        content.put("endedBecause", endedBecause);
        return content;
    }
}
