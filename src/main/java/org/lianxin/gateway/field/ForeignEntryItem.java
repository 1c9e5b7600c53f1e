package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.ForeignEntry;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What another region says, as the schema has it; numbers of feeds are texts. */
record ForeignEntryItem(
        String id,
        ListKind list,
        City city,
        @Nullable String category,
        String authority,
        String document,
        String decidedBy,
        @Nullable String provision,
        @Nullable LocalDate decidedOn,
        Interval term,
        boolean suspended,
        boolean disputed,
        boolean published,
        Origin origin,
        Bilingual wayOut) {

    private static final Bilingual WAY_OUT =
            new Bilingual(
                    "异议、更正和信用修复由来源地区办理，其结果随变更流到达本网关；本网关不据此采取任何措施。",
                    "Dispute, correction and repair are for the region it comes from, whose outcome"
                            + " arrives here by its feed; nothing is done here on its strength.");

    /** Where it comes from, and as of when that is known. */
    record Origin(
            UnifiedCode region,
            String id,
            UnifiedCode peer,
            List<UnifiedCode> via,
            String feed,
            String epoch,
            String seq,
            String asOfSeq,
            Instant toldAt,
            Instant receivedAt,
            @Nullable String receipt) {

        static Origin of(ForeignEntry.Origin from) {
            return new Origin(
                    from.region(),
                    from.id(),
                    from.peer(),
                    from.via(),
                    from.feed().value(),
                    from.epoch(),
                    Long.toString(from.seq()),
                    Long.toString(from.asOfSeq()),
                    from.toldAt(),
                    from.receivedAt(),
                    from.receipt());
        }
    }

    static ForeignEntryItem of(ForeignEntry entry, LocalDate day) {
        return new ForeignEntryItem(
                entry.id(),
                entry.list(),
                entry.city(),
                entry.category(),
                entry.authority(),
                entry.document(),
                entry.decidedBy(),
                entry.provision(),
                entry.decidedOn(),
                entry.term(),
                entry.suspended().stream().anyMatch(each -> each.contains(day)),
                entry.disputed().stream().anyMatch(each -> each.contains(day)),
                entry.published(),
                Origin.of(entry.from()),
                WAY_OUT);
    }
}
