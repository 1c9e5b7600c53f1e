package org.lianxin.kernel;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a read port answers: everything ever recorded about what was asked, up to {@link
 * #recordedUpTo()}, to be seen as it was known at one instant.
 *
 * <p>A question that needs several ports asks them side by side, takes the {@link #earliest} of
 * their recorded times (or the instant it was asked for, if that is earlier) and sees all of them
 * as known at it. So the parts fit together although they were read at different moments, and the
 * same instant gives the same answer for ever.
 *
 * @param <T> the answer, immutable
 */
public final class Found<T> {

    private final Instant recordedUpTo;
    private final Function<Instant, T> asKnown;

    private Found(Instant recordedUpTo, Function<Instant, T> asKnown) {
        this.recordedUpTo = recordedUpTo;
        this.asKnown = asKnown;
    }

    /** {@code asKnown} is pure and takes instants up to {@code recordedUpTo}. */
    public static <T> Found<T> upTo(Instant recordedUpTo, Function<Instant, T> asKnown) {
        return new Found<>(recordedUpTo, asKnown);
    }

    /** An answer that is the same at any time, as that to a question about nothing. */
    public static <T> Found<T> always(T answer) {
        return new Found<>(Instant.MAX, at -> answer);
    }

    /**
     * Everything recorded up to this instant was visible; {@link Instant#MAX} if nothing limits it.
     */
    public Instant recordedUpTo() {
        return recordedUpTo;
    }

    /**
     * The answer from the versions current at {@code knownAt}.
     *
     * @throws IllegalArgumentException after {@link #recordedUpTo()}, where nothing can be promised
     */
    public T asKnownAt(Instant knownAt) {
        if (knownAt.isAfter(recordedUpTo)) {
            throw new IllegalArgumentException("nothing is promised after " + recordedUpTo);
        }
        return asKnown.apply(knownAt);
    }

    /** The latest instant at which all of these can be seen. */
    public static Instant earliest(Found<?>... answers) {
        return Arrays.stream(answers)
                .map(Found::recordedUpTo)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** The same answer in other words. */
    public <R> Found<R> map(Function<? super T, ? extends R> words) {
        Objects.requireNonNull(words);
        return new Found<>(recordedUpTo, at -> words.apply(asKnown.apply(at)));
    }
}
