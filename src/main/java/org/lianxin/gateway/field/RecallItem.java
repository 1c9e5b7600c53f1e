package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Purpose;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallAnswer;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RecallReceipt;
import org.lianxin.exchange.RecallTarget;
import org.lianxin.kernel.Bilingual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A recall, as the SDL has it. */
record RecallItem(
        String id,
        int seq,
        String organisation,
        @Nullable String organisationName,
        @Nullable CallerKind organisationKind,
        RecallTarget about,
        RecallKind because,
        Bilingual text,
        LocalDate on,
        Instant changedAt,
        Receipt receipt,
        Now now,
        @Nullable String rule,
        Due due,
        boolean open,
        List<Answer> answers,
        Instant recordedAt) {

    private static final Bilingual ASSUMPTION =
            new Bilingual(
                    "法规和方案没有规定日数，由本系统设定，以工作日计，告知当日不计",
                    "no rule names a number of days; this system sets it, in working days, the day"
                            + " of telling not counted");

    /** An index of the log may be larger than GraphQL's Int. */
    record Receipt(
            String id,
            String index,
            Instant at,
            String action,
            @Nullable Purpose purpose,
            List<String> facts,
            int looks) {

        static Receipt of(RecallReceipt receipt) {
            return new Receipt(
                    receipt.id(),
                    Long.toString(receipt.index()),
                    receipt.at(),
                    receipt.action(),
                    receipt.purpose() == null ? null : Purpose.valueOf(receipt.purpose()),
                    receipt.facts(),
                    (int) Math.min(receipt.looks(), Integer.MAX_VALUE));
        }
    }

    record Now(RecallKind kind, Bilingual text, LocalDate on, Bilingual howToRead) {

        static Now of(Recall.Now now) {
            return new Now(now.kind(), now.kind().text(), now.on(), now.kind().howToRead());
        }
    }

    record Due(
            @Nullable LocalDate lastDay,
            @Nullable Integer unknownYear,
            Bilingual assumption,
            boolean late) {}

    record Answer(
            int version,
            List<RecallDone> done,
            @Nullable String note,
            LocalDate on,
            Instant recordedAt) {

        static Answer of(RecallAnswer answer) {
            return new Answer(
                    answer.version(),
                    answer.done(),
                    answer.note(),
                    answer.on(),
                    answer.recordedAt());
        }
    }

    static RecallItem of(Recall recall, LocalDate today) {
        return new RecallItem(
                recall.id(),
                (int) recall.seq(),
                recall.recipient().organisation(),
                recall.recipient().name(),
                recall.recipient().kind(),
                recall.about(),
                recall.because(),
                recall.because().text(),
                recall.on(),
                recall.changedAt(),
                Receipt.of(recall.receipt()),
                Now.of(recall.now()),
                recall.rule(),
                new Due(
                        recall.due().lastDay(),
                        recall.due().unknownYear(),
                        ASSUMPTION,
                        recall.isOpen() && recall.due().isPast(today)),
                recall.isOpen(),
                recall.answers().stream().map(Answer::of).toList(),
                recall.recordedAt());
    }
}
