package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.SetClock;
import org.lianxin.exchange.PeerRegion;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What is wrong in the lines to other regions is said at the start, or at the question. */
class LinksTests {

    private static final String OTHER = "11999999MADEM03C0G";
    private static final PeerRegion OWN = new PeerRegion("11999999MADEM04GX4");

    @TempDir private Path folder;

    @Test
    void saysThatNobodySaidWhichRegionThisIs() {
        var refused =
                assertThatThrownBy(
                        () -> links("", folder.resolve("token")).from(new PeerRegion("")));

        refused.isInstanceOf(PeerLinksRefused.class).hasMessageContaining("lianxin.region.code");
    }

    @Test
    void saysWhichKeyIsNoneAndNothingOfIt() throws IOException {
        Path key = Files.writeString(folder.resolve("key.jwk"), "{\"d\":\"secret\"}");

        assertThatThrownBy(() -> links(key.toString(), folder.resolve("token")).from(OWN))
                .isInstanceOf(PeerLinksRefused.class)
                .hasMessageContaining("key.jwk")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> links(folder + "/none.jwk", folder.resolve("token")).from(OWN))
                .isInstanceOf(PeerLinksRefused.class)
                .hasMessageContaining("none.jwk");
    }

    @Test
    void tellsWhoStartsItWhatToDo() {
        var refused = new PeerLinksRefused("甲", "one");
        var analysis = Objects.requireNonNull(new PeerLinksRefusedAnalyzer().analyze(refused));

        assertThat(analysis.getDescription()).isEqualTo("甲。one.");
        assertThat(analysis.getAction()).contains("lianxin.peer.links");
    }

    /** A line that works but for its token is told from one that nobody answers on. */
    @Test
    void tellsAMissingTokenFromAPeerThatIsNotThere() throws IOException {
        assertThat(problem(folder.resolve("none"))).isEqualTo("NO_TOKEN");

        Path token = Files.writeString(folder.resolve("token"), "opaque");
        assertThat(problem(token)).isEqualTo("UNREACHABLE");
    }

    private static @Nullable String problem(Path token) {
        PeerSource source = links("", token).from(OWN).values().iterator().next();
        return source.after(null) instanceof PeerReply.Failed<PeerPage>(String problem)
                ? problem
                : null;
    }

    private static Links links(String proofKey, Path token) {
        var link = new PeerProperties.Link(OTHER, URI.create("http://localhost:1/"), token, null);
        return new Links(
                new PeerProperties(
                        Duration.ofMinutes(1), Duration.ofSeconds(2), proofKey, List.of(link)),
                new SetClock());
    }
}
