package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.cypher.AfterLoss;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Recent;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The document of a request: its text, or the name of a registered one, which is the SHA-256 of its
 * text ({@code documentId: "sha256:…"}, or {@code extensions.persistedQuery.sha256Hash} as older
 * clients have it). Nothing is registered by asking.
 */
final class Documents implements AfterLoss {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String ID = "sha256:";

    /** Registered documents never change under their name, so they may be kept while it lasts. */
    private static final int KEPT_MAX = 1_000;

    private final TrustedDocuments trusted;
    private final Recent<String, String> kept = new Recent<>(KEPT_MAX);

    Documents(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    @Override
    public void forget() {
        kept.clear();
    }

    /** What the members of a request's body come to. */
    sealed interface Named {}

    record Text(String text) implements Named {}

    record Refused(ErrorCode code) implements Named {}

    /**
     * The document that a body names.
     *
     * @throws org.lianxin.cypher.GraphFailure if a registered one cannot be fetched
     */
    Named named(Map<?, ?> members) {
        String hash = hash(members);
        Object query = members.get("query");
        if (query instanceof String text && !text.isBlank()) {
            // With both, one would be checked and the other one run, unless they are the same.
            return hash == null || hash.equals(Sha256.hex(text))
                    ? new Text(text)
                    : new Refused(ErrorCode.REQUEST_MALFORMED);
        }
        if (query != null || hash == null || !HASH.matcher(hash).matches()) {
            return new Refused(ErrorCode.REQUEST_MALFORMED);
        }
        return registered(hash)
                .<Named>map(Text::new)
                .orElse(new Refused(ErrorCode.DOCUMENT_NOT_REGISTERED));
    }

    /** Whether that very text is registered. */
    boolean isRegistered(String text) {
        return registered(Sha256.hex(text)).isPresent();
    }

    private Optional<String> registered(String hash) {
        String known = kept.find(hash);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> text = trusted.find(hash);
        text.ifPresent(found -> kept.put(hash, found));
        return text;
    }

    /** Null where none is named; an unreadable name is one that fits nothing. */
    private static @Nullable String hash(Map<?, ?> members) {
        Object id = members.get("documentId");
        if (id != null) {
            return id instanceof String text && text.startsWith(ID)
                    ? text.substring(ID.length())
                    : "";
        }
        return members.get("extensions") instanceof Map<?, ?> extensions
                        && extensions.get("persistedQuery") instanceof Map<?, ?> persisted
                ? String.valueOf(persisted.get("sha256Hash"))
                : null;
    }
}
