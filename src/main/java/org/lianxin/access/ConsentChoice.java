package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which consent lets a caller see a subject, or what the nearest one lacks. */
sealed interface ConsentChoice {

    record Chosen(Consent consent) implements ConsentChoice {}

    record None(DenialReason reason) implements ConsentChoice {}

    /** From far to near: the reason told is that of the consent that comes nearest. */
    List<DenialReason> FAR_TO_NEAR =
            List.of(
                    DenialReason.NO_CONSENT,
                    DenialReason.WRONG_PURPOSE,
                    DenialReason.REVOKED,
                    DenialReason.EXPIRED,
                    DenialReason.NOT_YET_VALID,
                    DenialReason.WRONG_CATEGORY,
                    DenialReason.USED_UP);

    /**
     * Of those that hold, the one that covers most of what is wanted; of equals, one without a
     * limit before one that is used up some day, then the one that ends first.
     */
    static ConsentChoice among(Situation situation) {
        Comparator<Consent> best =
                Comparator.<Consent>comparingInt(consent -> -covered(consent, situation).size())
                        .thenComparing(consent -> consent.terms().usesMax() != null)
                        .thenComparing(
                                consent ->
                                        Objects.requireNonNull(consent.terms().validity().until()))
                        .thenComparing(Consent::id);
        return situation.consents().stream()
                .filter(consent -> lack(consent, situation) == null)
                .min(best)
                .<ConsentChoice>map(Chosen::new)
                .orElseGet(() -> new None(nearestLack(situation)));
    }

    private static DenialReason nearestLack(Situation situation) {
        return situation.consents().stream()
                .map(consent -> lack(consent, situation))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(FAR_TO_NEAR::indexOf))
                .orElse(DenialReason.NO_CONSENT);
    }

    /** What this consent lacks; {@code null} if it holds. */
    private static @Nullable DenialReason lack(Consent consent, Situation situation) {
        if (!consent.subject().equals(situation.subject())
                || !situation.permit().grantee().equals(Optional.of(consent.grantee().value()))) {
            return DenialReason.NO_CONSENT;
        }
        Purpose purpose = situation.purpose();
        if (purpose == null || !consent.terms().purposes().contains(purpose)) {
            return DenialReason.WRONG_PURPOSE;
        }
        DenialReason notInForce = notInForce(consent, situation.today());
        if (notInForce != null) {
            return notInForce;
        }
        if (!situation.wanted().isEmpty() && covered(consent, situation).isEmpty()) {
            return DenialReason.WRONG_CATEGORY;
        }
        return consent.uses().leaveOne(consent.terms(), situation.today())
                        || situation.permit().trace().tookBefore(consent.id())
                ? null
                : DenialReason.USED_UP;
    }

    private static @Nullable DenialReason notInForce(Consent consent, LocalDate today) {
        if (consent.state() == ConsentState.REVOKED) {
            return DenialReason.REVOKED;
        }
        Interval validity = consent.terms().validity();
        if (today.isBefore(validity.from())) {
            return DenialReason.NOT_YET_VALID;
        }
        return validity.contains(today) ? null : DenialReason.EXPIRED;
    }

    private static Set<DataCategory> covered(Consent consent, Situation situation) {
        Set<DataCategory> covered = new HashSet<>(situation.wanted());
        covered.retainAll(consent.terms().categories());
        return covered;
    }
}
