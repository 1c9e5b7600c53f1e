package org.lianxin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class LeafTests {

    private static final String SUBJECT = "ab".repeat(32);

    private static final AuditEntry FULL =
            new AuditEntry(7, "i-7", 3L, 5L, Drafts.claiming("r-1", SUBJECT, "c-9"));

    private static final String LEAF =
            "{\"action\":\"Query.creditProfile\",\"at\":\"2026-11-21T04:00:00Z\","
                    + "\"basis\":{\"kind\":\"CONSENT\",\"reference\":\"c-9\"},\"claim\":\"c-9\","
                    + "\"client\":\"demo-bank\",\"facts\":[\"IDENTITY\",\"LISTINGS\"],\"form\":1,"
                    + "\"id\":\"i-7\",\"index\":7,\"knownAt\":\"2026-11-21T04:00:00Z\","
                    + "\"organisation\":\"91999926MA0000001X\",\"outcome\":\"DISCLOSED\","
                    + "\"previous\":3,\"purpose\":\"LOAN_APPROVAL\",\"repeats\":5,"
                    + "\"request\":\"r-1\",\"rulebooks\":[\"WUHAN@3f2a\"],"
                    + "\"shown\":[\"9f86d081884c7d659a2feaa0c55ad015\"],\"subject\":\""
                    + SUBJECT
                    + "\"}";

    @Test
    void isSortedJsonWithoutSpaces() {
        assertThat(FULL.leaf()).isEqualTo(LEAF);
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(AuditEntry.ofLeaf(LEAF)).isEqualTo(FULL);
    }

    @Test
    void leavesOutWhatIsAbsentButSaysThatNothingCameBefore() {
        AuditDraft nobody =
                new AuditDraft(
                        "r",
                        Drafts.NOON,
                        "demo-bank",
                        null,
                        "Query.listings",
                        null,
                        AuditBasis.NONE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        AuditOutcome.REFUSED,
                        "NOT_PERMITTED",
                        null);
        AuditEntry entry = new AuditEntry(0, "i", null, null, nobody);

        assertThat(entry.leaf())
                .isEqualTo(
                        "{\"action\":\"Query.listings\",\"at\":\"2026-11-21T04:00:00Z\","
                            + "\"basis\":{\"kind\":\"NONE\"},\"client\":\"demo-bank\","
                            + "\"form\":1,\"id\":\"i\",\"index\":0,\"outcome\":\"REFUSED\","
                            + "\"previous\":null,\"reason\":\"NOT_PERMITTED\",\"request\":\"r\"}");
        assertThat(AuditEntry.ofLeaf(entry.leaf())).isEqualTo(entry);
    }

    @Test
    void saysHowManyRequestsItStandsForWhereThatIsNotOne() {
        AuditDraft many =
                AuditDraft.counted("m", Drafts.NOON, "-", "request", "TOKEN_INVALID", 412);
        AuditEntry entry = new AuditEntry(7, "i", null, null, many);

        assertThat(entry.leaf()).endsWith("\"request\":\"m\",\"times\":412}");
        assertThat(AuditEntry.ofLeaf(entry.leaf())).isEqualTo(entry);
        assertThat(
                        new AuditEntry(
                                        7,
                                        "i",
                                        null,
                                        null,
                                        AuditDraft.counted(
                                                "m", Drafts.NOON, "-", "request", "X", 1))
                                .leaf())
                .doesNotContain("times");
        for (String times : List.of("0", "1", "-1", "4294967297")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AuditEntry.ofLeaf(entry.leaf().replace("412", times)));
        }
    }

    @Test
    void onlyRefusalsAboutNobodyAreCountedTogether() {
        String leaf =
                new AuditEntry(0, "i", null, null, Drafts.look("r", "s"))
                        .leaf()
                        .replaceFirst("\\}$", ",\"times\":2}");

        assertThatIllegalArgumentException().isThrownBy(() -> AuditEntry.ofLeaf(leaf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b\\c",
                "line\nbreak\r\u0000",
                "企业\u2028",
                "😀",
                "half \ud83d",
                "\ude00 half",
                "</script>",
                "\u202e"
            })
    void takesAnyTextThatAClientMaySend(String text) {
        AuditEntry entry = new AuditEntry(1, "i", null, null, Drafts.look(text, SUBJECT));

        assertThat(AuditEntry.ofLeaf(entry.leaf())).isEqualTo(entry);
        assertThat(entry.leaf()).doesNotContain("\n", "\r", "\u0000").hasLineCount(1);
        byte[] bytes = entry.leaf().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(entry.leaf());
    }

    @Test
    void twoTextsNeverHaveOneHash() {
        AuditEntry one = new AuditEntry(1, "i", null, null, Drafts.look("x\ud83d", SUBJECT));
        AuditEntry other = new AuditEntry(1, "i", null, null, Drafts.look("x\ud83e", SUBJECT));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"index\":7",
                "{\"index\":7}x",
                "{\"index\":7.5}",
                "{\"index\":\"7\"}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":[[[[[[[[[[[1]]]]]]]]]]]}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00"
            })
    void refusesWhatIsNoEntry(String text) {
        assertThatThrownBy(() -> AuditEntry.ofLeaf(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnyOtherFormOfTheSameEntry() {
        assertThatThrownBy(() -> AuditEntry.ofLeaf(LEAF.replace(",", ", ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditEntry.ofLeaf(LEAF.replace("demo", "\\u0064emo")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditEntry.ofLeaf(LEAF.replace("\"form\":1", "\"form\":2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditEntry.ofLeaf(LEAF.replace("{\"a", "{\"Z\":1,\"a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refersToEarlierEntriesOnly() {
        AuditDraft look = Drafts.look("r", SUBJECT);
        assertThatThrownBy(() -> new AuditEntry(7, "i", 7L, null, look))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditEntry(7, "i", null, 8L, look))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
