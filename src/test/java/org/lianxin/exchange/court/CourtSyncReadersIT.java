package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.row;

import org.junit.jupiter.api.Test;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Several read all the time while a court syncs its whole list. */
class CourtSyncReadersIT {

    static final int SYNCS = 6;

    private static final int READERS = 4;
    private static final List<String> PERFORMANCES = List.of("全部未履行", "部分未履行", "全部已履行");

    @Test
    void showsReadersNeverHalfAList() throws Exception {
        CourtWorld world = new CourtWorld();
        Map<Integer, String> list = new TreeMap<>();
        for (int n = 1; n <= 40; n++) {
            list.put(n, PERFORMANCES.getFirst());
        }
        done(world.sync(Mode.FULL, rows(list)));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger looks = new AtomicInteger();
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(
                    CompletableFuture.runAsync(
                            () -> read(world, over, looks), Thread::startVirtualThread));
        }
        for (int round = 1; round <= SYNCS; round++) {
            String said = PERFORMANCES.get(round % PERFORMANCES.size());
            list.replaceAll((n, before) -> said);
            done(world.sync(world.terms(Mode.FULL, rows(list), 20), rows(list), 20));
        }
        over.set(true);
        for (CompletableFuture<Void> reader : readers) {
            reader.get();
        }
        assertThat(looks.get()).isGreaterThan(SYNCS * READERS);
    }

    private static void read(CourtWorld world, AtomicBoolean over, AtomicInteger looks) {
        var subject = new OrganisationId(UnifiedCode.of(CourtWorld.COMPANY));
        while (!over.get()) {
            List<Listing> seen = world.listingsOf(subject);
            assertThat(seen).hasSize(40);
            assertThat(seen.stream().map(listing -> performance(listing)).distinct())
                    .as("all old or all new")
                    .hasSize(1);
            looks.incrementAndGet();
        }
    }

    private static List<CourtRow> rows(Map<Integer, String> list) {
        return list.entrySet().stream()
                .map(each -> row(each.getKey()).with(CourtField.PERFORMANCE, each.getValue()))
                .toList();
    }

    private static String performance(Listing listing) {
        return Objects.requireNonNull(Objects.requireNonNull(listing.court()).performance());
    }
}
