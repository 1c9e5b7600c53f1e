package org.lianxin.exchange;

import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a feed, such as {@code public.black.zhanjiang}: its view, its list, and whose list it
 * is; lasting, and it tells no more than who may follow it knows.
 */
public record FeedKey(String value) implements Comparable<FeedKey> {

    private static final String PUBLIC = "public";
    private static final String SHARED = "shared";
    private static final String WATCHED = "watched";
    private static final String PEER = "peer";
    private static final String ENTRIES = "entries";
    private static final Pattern SHAPE =
            Pattern.compile("([a-z]+)\\.([A-Za-z0-9_-]{1,64})\\.([A-Za-z0-9_-]{1,64})");

    public FeedKey {
        view(value);
    }

    /** The feed of that name; empty where there can be none. */
    public static Optional<FeedKey> find(String value) {
        try {
            return Optional.of(new FeedKey(value));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * The feed of a list as everyone may see it.
     *
     * @param place the city, or the unified code of the court whose list it is
     */
    public static FeedKey ofPublic(ListKind list, String place) {
        return of(PUBLIC, list, place);
    }

    /** The feed of a list as agencies, courts and the credit office see it; so named. */
    public static FeedKey ofShared(ListKind list, String place) {
        return of(SHARED, list, place);
    }

    /**
     * The feed of what concerns one organisation alone.
     *
     * @param what such as {@code portfolio}
     */
    public static FeedKey ofWatched(UnifiedCode organisation, String what) {
        return new FeedKey(WATCHED + '.' + organisation.value() + '.' + what);
    }

    /** The feed of what the agreement with another region covers, for that region alone. */
    public static FeedKey ofPeer(UnifiedCode region) {
        return new FeedKey(PEER + '.' + region.value() + '.' + ENTRIES);
    }

    private static FeedKey of(String view, ListKind list, String place) {
        return new FeedKey(view + '.' + list.name().toLowerCase(Locale.ROOT) + '.' + place);
    }

    /** Who may follow it. */
    public FeedView view() {
        return view(value);
    }

    private static FeedView view(String value) {
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a feed is named by view, list and place");
        }
        return switch (parts.group(1)) {
            case PUBLIC -> new FeedView.Public(list(parts.group(2)), parts.group(3));
            case SHARED -> new FeedView.Shared(list(parts.group(2)), parts.group(3));
            case WATCHED -> new FeedView.Watched(UnifiedCode.of(parts.group(2)), parts.group(3));
            case PEER -> peer(parts.group(2), parts.group(3));
            default -> throw new IllegalArgumentException("no such view");
        };
    }

    private static FeedView peer(String region, String what) {
        if (!what.equals(ENTRIES)) {
            throw new IllegalArgumentException("a peer has one feed");
        }
        return new FeedView.Peer(UnifiedCode.of(region));
    }

    private static ListKind list(String name) {
        return ListKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(FeedKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
