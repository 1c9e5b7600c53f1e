package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.Decider;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who takes a step, and when.
 *
 * @param organisation unified code of the body it acts for; null for the subject itself
 * @param name of that body as it is registered; null where it is not
 */
record Officer(String client, @Nullable String organisation, @Nullable String name, LocalDate on) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static Officer of(Permit permit, Writing writing) {
        return new Officer(
                permit.caller().clientId(),
                permit.caller().organisation(),
                permit.registration().map(CallerOrganisation::name).orElse(null),
                LocalDate.ofInstant(writing.recordedAt(), SHANGHAI));
    }

    /** The subject acts for itself, whatever portal its token names. */
    Officer asSubject() {
        return new Officer(client, null, null, on);
    }

    /** As listings name who decides a step. */
    Decider decider() {
        return new Decider(name == null ? client : name, organisation, client, null);
    }

    boolean is(@Nullable String body) {
        return body != null && body.equals(organisation);
    }
}
