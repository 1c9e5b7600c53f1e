package org.lianxin.exchange.feed;

import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A consumer as a bank or another region might write one from the record alone: it keeps its copy
 * of one feed, checks every number, link and digest with nothing of the gateway's, and says at once
 * what is wrong.
 */
public final class FeedConsumer {

    private static final int LANES = 1_024;
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final FeedKey feed;
    private final Map<String, String> copy = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private final short[] lanes = new short[LANES];
    private String epoch = "";
    private String link = "";
    private long seq;

    public FeedConsumer(FeedKey feed) {
        this.feed = feed;
    }

    /** What a page shows to be wrong. */
    public static final class Diverged extends RuntimeException {

        private static final long serialVersionUID = 1;

        Diverged(String what) {
            super(what);
        }
    }

    /** Takes a page in, all of it or nothing the consumer may rely on any more. */
    public void take(FeedPage page) {
        require(page.feed().equals(feed), "another feed");
        if (epoch.isEmpty()) {
            require(page.after() == 0, "does not begin at the beginning");
            epoch = page.epoch();
            link = sha256(feed.value(), epoch, "0");
        }
        require(page.epoch().equals(epoch), "another epoch");
        require(page.after() == seq, "not the page behind " + seq);
        require(page.prevHash().equals(link), "the link before the page is not the one known");
        page.entries().forEach(this::take);
        require(page.digest().equals(digest()), "the digest is not that of the copy");
    }

    private void take(FeedEntry entry) {
        require(entry.seq() == seq + 1, "not the entry behind " + seq);
        String former = hashes.remove(entry.itemId());
        copy.remove(entry.itemId());
        String item = entry.item();
        String told = entry.op() == FeedOp.PUT ? item : String.valueOf(entry.because());
        // What was withdrawn since it was put is told by its hash alone.
        require(
                told == null || entry.hash().equals(sha256(entry.itemId(), told)),
                "an entry was changed");
        if (former != null) {
            move(entry.itemId(), former, -1);
        }
        if (entry.op() == FeedOp.PUT) {
            if (item != null) {
                copy.put(entry.itemId(), item);
            }
            hashes.put(entry.itemId(), entry.hash());
            move(entry.itemId(), entry.hash(), 1);
        } else {
            require(former != null, "removes what is not there");
        }
        link =
                sha256(
                        link,
                        Long.toString(entry.seq()),
                        entry.op().name(),
                        entry.itemId(),
                        entry.hash(),
                        MILLIS.format(entry.recordedAt()));
        seq = entry.seq();
    }

    /** Begins with a snapshot that was read to its end. */
    public void begin(
            String ofEpoch,
            long asOfSeq,
            String linkThere,
            String digest,
            Map<String, String> items) {
        copy.clear();
        copy.putAll(items);
        Arrays.fill(lanes, (short) 0);
        hashes.clear();
        items.forEach((id, item) -> hashes.put(id, sha256(id, item)));
        hashes.forEach((id, hash) -> move(id, hash, 1));
        epoch = ofEpoch;
        seq = asOfSeq;
        link = linkThere;
        require(digest.equals(digest()), "the digest is not that of the snapshot");
    }

    public Map<String, String> copy() {
        return Collections.unmodifiableMap(copy);
    }

    public long seq() {
        return seq;
    }

    public String link() {
        return link;
    }

    public String epoch() {
        return epoch;
    }

    public String digest() {
        ByteBuffer bytes = ByteBuffer.allocate(LANES * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(lanes);
        return HexFormat.of().formatHex(sha256(bytes.array()));
    }

    private void move(String id, String hash, int times) {
        byte[] text = (id + '\n' + hash).getBytes(StandardCharsets.UTF_8);
        SHAKEDigest shake = new SHAKEDigest(128);
        shake.update(text, 0, text.length);
        byte[] out = new byte[LANES * 2];
        shake.doFinal(out, 0, out.length);
        var its = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        for (int lane = 0; lane < LANES; lane++) {
            lanes[lane] += (short) (times * its.get(lane));
        }
    }

    private static String sha256(String... parts) {
        byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Diverged(otherwise);
        }
    }
}
