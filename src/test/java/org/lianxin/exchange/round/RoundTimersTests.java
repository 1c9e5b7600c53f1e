package org.lianxin.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxin.exchange.RecurringRound;
import org.lianxin.kernel.Bilingual;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How rounds go on after a failure, what is said of it, and how they end. */
@Timeout(30)
@ExtendWith(OutputCaptureExtension.class)
class RoundTimersTests {

    private static RoundTimers timers(RecurringRound.Walk... walks) {
        return new RoundTimers(
                List.of(walks).stream()
                        .map(
                                walk ->
                                        new RecurringRound(
                                                "round",
                                                Duration.ofMillis(1),
                                                new Bilingual("未完成", "left unfinished"),
                                                walk))
                        .toList());
    }

    @Test
    void goesOnAfterFailuresAndSaysOnceThatThereAreSome(CapturedOutput said)
            throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(9);
        RoundTimers timers =
                timers(
                        () -> {
                            enough.countDown();
                            // Three fail, one does not, and the others fail.
                            if (rounds.incrementAndGet() != 4) {
                                throw new IllegalStateException("not now");
                            }
                        });
        timers.start();
        assertThat(timers.isRunning()).isTrue();
        enough.await();
        timers.stop();
        assertThat(timers.isRunning()).isFalse();
        assertThat(said.getOut().split("left unfinished", -1)).hasSize(3);
    }

    @Test
    void oneThatTakesLongKeepsNoOtherWaitingAndIsInterruptedAtTheEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        RoundTimers timers =
                timers(
                        () -> {
                            begun.countDown();
                            try {
                                never.await();
                            } catch (InterruptedException stopped) {
                                interrupted.countDown();
                                throw stopped;
                            }
                        },
                        others::countDown);
        timers.start();
        begun.await();
        others.await();
        timers.stop();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
