package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.RoleKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the titles table: a list of lines, each with {@code title}, {@code kind}, {@code why}, and
 * {@code since} if it corrects an earlier one. Anything else stops the start, with file, line and
 * reason.
 */
final class TitlesFile {

    private static final Set<String> NAMES = Set.of("title", "kind", "why", "since");

    private final String file;

    private TitlesFile(String file) {
        this.file = file;
    }

    static FileTitles read(String file, Reader text) {
        return new TitlesFile(file).read(text);
    }

    private FileTitles read(Reader text) {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
        } catch (YAMLException broken) {
            throw new TitlesRefused(file, 0, "不是 YAML", "it is not YAML: " + broken.getMessage());
        }
        if (!(root instanceof SequenceNode list)) {
            throw new TitlesRefused(file, 1, "应为列表", "a list of lines is expected");
        }
        Map<String, List<TitleLine>> lines = new HashMap<>();
        for (Node node : list.getValue()) {
            TitleLine line = line(node);
            List<TitleLine> same = lines.computeIfAbsent(line.title(), t -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.since().equals(line.since()))) {
                throw refused(node, "职务重复", "the title stands twice with the same since");
            }
            same.add(line);
        }
        lines.values()
                .forEach(same -> same.sort(Comparator.comparing(TitleLine::since).reversed()));
        return new FileTitles(lines);
    }

    private TitleLine line(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw refused(node, "应为 title、kind、why", "title, kind and why are expected");
        }
        Map<String, String> values = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)
                    || !(tuple.getValueNode() instanceof ScalarNode value)
                    || !NAMES.contains(name.getValue())
                    || values.put(name.getValue(), value.getValue()) != null) {
                throw refused(
                        tuple.getKeyNode(),
                        "只能各有一个 title、kind、why、since",
                        "only one title, kind, why and since may stand here");
            }
        }
        return new TitleLine(
                required(node, values.get("title")),
                kind(node, required(node, values.get("kind"))),
                required(node, values.get("why")),
                since(node, values.get("since")));
    }

    private String required(Node node, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw refused(node, "缺少 title、kind 或 why", "title, kind or why is missing");
        }
        return value;
    }

    private RoleKind kind(Node node, String name) {
        try {
            return RoleKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw refused(node, "没有这种职务种类", "there is no such kind of role");
        }
    }

    private Instant since(Node node, @Nullable String text) {
        if (text == null) {
            return Instant.MIN;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw refused(node, "since 应为协调世界时的时刻", "since must be an instant in UTC");
        }
    }

    private TitlesRefused refused(Node node, String zh, String en) {
        return new TitlesRefused(file, node.getStartMark().getLine() + 1, zh, en);
    }
}
