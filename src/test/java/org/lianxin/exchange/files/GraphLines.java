package org.lianxin.exchange.files;

import org.lianxin.TestGraph;
import org.neo4j.driver.Record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the graph under test says, in sorted lines: every node and relationship with all its
 * properties, except for the times at which things were recorded and what is sealed with a nonce.
 */
final class GraphLines {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "recordedAt",
                    "supersededAt",
                    "startedAt",
                    "lastIntakeStartedAt",
                    "finishedAt",
                    "settledAt",
                    "sealedNumber",
                    // In which order a feed told of the same items; its state is that of the set.
                    "seq",
                    "nextSeq",
                    "digest",
                    "link");

    private static final String NODES =
            """
            MATCH (n) WHERE NOT n:RecordedClock AND NOT n:ConstraintFile
            RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
            """;
    private static final String RELATIONSHIPS =
            """
            MATCH (a)-[r]->(b)
            RETURN elementId(a) AS a, type(r) AS type, properties(r) AS properties,
              elementId(b) AS b
            """;

    private GraphLines() {}

    static List<String> take() {
        Map<String, String> nodes = new HashMap<>();
        List<String> lines = new ArrayList<>();
        try (var session = TestGraph.driver().session()) {
            session.run(NODES)
                    .forEachRemaining(
                            row -> {
                                List<String> labels = row.get("labels").asList(v -> v.asString());
                                String text = labels.stream().sorted().toList() + said(row);
                                nodes.put(row.get("id").asString(), text);
                                lines.add(text);
                            });
            session.run(RELATIONSHIPS)
                    .forEachRemaining(
                            row ->
                                    lines.add(
                                            nodes.get(row.get("a").asString())
                                                    + row.get("type").asString()
                                                    + said(row)
                                                    + nodes.get(row.get("b").asString())));
        }
        Collections.sort(lines);
        return lines;
    }

    /** What only one of two graphs says; at most a few lines, so that a failure can be read. */
    static List<String> difference(List<String> one, List<String> other) {
        Set<String> left = new HashSet<>(one);
        Set<String> right = new HashSet<>(other);
        Stream<String> missing = left.stream().filter(line -> !right.contains(line));
        Stream<String> added = right.stream().filter(line -> !left.contains(line));
        return Stream.concat(missing.map(l -> "- " + l), added.map(l -> "+ " + l))
                .map(line -> line.length() > 400 ? line.substring(0, 400) : line)
                .limit(10)
                .toList();
    }

    private static String said(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.keySet().removeAll(LEFT_OUT);
        return properties.toString();
    }
}
