package org.lianxin.gateway.field;

import org.lianxin.exchange.FeedPageOutcome.Gone;

import java.util.LinkedHashMap;
import java.util.Map;

/** What helps whoever cannot be told what it asked of a feed. */
final class FeedErrors {

    private FeedErrors() {}

    static Map<String, Object> gone(Gone gone) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("because", gone.why().name());
        details.put("feed", gone.feed().value());
        details.put("epoch", gone.epoch());
        details.put("headSeq", Long.toString(gone.headSeq()));
        details.put("snapshot", "feedSnapshot(feed: \"" + gone.feed().value() + "\")");
        return details;
    }
}
