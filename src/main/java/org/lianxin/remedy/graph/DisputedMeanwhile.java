package org.lianxin.remedy.graph;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reaches what comes to rest on an entry while a dispute about it is being verified: a listing that
 * is placed then, or stated anew. The acceptance itself reaches what rested on the entry that day.
 */
final class DisputedMeanwhile implements BeforeCommit {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Statement DISPUTED =
            Statement.of(DisputedMeanwhile.class, "disputed-now.cypher");

    private final Consequences consequences;

    DisputedMeanwhile(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public void follow(Writing writing, Set<Touched> touched) {
        List<String> listings = Touched.keys(touched, Touched.Kind.LISTING);
        if (listings.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(writing.recordedAt(), SHANGHAI);
        writing.run(DISPUTED, Map.of("listings", listings))
                .forEach(
                        row ->
                                consequences.meanwhile(
                                        writing,
                                        row.text("listing"),
                                        DisputeRows.disputes(row),
                                        today));
    }
}
