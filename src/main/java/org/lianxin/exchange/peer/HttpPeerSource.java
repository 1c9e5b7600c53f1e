package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.RecallDone;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks another region's gateway as any client does: by GraphQL over HTTP, with a token and, where
 * that is bound to a key, a proof.
 */
final class HttpPeerSource implements PeerSource {

    private static final String ENTRY = "{ seq op itemId item because hash recordedAt }";
    private static final String PAGE =
            "query($f: String!, $c: String) { feedChanges(feed: $f, after: $c, first: 1000) { epoch"
                    + " after prevHash entries "
                    + ENTRY
                    + " digest headSeq next } }";
    private static final String WHOLE =
            "query($f: String!, $c: String) { feedSnapshot(feed: $f, part: $c, first: 1000) { epoch"
                    + " asOfSeq digest link items "
                    + ENTRY
                    + " nextPart next } }";
    private static final String SUBSCRIBE =
            "mutation($f: String!, $k: String!) { subscribeFeed(idempotencyKey: $k, feed: $f,"
                    + " purpose: SUPERVISION) { lag } }";
    private static final String ACKNOWLEDGE =
            "mutation($f: String!, $c: String!, $k: String!, $d: String!) {"
                    + " acknowledgeFeed(idempotencyKey: $k, feed: $f, upTo: $c, digest: $d) { lag"
                    + " } }";
    private static final String RECALLS =
            "query($n: Int) { recalls(first: 100, after: $n, openOnly: true) { id seq about { id }"
                    + " because changedAt receipt { action } } }";
    private static final String ANSWER =
            "mutation($r: ID!, $d: [RecallDone!]!, $k: String!) { acknowledgeRecall("
                    + "idempotencyKey: $k, recall: $r, done: $d) { open } }";
    private static final int UNAUTHORISED = 401;

    private static final JsonMapper JSON = new JsonMapper();

    private final ProvenCalls calls;
    private final URI address;
    private final FeedKey feed;
    private final Tokens tokens;

    HttpPeerSource(ProvenCalls calls, URI address, FeedKey feed, Tokens tokens) {
        this.calls = calls;
        this.address = address;
        this.feed = feed;
        this.tokens = tokens;
    }

    @Override
    public PeerReply<PeerPage> after(@Nullable String place) {
        return ask(PAGE, variables(place), PeerAnswers::page);
    }

    @Override
    public PeerReply<PeerSnapshot> snapshot(@Nullable String part) {
        return ask(WHOLE, variables(part), PeerAnswers::snapshot);
    }

    /** Equal places have equal keys: what was acknowledged is acknowledged again without harm. */
    @Override
    public PeerReply<Boolean> acknowledge(PeerMark mark) {
        String digest = mark.digest();
        ObjectNode variables =
                variables(mark.next())
                        .put("k", "follow-" + mark.seq() + "-" + digest.substring(0, 32))
                        .put("d", digest);
        PeerReply<Boolean> reply =
                ask(ACKNOWLEDGE, variables, body -> PeerAnswers.done(body, "acknowledgeFeed"));
        if (reply instanceof PeerReply.Failed<Boolean>(String problem)
                && problem.equals("FEED_NOT_SUBSCRIBED")) {
            ObjectNode subscribing =
                    JSON.createObjectNode()
                            .put("f", feed.value())
                            .put("k", "follow-" + UUID.randomUUID());
            return ask(SUBSCRIBE, subscribing, body -> PeerAnswers.done(body, "subscribeFeed"))
                            instanceof PeerReply.Told<Boolean>
                    ? ask(ACKNOWLEDGE, variables, body -> PeerAnswers.done(body, "acknowledgeFeed"))
                    : reply;
        }
        return reply;
    }

    @Override
    public PeerReply<List<PeerRecall>> openRecalls(long after) {
        return ask(RECALLS, JSON.createObjectNode().put("n", after), PeerAnswers::recalls);
    }

    /** The same said again has the same key; something else has another. */
    @Override
    public PeerReply<Boolean> acknowledge(PeerRecall recall, List<RecallDone> done) {
        String what = Integer.toHexString(done.toString().hashCode());
        ObjectNode variables = JSON.createObjectNode().put("r", recall.id());
        var said = variables.putArray("d");
        done.forEach(each -> said.add(each.name()));
        return ask(
                ANSWER,
                variables.put("k", "recall-" + recall.id() + "-" + what),
                body -> PeerAnswers.done(body, "acknowledgeRecall"));
    }

    private ObjectNode variables(@Nullable String place) {
        return JSON.createObjectNode().put("f", feed.value()).put("c", place);
    }

    private <T> PeerReply<T> ask(
            String query, ObjectNode variables, Function<JsonNode, T> reading) {
        ObjectNode question = JSON.createObjectNode().put("query", query);
        question.set("variables", variables);
        try {
            AccessToken token = tokens.token();
            var answer =
                    calls.post(
                            address, "application/json", JSON.writeValueAsString(question), token);
            if (answer.status() == UNAUTHORISED) {
                tokens.refused(token);
            }
            String body = answer.body();
            return body == null
                    ? new PeerReply.Failed<>("TOO_LARGE")
                    : read(JSON.readTree(body), reading);
        } catch (RequestedTokens.NoToken none) {
            return new PeerReply.Failed<>("NO_TOKEN");
        } catch (IOException | IllegalArgumentException unreachable) {
            return new PeerReply.Failed<>("UNREACHABLE");
        } catch (JacksonException notJson) {
            return new PeerReply.Failed<>("NOT_UNDERSTOOD");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new PeerReply.Failed<>("STOPPED");
        }
    }

    private static <T> PeerReply<T> read(JsonNode body, Function<JsonNode, T> reading) {
        String code = body.at("/errors/0/extensions/code").asString("");
        if (code.equals("FEED_GONE")) {
            return new PeerReply.Gone<>();
        }
        if (!code.isEmpty()) {
            return new PeerReply.Failed<>(code);
        }
        try {
            return new PeerReply.Told<>(reading.apply(body));
        } catch (RuntimeException other) {
            // Whatever it is, it is not what a gateway answers; nothing of it is taken.
            return new PeerReply.Failed<>("NOT_UNDERSTOOD");
        }
    }
}
