package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RemovalReason;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what another region's gateway answered. Whatever throws is not what a gateway answers, and
 * nothing of it is taken.
 */
final class PeerAnswers {

    private PeerAnswers() {}

    static PeerPage page(JsonNode body) {
        JsonNode page = body.at("/data/feedChanges");
        return new PeerPage(
                text(page, "epoch"),
                number(page, "after"),
                text(page, "prevHash"),
                entries(page.path("entries")),
                text(page, "digest"),
                number(page, "headSeq"),
                text(page, "next"),
                receipt(body));
    }

    static PeerSnapshot snapshot(JsonNode body) {
        JsonNode part = body.at("/data/feedSnapshot");
        return new PeerSnapshot(
                text(part, "epoch"),
                number(part, "asOfSeq"),
                text(part, "digest"),
                text(part, "link"),
                entries(part.path("items")),
                textOrNull(part, "nextPart"),
                text(part, "next"),
                receipt(body));
    }

    static List<PeerRecall> recalls(JsonNode body) {
        JsonNode all = body.at("/data/recalls");
        if (!all.isArray()) {
            throw new IllegalArgumentException("no recalls");
        }
        List<PeerRecall> recalls = new ArrayList<>();
        for (JsonNode each : all) {
            recalls.add(
                    new PeerRecall(
                            text(each, "id"),
                            each.path("seq").asLong(),
                            text(each.path("about"), "id"),
                            RecallKind.valueOf(text(each, "because")),
                            Instant.parse(text(each, "changedAt")),
                            text(each.path("receipt"), "action")));
        }
        return recalls;
    }

    private static List<PeerEntry> entries(JsonNode all) {
        List<PeerEntry> entries = new ArrayList<>();
        for (JsonNode each : all) {
            String because = textOrNull(each, "because");
            entries.add(
                    new PeerEntry(
                            number(each, "seq"),
                            FeedOp.valueOf(text(each, "op")),
                            text(each, "itemId"),
                            textOrNull(each, "item"),
                            because == null ? null : RemovalReason.valueOf(because),
                            text(each, "hash"),
                            Instant.parse(text(each, "recordedAt"))));
        }
        return entries;
    }

    /** Only what was answered is done: a body that was lost on the way says nothing. */
    static boolean done(JsonNode body, String mutation) {
        if (!body.at("/data/" + mutation).isObject()) {
            throw new IllegalArgumentException("no answer of " + mutation);
        }
        return true;
    }

    private static @Nullable String receipt(JsonNode body) {
        return textOrNull(body.at("/extensions/receipts/0"), "id");
    }

    private static long number(JsonNode node, String name) {
        return Long.parseLong(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        String text = textOrNull(node, name);
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }
}
