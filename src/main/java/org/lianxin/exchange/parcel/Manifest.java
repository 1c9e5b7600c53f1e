package org.lianxin.exchange.parcel;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.CanonicalJson;
import org.lianxin.exchange.FeedKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a package holds.
 *
 * @param epoch the feed's history
 * @param baseSeq the number of which the first parts are the whole
 * @param baseLink the link there, from where the others go on
 * @param toSeq up to which number the package goes
 * @param count how many entries all parts have
 * @param link behind the last
 * @param digest of the state there
 */
record Manifest(
        FeedKey feed,
        String epoch,
        long baseSeq,
        String baseLink,
        long toSeq,
        long count,
        String link,
        String digest,
        List<Part> parts) {

    Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param whole whether it belongs to the whole that the package begins with
     * @param count how many entries it has
     * @param sha256 of the file, in hex
     */
    record Part(String name, boolean whole, long count, String sha256) {}

    String json() {
        TreeMap<String, Object> json = new TreeMap<>();
        json.put("feed", feed.value());
        json.put("epoch", epoch);
        json.put("baseSeq", baseSeq);
        json.put("baseLink", baseLink);
        json.put("toSeq", toSeq);
        json.put("count", count);
        json.put("link", link);
        json.put("digest", digest);
        List<Object> all = new ArrayList<>();
        for (Part part : parts) {
            TreeMap<String, Object> one = new TreeMap<>();
            one.put("name", part.name());
            one.put("kind", part.whole() ? "WHOLE" : "CHANGES");
            one.put("count", part.count());
            one.put("sha256", part.sha256());
            all.add(one);
        }
        json.put("parts", all);
        return CanonicalJson.write(json);
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Manifest read(String text) {
        try {
            Map<String, @Nullable Object> json = CanonicalJson.read(text);
            List<Part> parts = new ArrayList<>();
            for (Object each : (List<?>) value(json, "parts")) {
                Map<?, ?> one = (Map<?, ?>) Objects.requireNonNull(each);
                parts.add(
                        new Part(
                                (String) value(one, "name"),
                                value(one, "kind").equals("WHOLE"),
                                (Long) value(one, "count"),
                                (String) value(one, "sha256")));
            }
            return new Manifest(
                    new FeedKey((String) value(json, "feed")),
                    (String) value(json, "epoch"),
                    (Long) value(json, "baseSeq"),
                    (String) value(json, "baseLink"),
                    (Long) value(json, "toSeq"),
                    (Long) value(json, "count"),
                    (String) value(json, "link"),
                    (String) value(json, "digest"),
                    parts);
        } catch (ClassCastException | NullPointerException other) {
            throw new IllegalArgumentException("not a manifest", other);
        }
    }

    private static Object value(Map<?, ?> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }
}
