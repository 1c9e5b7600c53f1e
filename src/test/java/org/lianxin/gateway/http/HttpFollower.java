package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.feed.FeedConsumer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Follows a feed over HTTP through whichever gateway answers, and checks every page of it. */
public final class HttpFollower {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHANGES =
            "query($f: String!, $c: String, $n: Int!) { feedChanges(feed: $f, after: $c, first:"
                    + " $n) { feed epoch after prevHash digest headSeq next more entries { seq op"
                    + " itemId item because hash recordedAt } } }";

    private static final String SNAPSHOT =
            "query($f: String!, $p: String) { feedSnapshot(feed: $f, part: $p, first: 3) { epoch"
                    + " asOfSeq digest link next nextPart items { itemId item } } }";
    private static final int PAUSE_MILLIS = 20;

    private final FeedKey feed;
    private final String token;
    private final FeedConsumer consumer;
    private @Nullable String next;
    private @Nullable FeedPage last;
    private boolean more = true;
    private int unanswered;
    private int beginnings;

    public HttpFollower(String feed, String token) {
        this.feed = new FeedKey(feed);
        this.token = token;
        this.consumer = new FeedConsumer(this.feed);
    }

    /**
     * Takes one page in.
     *
     * @return whether anybody answered, to the end
     */
    public boolean page(Client gateway, int first) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("f", feed.value());
        String from = next;
        if (from != null) {
            asked.put("c", from);
        }
        asked.put("n", first);
        Client.Reply reply = tryAsk(gateway, CHANGES, asked);
        if (reply == null || reply.status() >= 500) {
            unanswered++;
            more = true;
            pause();
            return false;
        }
        if (reply.code().equals("FEED_GONE")) {
            beginAnew(gateway);
            more = true;
            return true;
        }
        if (reply.status() != 200) {
            throw new AssertionError(reply.raw().body());
        }
        JsonNode page = reply.body().at("/data/feedChanges");
        FeedPage read = page(page);
        consumer.take(read);
        last = read;
        next = page.at("/next").asString();
        more = page.at("/more").asBoolean();
        return true;
    }

    /** Reads on to the end, so many entries at a time, at one gateway after the other. */
    public void readOn(Supplier<Client> gateways, int first) {
        do {
            page(gateways.get(), first);
        } while (more);
    }

    /** With the state as it is, where what came after its place cannot be told any more. */
    private void beginAnew(Client gateway) {
        Map<String, String> items = new TreeMap<>();
        JsonNode part = null;
        do {
            Map<String, Object> asked = new HashMap<>(Map.of("f", feed.value()));
            if (part != null) {
                asked.put("p", part.at("/nextPart").asString());
            }
            Client.Reply reply = gateway.ask(SNAPSHOT, asked, token);
            if (reply.status() != 200) {
                throw new AssertionError(reply.raw().body());
            }
            part = reply.body().at("/data/feedSnapshot");
            for (JsonNode item : part.at("/items")) {
                items.put(item.at("/itemId").asString(), item.at("/item").asString());
            }
        } while (!part.at("/nextPart").isNull());
        consumer.begin(
                part.at("/epoch").asString(),
                Long.parseLong(part.at("/asOfSeq").asString()),
                part.at("/link").asString(),
                part.at("/digest").asString(),
                items);
        next = part.at("/next").asString();
        beginnings++;
    }

    private Client.@Nullable Reply tryAsk(
            Client gateway, String question, Map<String, Object> asked) {
        try {
            Client.Reply reply = gateway.ask(question, asked, token);
            return isWhole(reply) ? reply : null;
        } catch (UncheckedIOException killed) {
            return null;
        }
    }

    /** What breaks off in the middle says nothing, however much of it has come. */
    private static boolean isWhole(Client.Reply reply) {
        try {
            return reply.status() != 200 || reply.body().isObject();
        } catch (JacksonException torn) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** How often nobody answered. */
    public int unanswered() {
        return unanswered;
    }

    /** How often it had to begin anew. */
    int beginnings() {
        return beginnings;
    }

    public FeedConsumer consumer() {
        return consumer;
    }

    /** The page that it read last. */
    FeedPage last() {
        return Objects.requireNonNull(last, "no page yet");
    }

    /** Case number to performance, of all that it holds. */
    Map<String, String> performances() {
        Map<String, String> held = new TreeMap<>();
        for (String item : consumer.copy().values()) {
            JsonNode read = JSON.readTree(item);
            String before =
                    held.put(
                            read.at("/court/caseNumber").asString(),
                            read.at("/court/performance").asString());
            if (before != null) {
                throw new AssertionError("twice: " + item);
            }
        }
        return held;
    }

    private FeedPage page(JsonNode page) {
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode entry : page.at("/entries")) {
            String because = text(entry.at("/because"));
            entries.add(
                    new FeedEntry(
                            Long.parseLong(entry.at("/seq").asString()),
                            FeedOp.valueOf(entry.at("/op").asString()),
                            entry.at("/itemId").asString(),
                            Asking.company(),
                            text(entry.at("/item")),
                            because == null ? null : RemovalReason.valueOf(because),
                            entry.at("/hash").asString(),
                            Instant.parse(entry.at("/recordedAt").asString())));
        }
        return new FeedPage(
                feed,
                page.at("/epoch").asString(),
                Long.parseLong(page.at("/after").asString()),
                entries,
                page.at("/prevHash").asString(),
                page.at("/digest").asString(),
                Long.parseLong(page.at("/headSeq").asString()));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }
}
