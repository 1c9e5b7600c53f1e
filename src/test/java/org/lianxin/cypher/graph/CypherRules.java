package org.lianxin.cypher.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every {@code .cypher} file must obey, in its words and in the plan that Neo4j makes. */
final class CypherRules {

    private static final Map<String, String> WARNINGS =
            Map.of(
                    "01N50", "unknown label",
                    "01N51", "unknown relationship type",
                    "01N52", "unknown property",
                    "01N00", "deprecated",
                    "01N01", "deprecated",
                    "01N02", "deprecated",
                    "03N90", "cartesian product");

    /** They read all there is of a label, a type or the graph. */
    private static final Pattern SCAN =
            Pattern.compile(
                    "AllNodesScan|.*NodeByLabels?Scan|.*RelationshipTypes?Scan"
                            + "|.*AllRelationshipsScan");

    private static final Set<String> AT_MOST_ONE =
            Set.of(
                    "NodeUniqueIndexSeek",
                    "NodeUniqueIndexSeek(Locking)",
                    "Argument",
                    "Filter",
                    "CacheProperties");

    private CypherRules() {}

    /** What is wrong with this file; empty if nothing is. */
    static List<String> complaints(ModelGraph graph, CypherFile file) {
        List<String> complaints = new ArrayList<>(wording(file));
        try {
            ResultSummary summary = graph.explain(file.text());
            summary.gqlStatusObjects().forEach(status -> warning(status, complaints));
            operators(summary.plan(), complaints);
            if (file.text().contains("recordedUpTo") && file.text().contains("$keys")) {
                clockComesFirst(summary.plan(), complaints);
            }
        } catch (ClientException refused) {
            complaints.add("refused: " + refused.getMessage());
        }
        return complaints;
    }

    private static List<String> wording(CypherFile file) {
        List<String> complaints = new ArrayList<>();
        if (!file.text().startsWith("// ") || file.text().startsWith("// \n")) {
            complaints.add("no sentence in the first line");
        }
        if (!file.isNamed()) {
            complaints.add("nobody beside it names it");
        }
        boolean keys = file.text().contains("$keys");
        if (keys && !file.text().contains("recordedUpTo") && !file.isStatement()) {
            complaints.add("asks $keys without recordedUpTo");
        }
        return complaints;
    }

    private static void warning(GqlStatusObject status, List<String> complaints) {
        String warning = WARNINGS.get(status.gqlStatus());
        if (warning != null) {
            complaints.add(warning + ": " + status.statusDescription());
        }
    }

    private static void operators(Plan plan, List<String> complaints) {
        String operator = operator(plan);
        if (SCAN.matcher(operator).matches()) {
            complaints.add("scan: " + operator + " " + details(plan));
        }
        if (operator.equals("CartesianProduct")
                && plan.children().stream().filter(CypherRules::isAtMostOne).count()
                        < plan.children().size() - 1) {
            complaints.add("cartesian product of " + plan.identifiers());
        }
        plan.children().forEach(child -> operators(child, complaints));
    }

    /** One by one is no product: two nodes, each by its key. */
    private static boolean isAtMostOne(Plan plan) {
        return all(plan).allMatch(part -> AT_MOST_ONE.contains(operator(part)));
    }

    private static void clockComesFirst(Plan plan, List<String> complaints) {
        boolean first =
                all(plan)
                        .filter(part -> operator(part).equals("Unwind"))
                        .filter(part -> details(part).contains("keys"))
                        .flatMap(CypherRules::all)
                        .anyMatch(
                                part ->
                                        operator(part).equals("Projection")
                                                && details(part).contains("clock.at")
                                                && details(part).contains("AS recordedUpTo"));
        if (!first) {
            complaints.add("the clock is not read before the keys");
        }
    }

    private static Stream<Plan> all(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(CypherRules::all));
    }

    private static String operator(Plan plan) {
        String type = plan.operatorType();
        int at = type.indexOf('@');
        return at < 0 ? type : type.substring(0, at);
    }

    private static String details(Plan plan) {
        Value details = plan.arguments().getOrDefault("Details", Values.value(""));
        return details.isNull() ? "" : details.asString();
    }
}
