package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.util.List;

/** Red listings, which stand as soon as they are filed: they need no decision. */
public final class RedListings {

    public static final Interval TERM =
            new Interval(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));

    private RedListings() {}

    public static ListingRow row(
            Party whom,
            City city,
            String document,
            Interval term,
            @Nullable LocalDate published,
            int line) {
        return new ListingRow(
                whom,
                new ListingStatement(
                        ListKind.RED,
                        city,
                        ListingOrigin.AGENCY,
                        "诚信典型",
                        document,
                        "认定单位",
                        Rows.AUTHORITY,
                        term,
                        null,
                        published,
                        null),
                Filings.file(5).line(line));
    }

    public static void file(Transactions transactions, ListingRow... rows) {
        transactions.write(writing -> TestListings.register().place(writing, List.of(rows)));
    }
}
