package org.lianxin.gateway.field;

import org.lianxin.access.Matter;

import java.util.Map;
import java.util.Optional;

/** Reads a {@code MatterInput}; the schema has seen to it that both parts are there. */
final class Matters {

    private Matters() {}

    /** Empty where one of its parts is no such text. */
    static Optional<Matter> read(Map<String, Object> matter) {
        String reference = String.valueOf(matter.get("reference"));
        String statutoryBasis = String.valueOf(matter.get("statutoryBasis"));
        return Matter.fits(reference.strip()) && Matter.fits(statutoryBasis.strip())
                ? Optional.of(new Matter(reference, statutoryBasis))
                : Optional.empty();
    }
}
