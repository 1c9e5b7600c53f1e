package org.lianxin.rulebook.files;

import org.lianxin.rulebook.AlsoFiled;
import org.lianxin.rulebook.CategoryItem;
import org.lianxin.rulebook.CategoryRule;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Binds the categories of one edition. A wording names one act in the whole edition, be it the
 * plan's own or one that is also filed: else a listing could be read in two ways.
 */
final class CategoryBinder {

    private final Map<String, Integer> lineOfWording = new HashMap<>();

    CategoryRule category(Fields fields) {
        List<CategoryItem> items =
                fields.elements(fields.find("items")).stream()
                        .map(node -> item(fields, node))
                        .toList();
        CategoryRule category =
                new CategoryRule(
                        Values.text(fields, "code"),
                        Values.bilingual(fields, "name"),
                        Values.text(fields, "article"),
                        Values.text(fields, "quotation"),
                        items);
        fields.done();
        return category;
    }

    private CategoryItem item(Fields category, Node node) {
        if (!(node instanceof MappingNode)) {
            return new CategoryItem(
                    unique(category, node, Values.text(category, node)), false, List.of());
        }
        Fields fields = category.nested(node);
        CategoryItem item =
                new CategoryItem(
                        wording(fields),
                        Values.flag(fields, "ableButRefuses"),
                        fields.eachIfAny("alsoFiled").stream().map(this::alsoFiled).toList());
        fields.done();
        return item;
    }

    private AlsoFiled alsoFiled(Fields fields) {
        AlsoFiled alsoFiled =
                new AlsoFiled(
                        wording(fields),
                        Values.bilingual(fields, "why"),
                        Values.bilingual(fields, "seen"));
        fields.done();
        return alsoFiled;
    }

    private String wording(Fields fields) {
        Node node = fields.get("wording");
        return node == null ? "?" : unique(fields, node, Values.text(fields, node));
    }

    /** Reports a wording that names another act already, or that no filed one could ever equal. */
    private String unique(Fields fields, Node node, String wording) {
        if (!wording.equals(wording.strip())) {
            fields.flaw(node, "“" + wording + "”首尾有空白", "the wording begins or ends with a blank");
        }
        Integer earlier = lineOfWording.putIfAbsent(wording.strip(), Fields.lineOf(node));
        if (earlier != null) {
            fields.flaw(
                    node,
                    "行为“" + wording + "”已在第" + earlier + "行出现",
                    "the wording stands twice: already in line " + earlier);
        }
        return wording;
    }
}
