package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentState;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Purpose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a subject's consents to an organisation cover what a feed tells that organisation of it.
 * Pure.
 *
 * <p>A consent that limits how often it may be used covers nothing here: whoever allows three looks
 * allows no standing watch. So a feed is no way round such a limit, and no look that the subject
 * meant for a single question is used up by one.
 */
public final class CoverageDecision {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The one that covers most; of equals the one that lasts longest. */
    private static final Comparator<Consent> BEST =
            Comparator.<Consent>comparingInt(consent -> full(consent).size())
                    .thenComparing(CoverageDecision::until)
                    .thenComparing(Consent::id);

    private CoverageDecision() {}

    /**
     * Decides it.
     *
     * @param consents all between the two, whether they hold or not
     * @param today in Asia/Shanghai
     */
    public static Coverage decide(Collection<Consent> consents, Purpose purpose, LocalDate today) {
        return best(consents, purpose, today)
                .<Coverage>map(best -> new Coverage.Covered(best.id(), full(best), until(best)))
                .orElseGet(() -> new Coverage.Uncovered(since(consents, today)));
    }

    private static Optional<Consent> best(
            Collection<Consent> consents, Purpose purpose, LocalDate today) {
        Predicate<Consent> covers =
                consent ->
                        consent.state() == ConsentState.GRANTED
                                && consent.terms().purposes().contains(purpose)
                                && consent.terms().validity().contains(today)
                                && consent.terms().usesMax() == null
                                && consent.terms().usesPerDayMax() == null
                                && full(consent).contains(DataCategory.LISTINGS);
        return consents.stream().filter(covers).max(BEST);
    }

    private static List<DataCategory> full(Consent consent) {
        return Coverage.TOLD.stream().filter(consent.terms().categories()::contains).toList();
    }

    /** When the last of those that are over, or that the subject changed, came to that. */
    private static @Nullable LocalDate since(Collection<Consent> consents, LocalDate today) {
        return consents.stream()
                .flatMap(consent -> lost(consent, today))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> lost(Consent consent, LocalDate today) {
        boolean changed = !consent.recordedAt().equals(consent.grantedAt());
        LocalDate changedOn = dayOf(consent.recordedAt());
        if (consent.state() == ConsentState.REVOKED) {
            return Stream.of(changedOn);
        }
        return today.isBefore(until(consent))
                ? Stream.of(changedOn).filter(_ -> changed)
                : Stream.of(until(consent));
    }

    private static LocalDate until(Consent consent) {
        return Objects.requireNonNull(consent.terms().validity().until());
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
