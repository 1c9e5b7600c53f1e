package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A YAML mapping that is asked for its keys; what was never asked for is unknown, and {@link
 * #done()} says so. Typed values come from {@link Values}.
 */
final class Fields {

    private final String file;
    private final int line;
    private final Flaws flaws;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(String file, int line, Flaws flaws) {
        this.file = file;
        this.line = line;
        this.flaws = flaws;
    }

    static Fields of(Node node, String file, Flaws flaws) {
        if (!(node instanceof MappingNode mapping)) {
            flaws.add(file, lineOf(node), "此处应为键值表", "a mapping of keys to values belongs here");
            return absent(file, lineOf(node));
        }
        Fields fields = new Fields(file, lineOf(node), flaws);
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(tuple);
        }
        return fields;
    }

    /**
     * Stands in for a mapping that is missing as a whole, which was told already: its keys are not
     * told one by one.
     */
    private static Fields absent(String file, int line) {
        return new Fields(file, line, new Flaws());
    }

    private void put(NodeTuple tuple) {
        int keyLine = lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            flaws.add(file, keyLine, "键必须是文字", "a key must be plain text");
            return;
        }
        if (nodes.put(key.getValue(), tuple.getValueNode()) != null) {
            flaws.add(
                    file,
                    keyLine,
                    "键“" + key.getValue() + "”重复",
                    "the key " + key.getValue() + " stands twice");
        }
        keyLines.put(key.getValue(), keyLine);
    }

    int line() {
        return line;
    }

    /** The line of a key; the mapping's own when the key is absent. */
    int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    boolean has(String key) {
        asked.add(key);
        return find(key) != null;
    }

    /** The value of a key that must be there; a missing one is a flaw. */
    @Nullable Node get(String key) {
        Node node = find(key);
        if (node == null) {
            flaws.add(file, lineOf(key), "缺少“" + key + "”", key + " is missing");
        }
        return node;
    }

    /** The value of a key that may be missing or null. */
    @Nullable Node find(String key) {
        asked.add(key);
        Node node = nodes.get(key);
        return node instanceof ScalarNode scalar && Tag.NULL.equals(scalar.getTag()) ? null : node;
    }

    Fields child(String key) {
        Node node = get(key);
        return node == null ? absent(file, line) : of(node, file, flaws);
    }

    /** A mapping inside this one, in the same file. */
    Fields nested(Node node) {
        return of(node, file, flaws);
    }

    /** The mappings of a list that must be there, but may be empty. */
    List<Fields> each(String key) {
        return elements(get(key)).stream().map(node -> of(node, file, flaws)).toList();
    }

    /** The mappings of a list that may be missing. */
    List<Fields> eachIfAny(String key) {
        return elements(find(key)).stream().map(node -> of(node, file, flaws)).toList();
    }

    List<Node> elements(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return new ArrayList<>(sequence.getValue());
        }
        flaws.add(file, lineOf(node), "此处应为列表", "a list belongs here");
        return List.of();
    }

    void flaw(Node at, String zh, String en) {
        flaws.add(file, lineOf(at), zh, en);
    }

    void flaw(String key, String zh, String en) {
        flaws.add(file, lineOf(key), zh, en);
    }

    void flawAt(int atLine, String zh, String en) {
        flaws.add(file, atLine, zh, en);
    }

    /** Reports the keys that nobody asked for. */
    void done() {
        for (String key : nodes.keySet()) {
            if (!asked.contains(key)) {
                flaw(key, "未知的键“" + key + "”", "the key " + key + " is unknown");
            }
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
