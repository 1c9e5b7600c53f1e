package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A region's feed over HTTP, on a wire that tears one answer in the middle of its body. */
final class TornAnswers implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final PeerSource feed;
    private final ServerSocket entrance;
    private Tear tear = Tear.CUT;
    private ToIntFunction<byte[]> where = body -> body.length;
    private int untilTorn = Integer.MAX_VALUE;
    private int torn;

    /** How an answer is torn. */
    enum Tear {
        /** The connection ends before as much came as was said. */
        CUT,
        /** Less was said to come, and comes. */
        SHORTENED,
        /** Nobody said how much, and the connection ends before the last chunk. */
        CUT_IN_CHUNKS
    }

    TornAnswers(PeerSource feed) {
        this.feed = feed;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + entrance.getLocalPort() + "/graphql");
    }

    /**
     * Lets so many answers pass and tears the next one.
     *
     * @param place how many bytes of it come
     */
    synchronized void tearAfter(int answers, Tear how, ToIntFunction<byte[]> place) {
        untilTorn = answers;
        tear = how;
        where = place;
    }

    /** How many were torn. */
    synchronized int torn() {
        return torn;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] answer = answer(body(new BufferedInputStream(client.getInputStream())));
            OutputStream out = client.getOutputStream();
            out.write(torn(answer));
            out.flush();
        } catch (IOException gone) {
            // Whoever asked did not wait.
        }
    }

    private synchronized byte[] torn(byte[] body) {
        boolean now = untilTorn-- == 0;
        torn += now ? 1 : 0;
        int there = now ? where.applyAsInt(body) : body.length;
        byte[] comes = Arrays.copyOf(body, there);
        String length =
                switch (now ? tear : Tear.SHORTENED) {
                    case CUT -> "Content-Length: " + body.length + "\r\n\r\n";
                    case SHORTENED -> "Content-Length: " + there + "\r\n\r\n";
                    case CUT_IN_CHUNKS ->
                            "Transfer-Encoding: chunked\r\n\r\n"
                                    + Integer.toHexString(body.length)
                                    + "\r\n";
                };
        byte[] head =
                ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                + length)
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + comes.length);
        System.arraycopy(comes, 0, all, head.length, comes.length);
        return all;
    }

    private static JsonNode body(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        int length =
                head.toString()
                        .lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                        .findFirst()
                        .orElseThrow();
        return JSON.readTree(in.readNBytes(length));
    }

    private byte[] answer(JsonNode asked) {
        String query = asked.at("/query").asString();
        JsonNode place = asked.at("/variables/c");
        String from = place.isString() ? place.asString() : null;
        ObjectNode data = JSON.createObjectNode();
        if (query.contains("feedChanges")) {
            data.set("feedChanges", page(told(feed.after(from))));
        } else if (query.contains("feedSnapshot")) {
            data.set("feedSnapshot", whole(told(feed.snapshot(from))));
        } else if (query.contains("acknowledgeRecall")) {
            data.putObject("acknowledgeRecall").put("open", false);
        } else {
            String which = query.contains("acknowledgeFeed") ? "acknowledgeFeed" : "subscribeFeed";
            data.putObject(which).put("lag", "0");
        }
        ObjectNode answer = JSON.createObjectNode();
        answer.set("data", data);
        return JSON.writeValueAsBytes(answer);
    }

    private static <T> T told(PeerReply<T> reply) {
        if (reply instanceof PeerReply.Told<T>(T answer)) {
            return answer;
        }
        throw new AssertionError(reply);
    }

    private static ObjectNode page(PeerPage page) {
        ObjectNode node = JSON.createObjectNode();
        node.put("epoch", page.epoch()).put("after", Long.toString(page.after()));
        node.put("prevHash", page.prevHash()).set("entries", entries(page.entries()));
        node.put("digest", page.digest()).put("headSeq", Long.toString(page.headSeq()));
        return node.put("next", page.next()).put("more", !page.isLast());
    }

    private static ObjectNode whole(PeerSnapshot part) {
        ObjectNode node = JSON.createObjectNode();
        node.put("epoch", part.epoch()).put("asOfSeq", Long.toString(part.asOfSeq()));
        node.put("digest", part.digest()).put("link", part.link());
        node.set("items", entries(part.items()));
        return node.put("nextPart", part.nextPart()).put("next", part.next());
    }

    private static ArrayNode entries(List<PeerEntry> entries) {
        ArrayNode all = JSON.createArrayNode();
        for (PeerEntry entry : entries) {
            @Nullable Object because = entry.because();
            all.addObject()
                    .put("seq", Long.toString(entry.seq()))
                    .put("op", entry.op().name())
                    .put("itemId", entry.itemId())
                    .put("item", entry.item())
                    .put("because", because == null ? null : because.toString())
                    .put("hash", entry.hash())
                    .put("recordedAt", TOLD.format(entry.recordedAt()));
        }
        return all;
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
