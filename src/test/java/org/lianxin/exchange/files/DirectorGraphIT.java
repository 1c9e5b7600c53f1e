package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeSummary;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.exchange.RowCounts;
import org.lianxin.kernel.RowFault;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A whole city network's files, where they are at hand. */
@Tag("slow")
class DirectorGraphIT {

    @Test
    void isAsIfRunOnceHoweverOftenItWasKilled() {
        assumeTrue(Files.isDirectory(IntakeContext.DIRECTORS));
        TestGraph.reset();
        Random random = new Random(20261121);
        for (int kill = 0; kill < 3; kill++) {
            int write = 5 + random.nextInt(45);
            Moment moment = Moment.values()[kill];
            FileIntake dying = IntakeContext.intake(sound -> new Dying(sound, write, moment));
            assertThatExceptionOfType(Killed.class).isThrownBy(() -> imported(dying, watch()));
        }
        imported(IntakeContext.intake(), watch());
        List<String> patched = GraphLines.take();

        TestGraph.reset();
        Watch watch = watch();
        IntakeSummary once = imported(IntakeContext.intake(), watch);
        List<String> whole = GraphLines.take();
        assertThat(GraphLines.difference(whole, patched)).isEmpty();
        assertThat(patched).hasSameSizeAs(whole);
        explains(once, watch.turnedAway());

        IntakeSummary again = imported(IntakeContext.intake(), watch());
        assertThat(again.total()).isEqualTo(RowCounts.of(0, 54_352 - 19, 19, 0));
        assertThat(GraphLines.difference(whole, GraphLines.take())).isEmpty();
    }

    /** Nine numbers stand under two names; the rows with the later name wait. */
    private static void explains(IntakeSummary once, List<RejectedRow> turnedAway) {
        assertThat(once.total()).isEqualTo(RowCounts.of(54_352 - 19, 0, 19, 0));
        Map<Layout, Long> quarantined =
                once.files().stream()
                        .filter(file -> file.rows().quarantined() > 0)
                        .collect(
                                Collectors.toMap(
                                        FileSummary::layout, file -> file.rows().quarantined()));
        assertThat(quarantined).isEqualTo(Map.of(Layout.POSITIONS, 17L, Layout.COURT_DEBTORS, 2L));
        assertThat(turnedAway)
                .hasSize(19)
                .allSatisfy(
                        row -> {
                            assertThat(row.fate()).isEqualTo(Fate.QUARANTINED);
                            assertThat(row.reason()).isEqualTo(RowFault.NAME_MISMATCH.reason());
                            assertThat(row.value()).contains("*");
                        });
    }

    private static IntakeSummary imported(FileIntake intake, IntakeWatch watch) {
        IntakeOrder order = IntakeOrder.of(IntakeContext.DIRECTORS);
        IntakeOutcome outcome = intake.importFiles(IntakeContext.permit(), order, watch);
        return ((IntakeOutcome.Taken) outcome).summary();
    }

    private static Watch watch() {
        return new Watch(new ArrayList<>());
    }

    private record Watch(List<RejectedRow> turnedAway) implements IntakeWatch {

        @Override
        public void turnedAway(RejectedRow row) {
            turnedAway.add(row);
        }
    }

    /** When, as seen from a chunk's transaction, the process dies. */
    private enum Moment {
        BEFORE,
        WITHIN,
        AFTER
    }

    private static final class Killed extends RuntimeException {}

    /** Transactions of a process that dies around its n-th write. */
    private static final class Dying implements Transactions {
        private final Transactions sound;
        private final Moment moment;
        private int left;

        Dying(Transactions sound, int left, Moment moment) {
            this.sound = sound;
            this.left = left;
            this.moment = moment;
        }

        @Override
        public <T> T write(Work<T> work) {
            left--;
            if (left == 0 && moment == Moment.BEFORE) {
                throw new Killed();
            }
            T done = sound.write(writing -> within(work, writing));
            if (left == 0) {
                throw new Killed();
            }
            return done;
        }

        private <T> T within(Work<T> work, Writing writing) {
            T done = work.in(writing);
            if (left == 0 && moment == Moment.WITHIN) {
                throw new Killed();
            }
            return done;
        }
    }
}
