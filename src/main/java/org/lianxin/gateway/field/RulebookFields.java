package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.SwitchValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The rules themselves: open to anyone, because nobody can be judged by what cannot be read. */
@Controller
final class RulebookFields {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Rulebooks rulebooks;
    private final Clock clock;

    RulebookFields(Rulebooks rulebooks, Clock clock) {
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    @QueryMapping
    List<City> cities() {
        return rulebooks.cities();
    }

    @QueryMapping
    DataFetcherResult<Rulebook> rulebook(
            @Argument City city, @Argument @Nullable LocalDate on, DataFetchingEnvironment field) {
        LocalDate day = on == null ? LocalDate.now(clock.withZone(SHANGHAI)) : on;
        return rulebooks
                .find(city, day)
                .map(Reply::with)
                .orElseGet(() -> Reply.refused(TypedError.of(absence(city)), field));
    }

    private ErrorCode absence(City city) {
        return rulebooks.editions(city).isEmpty()
                ? ErrorCode.CITY_UNKNOWN
                : ErrorCode.RULEBOOK_NOT_IN_FORCE;
    }

    @SchemaMapping(typeName = "Rulebook", field = "switches")
    List<SwitchValue> switches(Rulebook rulebook) {
        return rulebook.switches().all();
    }
}
