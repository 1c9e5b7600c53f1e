package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.lianxin.SetClock;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.exchange.peer.FollowingRegion;
import org.lianxin.exchange.peer.FollowingRegion.Fault;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Another region's copy of all courts' lists, compared with what the courts' own rows say and
 * nothing else; one thing after the other goes wrong on the way.
 */
final class DebtorsAbroad {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<UnifiedCode, Debtors> courts = new TreeMap<>();
    private final FollowingRegion region;
    private int steps;

    DebtorsAbroad(SetClock clock, Set<String> cities) {
        region =
                new FollowingRegion(
                        clock,
                        new PeerTerms(
                                true,
                                true,
                                Set.of(ListKind.COURT_DEBTOR),
                                cities.stream().map(City::new).collect(Collectors.toSet()),
                                PeerGrade.PUBLISHED,
                                false,
                                Interval.since(LocalDate.of(2026, 1, 1)),
                                "合作协议第三条"));
    }

    private record Debtors(NaiveDebtors naive, List<CourtRow> rows) {}

    FollowingRegion region() {
        return region;
    }

    /** The other region reads on and holds just what the rows of this court and of others say. */
    void verify(UnifiedCode court, String city, Collection<CourtRow> rows, LocalDate today) {
        courts.put(court, new Debtors(new NaiveDebtors(court, city, true), List.copyOf(rows)));
        Fault[] faults = Fault.values();
        // Another one at the same step of each court: steps and faults have no common divisor.
        region.follow(faults[steps++ % faults.length]);
        Map<String, String> copy = region.copy();
        Map<String, List<JsonNode>> held = new HashMap<>();
        copy.values()
                .forEach(
                        item -> {
                            JsonNode entry = JSON.readTree(item).at("/entry");
                            held.computeIfAbsent(
                                            entry.at("/authority/code").asString(),
                                            _ -> new ArrayList<>())
                                    .add(entry);
                        });
        Map<String, String> expected = new TreeMap<>();
        courts.forEach(
                (code, debtors) ->
                        debtors.naive
                                .expected(
                                        held.getOrDefault(code.value(), List.of()),
                                        debtors.rows,
                                        today)
                                .forEach((id, entry) -> expected.put(id, abroad(id, entry))));
        assertThat(copy).isEqualTo(expected);
        var following = region.following();
        // Somebody else who takes nothing but what is expected agrees to the digest.
        new FeedConsumer(region.feed())
                .begin(
                        Objects.requireNonNull(following.epoch()),
                        following.seq(),
                        "",
                        Objects.requireNonNull(following.digest()),
                        expected);
    }

    private String abroad(String id, String entry) {
        return "{\"entry\":"
                + entry
                + ",\"grade\":\"PUBLISHED\",\"origin\":{\"id\":\""
                + id
                + "\",\"region\":\""
                + region.origin().value()
                + "\"}}";
    }

    /** Whether each thing that can go wrong did so at least once. */
    void metEverything() {
        assertThat(region.met().keySet())
                .containsExactlyInAnyOrder(
                        Fault.LOST,
                        Fault.DOUBLED,
                        Fault.ALTERED,
                        Fault.CUT,
                        Fault.KILLED,
                        Fault.KILLED_LATER);
    }
}
