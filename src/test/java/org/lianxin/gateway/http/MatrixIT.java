package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.access.DataCategory;
import org.lianxin.gateway.engine.AccessMatrix;
import org.lianxin.gateway.engine.MatrixAnswer;
import org.lianxin.gateway.engine.MatrixFile;
import org.lianxin.gateway.engine.MatrixSituation;
import org.lianxin.gateway.engine.SmallestQuery;
import org.lianxin.kernel.SubjectId;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Asks the running gateway for every field, as every caller in every situation, and compares each
 * answer with the file that people review.
 *
 * <p>Fields for which the same consent is looked for are asked together. That is as good as asking
 * each alone: an answer is whole or refused, and a refusal names every field that is not covered.
 */
@Tag("slow")
class MatrixIT {

    private static final int AT_ONCE = 60;
    private static final int IN_FLIGHT = 8;

    /** What is told before a field is asked at all. */
    private static final Set<String> AT_THE_GATE =
            Set.of(
                    "UNAUTHENTICATED",
                    "TOKEN_INVALID",
                    "SCOPE_MISSING",
                    "SCOPE_NOT_REGISTERED",
                    "DOCUMENT_INVALID",
                    "DOCUMENT_MALFORMED",
                    "VARIABLE_INVALID",
                    "RATE_LIMITED");

    private static final AccessMatrix MATRIX = AccessMatrix.ofTheGateway();

    private static WholeGateway gateway;
    private static MatrixWorld world;

    private final Queue<String> differences = new ConcurrentLinkedQueue<>();
    private int cells;

    /** What is asked together: by one caller, of one root field, with one answer expected. */
    private record Question(
            MatrixWorld.Asker asker,
            String root,
            Set<DataCategory> wanted,
            MatrixAnswer expected) {}

    @BeforeAll
    static void start() {
        gateway =
                WholeGateway.start(
                                TestGraph.uri().toString(),
                                "--lianxin.limits.requests-per-minute=60000000",
                                "--lianxin.limits.requests-at-once=6000000",
                                "--lianxin.limits.anonymous-per-minute=60000000",
                                "--lianxin.limits.repeats-max=10000",
                                "--lianxin.limits.fields-max=10000")
                        .withSample();
        world = new MatrixWorld(gateway);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void everyCellIsAnsweredAsTheFileSays() throws InterruptedException {
        var tables = MatrixFile.read();
        assertThat(tables)
                .hasSize(2)
                .allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(200));

        Map<Question, List<String>> asked = new LinkedHashMap<>();
        collect(tables.getFirst(), MatrixWorld.organisation(), asked);
        collect(tables.getLast(), world.person(), asked);
        askAll(asked);

        assertThat(differences).isEmpty();
        assertThat(cells).isGreaterThan(20_000);
    }

    @Test
    void whatIsHiddenFromACallerIsNotThereForIt() throws InterruptedException {
        for (MatrixFile.Line line : MatrixFile.read().getFirst()) {
            if (line.without() == '-') {
                var reply = gateway.client().ask(document(line.coordinate()), Map.of(), null);
                if (!reply.code().equals("UNAUTHENTICATED") || reply.status() != 401) {
                    differences.add(line.coordinate() + " without a token: " + reply.raw().body());
                }
            }
            for (CallerKind kind : CallerKind.values()) {
                if (line.answer(kind, MatrixSituation.OTHERS) == MatrixAnswer.HIDDEN) {
                    var reply =
                            gateway.client()
                                    .ask(
                                            document(line.coordinate()),
                                            Map.of(),
                                            asker(kind).token());
                    if (!isRefused(reply) && !isUnknown(reply)) {
                        differences.add(line.coordinate() + " " + kind + ": " + reply.raw().body());
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** At a root field whose scope the token lacks. */
    private static boolean isRefused(Client.Reply reply) {
        return reply.code().equals("SCOPE_MISSING") && reply.status() == 403;
    }

    /** Below a root field that is open: as a field that nobody has written. */
    private static boolean isUnknown(Client.Reply reply) {
        return reply.code().equals("DOCUMENT_INVALID")
                && reply.raw().body().contains("\"rule\":\"FieldUndefined\"");
    }

    /** Whether anything comes of it is up to the field: what it names here is not there. */
    @Test
    void whatIsOpenByScopeGetsPastTheGate() {
        for (MatrixFile.Line line : MatrixFile.read().getFirst()) {
            if (line.without() == '+') {
                past(line.coordinate(), "without a token", null);
            }
            for (CallerKind kind : CallerKind.values()) {
                if (line.answer(kind, MatrixSituation.OTHERS) == MatrixAnswer.BY_SCOPE) {
                    past(line.coordinate(), kind.name(), asker(kind).token());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private void past(String coordinate, String who, @Nullable String token) {
        var reply = gateway.client().ask(document(coordinate), Map.of(), token);
        boolean answered = reply.status() == 200;
        if (!answered && (AT_THE_GATE.contains(reply.code()) || reply.status() >= 500)) {
            differences.add(coordinate + " " + who + ": " + reply.raw().body());
        }
    }

    private static MatrixWorld.Asker asker(CallerKind kind) {
        return world.asker(kind, MatrixSituation.OTHERS, MatrixWorld.organisation(), Set.of());
    }

    private static String document(String coordinate) {
        SmallestQuery query = Objects.requireNonNull(MATRIX.queries().get(coordinate));
        return query.operation()
                + " { "
                + query.selection(MatrixLiterals.required(query, Map.of()))
                + " }";
    }

    /** Every cell about a subject, those of one caller and one expected answer together. */
    private void collect(
            List<MatrixFile.Line> lines, SubjectId subject, Map<Question, List<String>> asked) {
        for (MatrixFile.Line line : lines) {
            SmallestQuery query = Objects.requireNonNull(MATRIX.queries().get(line.coordinate()));
            if (!AccessMatrix.isAboutASubject(query)) {
                continue;
            }
            var wanted = MATRIX.wanted(line.coordinate(), subject);
            for (CallerKind kind : CallerKind.values()) {
                for (MatrixSituation situation : MatrixSituation.values()) {
                    cells++;
                    var question =
                            new Question(
                                    world.asker(kind, situation, subject, wanted),
                                    query.root(),
                                    wanted,
                                    line.answer(kind, situation));
                    List<String> fields = asked.computeIfAbsent(question, _ -> new ArrayList<>());
                    if (!fields.contains(line.coordinate())) {
                        fields.add(line.coordinate());
                    }
                }
            }
        }
    }

    private void askAll(Map<Question, List<String>> asked) throws InterruptedException {
        var slots = new Semaphore(IN_FLIGHT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : asked.entrySet()) {
                List<String> fields = each.getValue();
                for (int from = 0; from < fields.size(); from += AT_ONCE) {
                    List<String> some =
                            fields.subList(from, Math.min(from + AT_ONCE, fields.size()));
                    slots.acquire();
                    threads.execute(
                            () -> {
                                try {
                                    ask(each.getKey(), some);
                                } catch (RuntimeException | AssertionError failure) {
                                    differences.add(each.getKey() + " " + failure);
                                } finally {
                                    slots.release();
                                }
                            });
                }
            }
        }
    }

    private void ask(Question question, List<String> coordinates) {
        boolean one = question.root().equals("creditProfile");
        var document = new StringBuilder("{ ");
        document.append(query(coordinates.getFirst()).head(question.asker().arguments()))
                .append(" { ")
                .append(one ? "" : "index outcome refusal { code } profile { ")
                .append("access { mode }")
                .append(one ? "" : " }");
        coordinates.forEach(coordinate -> document.append(' ').append(query(coordinate).below()));
        var reply =
                gateway.client()
                        .ask(
                                document.append(" } }").toString(),
                                Map.of(),
                                question.asker().token());
        for (String coordinate : coordinates) {
            String got = got(reply.body(), question.root(), query(coordinate));
            if (!got.equals(question.expected().name())) {
                differences.add(
                        "%s asked by %s: %s, the file says %s"
                                .formatted(
                                        coordinate,
                                        question.asker().name(),
                                        got,
                                        question.expected()));
            }
        }
    }

    private static SmallestQuery query(String coordinate) {
        return Objects.requireNonNull(MATRIX.queries().get(coordinate));
    }

    /** What became of the question for one of the fields, in the words of the matrix. */
    private static String got(JsonNode body, String root, SmallestQuery query) {
        JsonNode data = body.at("/data/" + root);
        if (data.isArray()) {
            JsonNode item = data.get(0);
            return item.at("/refusal").isNull()
                    ? item.at("/profile/access/mode").asString()
                    : code(item.at("/refusal/code").asString());
        }
        if (data.isObject()) {
            return data.at("/access/mode").asString();
        }
        JsonNode told = body.at("/errors/0/extensions");
        JsonNode fields = told.at("/fields");
        boolean named =
                fields.isMissingNode()
                        || fields.valueStream()
                                .map(JsonNode::asString)
                                .anyMatch(
                                        field ->
                                                query.steps().stream()
                                                        .anyMatch(
                                                                step ->
                                                                        step.coordinate()
                                                                                .equals(field)));
        return named ? code(told.at("/code").asString()) : "not refused: " + body;
    }

    private static String code(String code) {
        return code.equals("SUBJECT_UNKNOWN") ? MatrixAnswer.UNKNOWN.name() : code;
    }
}
