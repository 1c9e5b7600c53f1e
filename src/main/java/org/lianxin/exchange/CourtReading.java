package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;
import org.lianxin.listing.ListingRow;
import org.lianxin.subject.Party;

import java.time.LocalDate;

/** What a row of a court's list says. */
public sealed interface CourtReading {

    /** It lists somebody whom a number names. */
    record Listed(ListingRow row) implements CourtReading {}

    /** It lists somebody whom nothing but a name names. */
    record NameOnly(String caseNumber, String name, boolean person) implements CourtReading {}

    /**
     * It says that an entry is off the list.
     *
     * @param subject null if only a name names them
     */
    record Deleted(
            String caseNumber,
            String name,
            @Nullable Party subject,
            CourtDeletionReason reason,
            LocalDate arisenOn)
            implements CourtReading {}

    /**
     * It cannot be taken.
     *
     * @param value masked if it is about a natural person
     */
    record TurnedAway(String column, String value, Fate fate, Bilingual reason)
            implements CourtReading {}
}
