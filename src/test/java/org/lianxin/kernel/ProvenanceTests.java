package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;

class ProvenanceTests {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SUPERSEDED = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void isKnownFromItsRecordingUntilItIsSuperseded() {
        Provenance version = provenance(SUPERSEDED);
        assertThat(version.knownAt(RECORDED.minusMillis(1))).isFalse();
        assertThat(version.knownAt(RECORDED)).isTrue();
        assertThat(version.knownAt(SUPERSEDED.minusMillis(1))).isTrue();
        assertThat(version.knownAt(SUPERSEDED)).isFalse();
    }

    @Test
    void staysKnownWhileItIsTheCurrentVersion() {
        assertThat(provenance(null).knownAt(Instant.parse("2999-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void refusesToBeSupersededBeforeItWasRecorded() {
        assertThatThrownBy(() -> provenance(RECORDED.minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Provenance provenance(@Nullable Instant supersededAt) {
        return new Provenance("penalties.csv", 2, "湛江市市场监督管理局", null, RECORDED, supersededAt);
    }
}
