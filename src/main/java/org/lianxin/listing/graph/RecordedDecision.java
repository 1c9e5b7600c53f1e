package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recorded penalty of a subject that a listing can rest on.
 *
 * @param takenBack whether it was withdrawn or repaired: nothing new can rest on it
 */
record RecordedDecision(
        String entry, @Nullable String authorityCode, LocalDate decidedOn, boolean takenBack) {

    private static final Statement FIND =
            Statement.of(RecordedDecision.class, "subjects-decision.cypher");

    /** That authority's own decision of this number, else the only one with it. */
    static Optional<RecordedDecision> find(
            Writing writing, SubjectId subject, String document, String authorityCode) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("organisation", null);
        asked.put("person", null);
        ListingRows.put(asked, subject);
        asked.put("document", document);
        List<RecordedDecision> all =
                writing.run(FIND, asked).stream().map(RecordedDecision::read).toList();
        List<RecordedDecision> own =
                all.stream().filter(each -> authorityCode.equals(each.authorityCode())).toList();
        return own.size() == 1 || all.size() != 1
                ? own.stream().findFirst()
                : all.stream().findFirst();
    }

    private static RecordedDecision read(Row row) {
        return new RecordedDecision(
                row.text("key"),
                row.textOrNull("authorityCode"),
                row.date("decidedOn"),
                row.flag("takenBack"));
    }
}
