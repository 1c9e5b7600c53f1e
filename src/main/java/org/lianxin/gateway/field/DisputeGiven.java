package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.Settlement;

import java.util.Map;

/**
 * A dispute that somebody wants, read from the arguments of a mutation.
 *
 * @param organisation for which it is filed; null for oneself, and of an authority
 */
record DisputeGiven(
        @Nullable OrganisationId organisation,
        CaseTargets.Wanted target,
        DisputeGround ground,
        String says,
        @Nullable String evidence,
        boolean written,
        UnifiedCode to) {

    /** What nothing is found under: texts are read before their target is. */
    private static final CaseTarget UNREAD = new CaseTarget(CaseTarget.Kind.LISTING, "");

    DisputeGiven {
        new DisputeWanted(UNREAD, ground, says, evidence, written, to);
    }

    /**
     * A subject's.
     *
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static DisputeGiven filed(Map<String, @Nullable Object> given) {
        UnifiedCode code = Given.oneOrNull(given, "organisation", UnifiedCode.class);
        return new DisputeGiven(
                code == null ? null : new OrganisationId(code),
                CaseTargets.Wanted.of(given),
                ground(given),
                Given.one(given, "says", String.class),
                Given.oneOrNull(given, "evidence", String.class),
                Given.one(given, "written", Boolean.class),
                Given.one(given, "to", UnifiedCode.class));
    }

    /** An authority's, which it receives itself; fails as {@link #filed} does. */
    static DisputeGiven begun(Map<String, @Nullable Object> given, @Nullable Caller caller) {
        String own = caller == null ? null : caller.organisation();
        if (own == null) {
            throw new IllegalArgumentException("only a body begins a dispute");
        }
        return new DisputeGiven(
                null,
                CaseTargets.Wanted.of(given),
                ground(given),
                Given.one(given, "says", String.class),
                null,
                true,
                UnifiedCode.of(own));
    }

    /** A reason that can be kept; fails as {@link #filed} does. */
    static String reason(String because) {
        return new Finding(Settlement.Found.RIGHT, null, because).says();
    }

    /** What a verifier found; fails as {@link #filed} does. */
    static Finding finding(Map<String, @Nullable Object> given) {
        String correction = Given.oneOrNull(given, "correction", String.class);
        return new Finding(
                Settlement.Found.valueOf(Given.one(given, "found", String.class)),
                correction == null ? null : Correction.valueOf(correction),
                Given.one(given, "says", String.class));
    }

    DisputeWanted wanted(CaseTarget found) {
        return new DisputeWanted(found, ground, says, evidence, written, to);
    }

    private static DisputeGround ground(Map<String, @Nullable Object> given) {
        return DisputeGround.valueOf(Given.one(given, "ground", String.class));
    }
}
