package org.lianxin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Nothing that a client sends can write a line of its own into the log, or a number into it. */
class PlainTests {

    @Test
    void keepsALineALine() {
        assertThat(Plain.of("a\r\n2026-11-21 INFO forged\u2028b\u0085c"))
                .isEqualTo("a?2026-11-21 INFO forged?b?c");
    }

    @Test
    void showsWhatWouldHide() {
        assertThat(Plain.of("\u202Egnp.exe\u2066 x\u200By\u0000z\u001b[31m"))
                .isEqualTo("?gnp.exe? x?y?z?[31m");
    }

    @Test
    void keepsNumbersOfPersonsOut() {
        assertThat(Plain.of("no 999999199001010016 and ９９９９９９１９９００１０１００１X, 2026"))
                .isEqualTo("no (number) and (number), 2026");
    }

    @Test
    void endsAHugeText() {
        assertThat(Plain.of("x".repeat(5_000))).hasSize(2_001);
    }

    @Test
    void repeatsAFailureWithItsCausesButNotWhatTheyHide() {
        var failure =
                new IllegalStateException(
                        "outer\nforged",
                        new IllegalArgumentException("999999199001010016\nforged"));
        var log = new StringWriter();
        Plain.of(failure).printStackTrace(new PrintWriter(log));

        assertThat(log.toString().lines())
                .anyMatch(line -> line.endsWith("java.lang.IllegalStateException: outer?forged"))
                .anyMatch(
                        line ->
                                line.startsWith("Caused by: ")
                                        && line.endsWith(
                                                "java.lang.IllegalArgumentException:"
                                                        + " (number)?forged"))
                .anyMatch(line -> line.contains("PlainTests.java"))
                .noneMatch(line -> line.startsWith("forged"));
    }
}
