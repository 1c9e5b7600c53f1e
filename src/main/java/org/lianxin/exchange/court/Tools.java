package org.lianxin.exchange.court;

import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtRowReading;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.ListingRegister;
import org.lianxin.subject.SubjectRegister;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;

/** What a change of a list is made with. */
record Tools(
        CourtRowReading reading,
        SubjectRegister subjects,
        ListingRegister listings,
        LifeSteps steps,
        WorkingDays calendar,
        Staging staging) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    Placing placing(
            Writing writing, StandingList standing, BiConsumer<String, CourtTurnedAway> refused) {
        return new Placing(writing, standing, subjects, listings, today(writing), refused);
    }

    Deleting deleting(Writing writing, CourtSync sync) {
        return new Deleting(writing, sync.id(), sync.terms(), steps, calendar, today(writing));
    }

    static LocalDate today(Writing writing) {
        return LocalDate.ofInstant(writing.recordedAt(), CHINA);
    }
}
