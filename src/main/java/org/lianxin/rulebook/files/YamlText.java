package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;

/** The text of a file as YAML nodes, which know their lines. */
final class YamlText {

    private static final int FILE_SIZE_MAX = 4_000_000;

    private YamlText() {}

    /** Null when it is no YAML, which is a flaw. */
    static @Nullable Node compose(RulebookFile file, Flaws flaws) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(FILE_SIZE_MAX);
        try {
            Node root = new Yaml(options).compose(new StringReader(file.text()));
            if (root == null) {
                flaws.add(file.name(), 1, "文件为空", "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
            flaws.add(
                    file.name(),
                    line,
                    "不是有效的YAML：" + broken.getProblem(),
                    "not YAML: " + broken.getProblem());
            return null;
        }
    }
}
