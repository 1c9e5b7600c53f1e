package org.lianxin.conduct.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryCursor;
import org.lianxin.conduct.EntryPage;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.conduct.Finding;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a page is asked for, and what comes back. */
record PageRows(List<Row> entries, Instant knownAt) {

    static Object parameter(EntryPageRequest request) {
        Map<String, @Nullable Object> key = new HashMap<>();
        switch (request.about()) {
            case OrganisationId organisation ->
                    key.put("organisation", organisation.code().value());
            case PersonId person -> key.put("person", person.key().hex());
        }
        key.put("first", request.first());
        EntryCursor after = request.after();
        if (after != null) {
            key.put("afterDay", after.decidedOn());
            key.put("afterId", after.id());
        }
        Instant knownAt = request.knownAt();
        if (knownAt != null) {
            key.put("knownAt", knownAt.toEpochMilli());
        }
        if (request.publicOn() != null) {
            key.put("publicOn", request.publicOn());
        }
        return key;
    }

    static PageRows of(Row row) {
        return new PageRows(row.rows("entries"), row.instant("knownAt"));
    }

    /** One entry more than asked for was read, to know whether more follow. */
    EntryPage page(EntryPageRequest request) {
        List<CreditEntry> page =
                entries.stream().limit(request.first()).map(row -> entry(row, request)).toList();
        return new EntryPage(page, entries.size() > request.first(), knownAt);
    }

    private CreditEntry entry(Row row, EntryPageRequest request) {
        Row statement = row.row("statement");
        List<Finding> findings =
                Versioned.knownAt(Versioned.all(row.rows("findings"), Finding::read), knownAt);
        return new CreditEntry(
                row.text("key"),
                request.about(),
                StatementRows.read(statement),
                row.flag("disputed"),
                findings.stream().sorted(Finding.ORDER).toList(),
                Filed.read(statement));
    }
}
