package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.Body;
import org.lianxin.rulebook.MeasureRule;

import java.util.Optional;

/**
 * A body that carries measures out through the gateway. Banks, associations and credit services see
 * what is published or consented to, and have no inbox.
 *
 * @param code its unified code
 * @param body of what sort it is
 * @param city whose plan it works under; null beyond the cities, and then nothing is assigned to it
 */
public record CarryingBody(String code, Body body, @Nullable City city) {

    /** A registered organisation as a carrying body; empty for one that has no inbox. */
    public static Optional<CarryingBody> of(CallerOrganisation registered) {
        return sort(registered)
                .map(body -> new CarryingBody(registered.code().value(), body, registered.city()));
    }

    /** Whether the plan means such a body. */
    boolean isMeantBy(MeasureRule rule) {
        var by = rule.carriedOutBy();
        return by != null && by.bodies().contains(body);
    }

    private static Optional<Body> sort(CallerOrganisation registered) {
        return switch (registered.kind()) {
            case AGENCY -> Optional.of(Body.AGENCY);
            case COURT -> Optional.of(Body.COURT);
            case CREDIT_OFFICE -> Optional.of(Body.CREDIT_OFFICE);
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER, SUBJECT -> Optional.empty();
        };
    }
}
