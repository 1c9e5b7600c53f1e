package org.lianxin.gateway;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Asked;
import org.lianxin.access.Caller;
import org.lianxin.access.Recognised;
import org.lianxin.access.Trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * One request on its way through the gateway: who asks, when, under which id, and what it has
 * looked at so far. It stands in the context under its class; from it the audit log is written
 * before the answer leaves.
 */
public final class Inquiry {

    private final String requestId;
    private final Instant at;
    private final @Nullable Caller caller;
    private final @Nullable Recognised recognised;
    private final Trace trace;
    private final List<Asked> admitted = new ArrayList<>();
    private final Map<String, IntFunction<Map<String, @Nullable Object>>> standIns =
            new ConcurrentHashMap<>();

    /**
     * A request as it begins.
     *
     * @param requestId the same when its client asks the same thing again under the same key
     * @param taken the consents of which it took a use when it was asked before
     * @param caller as its token names it; {@code null} if it came without one
     * @param recognised what its client is registered for; {@code null} as long as nobody looked
     */
    public Inquiry(
            String requestId,
            Instant at,
            Set<String> taken,
            @Nullable Caller caller,
            @Nullable Recognised recognised) {
        this.requestId = requestId;
        this.at = at;
        this.trace = new Trace(taken);
        this.caller = caller;
        this.recognised = recognised;
    }

    /** The request that a field is answered for. */
    public static Inquiry of(DataFetchingEnvironment field) {
        Inquiry inquiry = field.getGraphQlContext().get(Inquiry.class);
        if (inquiry == null) {
            throw new IllegalStateException("the operation was not run by this gateway");
        }
        return inquiry;
    }

    public String requestId() {
        return requestId;
    }

    public Instant at() {
        return at;
    }

    /** Empty if the request came without a token. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** Empty if the request came without a token. */
    public Optional<Recognised> recognised() {
        return Optional.ofNullable(recognised);
    }

    public Trace trace() {
        return trace;
    }

    /** A root field that its caller may ask: it leaves an entry, whatever it finds. */
    public void admitted(Asked root) {
        synchronized (admitted) {
            admitted.add(root);
        }
    }

    /**
     * Says what is told in the place of an item of a list whose consent turns out to be used up.
     *
     * @param root the list's name in the answer
     * @param item by its place in the list, as the engine would have answered it
     */
    public void standIn(String root, IntFunction<Map<String, @Nullable Object>> item) {
        standIns.put(root, item);
    }

    /** Empty for a list whose items do not answer for themselves, and for what is no list. */
    public Optional<IntFunction<Map<String, @Nullable Object>>> standIn(String root) {
        return Optional.ofNullable(standIns.get(root));
    }

    /** The root fields that were admitted, in their order. */
    public List<Asked> admitted() {
        synchronized (admitted) {
            return List.copyOf(admitted);
        }
    }
}
