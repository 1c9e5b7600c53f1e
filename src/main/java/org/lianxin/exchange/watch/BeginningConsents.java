package org.lianxin.exchange.watch;

import org.lianxin.access.Consent;
import org.lianxin.access.ConsentState;
import org.lianxin.access.WrittenConsents;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Consents that are given today and begin on a later day. No item stands in a feed before that day,
 * so none can say when to ask again: their days are kept here, in the transaction of the consent.
 */
final class BeginningConsents implements BeforeCommit {

    private static final Statement KEEP = statement("keep-beginnings.cypher");
    private static final Statement FORGET = statement("forget-beginnings.cypher");
    private static final Statement DUE = statement("beginnings-due.cypher");
    private static final int AT_ONCE = 100;

    private final WrittenConsents consents;

    BeginningConsents(WrittenConsents consents) {
        this.consents = consents;
    }

    @Override
    public void follow(Writing writing, Set<Touched> touched) {
        List<String> ids = Touched.keys(touched, Touched.Kind.CONSENT);
        if (ids.isEmpty()) {
            return;
        }
        writing.run(FORGET, Map.of("ids", ids));
        LocalDate today = Shanghai.dayOf(writing.recordedAt());
        List<Map<String, Object>> later = new ArrayList<>();
        for (Consent consent : consents.now(writing, ids)) {
            LocalDate from = consent.terms().validity().from();
            if (consent.state() == ConsentState.GRANTED && from.isAfter(today)) {
                later.add(Map.of("consent", consent.id(), "on", from));
            }
        }
        if (!later.isEmpty()) {
            writing.run(KEEP, Map.of("rows", later));
        }
    }

    /** Lets the feeds look at what begins by that day, some at a time; how many there were. */
    int begin(Transactions transactions, LocalDate day) {
        int all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) {
            some = transactions.write(writing -> touch(writing, day));
        }
        return all;
    }

    /** Never ahead of the recorded clock: what has not begun by it would be kept again. */
    private static int touch(Writing writing, LocalDate day) {
        LocalDate today = Shanghai.dayOf(writing.recordedAt());
        LocalDate by = day.isAfter(today) ? today : day;
        List<String> due =
                writing.run(DUE, Map.of("day", by, "most", AT_ONCE)).stream()
                        .map(row -> row.text("consent"))
                        .toList();
        if (!due.isEmpty()) {
            writing.run(FORGET, Map.of("ids", due));
            due.forEach(id -> writing.touch(new Touched(Touched.Kind.CONSENT, id)));
        }
        return due.size();
    }

    private static Statement statement(String file) {
        return Statement.of(BeginningConsents.class, file);
    }
}
