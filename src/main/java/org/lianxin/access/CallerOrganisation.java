package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Set;

/**
 * An organisation whose clients may call, as the credit office last registered it.
 *
 * @param suspendedBecause the credit office's words; {@code null} while it is active
 * @param recordedAt when this version was recorded
 */
public record CallerOrganisation(
        UnifiedCode code,
        OrganisationTerms terms,
        OrganisationState state,
        @Nullable String suspendedBecause,
        Instant recordedAt) {

    public static final int REASON_LENGTH_MAX = 200;

    public CallerOrganisation {
        if ((state == OrganisationState.SUSPENDED) != (suspendedBecause != null)) {
            throw new IllegalArgumentException("a suspension, and nothing else, has a reason");
        }
    }

    /** A reason that can be kept: one line, not endless; else it fails. */
    public static String requireReason(String because) {
        if (!PlainText.fits(because, REASON_LENGTH_MAX)) {
            throw new IllegalArgumentException(
                    "a reason is one line of 1 to " + REASON_LENGTH_MAX + " characters");
        }
        return because.strip();
    }

    public String name() {
        return terms.name();
    }

    public CallerKind kind() {
        return terms.kind();
    }

    public @Nullable City city() {
        return terms.city();
    }

    public Set<Scope> scopes() {
        return terms.scopes();
    }

    public boolean trustedDocumentsOnly() {
        return terms.trustedDocumentsOnly();
    }
}
