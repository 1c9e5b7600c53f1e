package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.util.Optional;

/**
 * Which region this gateway is, by the code of the organisation that runs it: the origin of all
 * that it tells other regions of its own.
 */
public final class PeerRegion {

    private final @Nullable UnifiedCode code;

    /** An empty code is a gateway that exchanges nothing with other regions. */
    public PeerRegion(String code) {
        this.code = code.isBlank() ? null : UnifiedCode.of(code);
    }

    public Optional<UnifiedCode> code() {
        return Optional.ofNullable(code);
    }

    public boolean is(UnifiedCode region) {
        return region.equals(code);
    }
}
