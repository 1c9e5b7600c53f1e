package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Typed values of {@link Fields}; what cannot be one is a flaw and gives a stand-in. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Bilingual STAND_IN = new Bilingual("?", "?");

    private Values() {}

    static String text(Fields fields, String key) {
        Node node = fields.get(key);
        return node == null ? "?" : text(fields, node);
    }

    static @Nullable String textIfAny(Fields fields, String key) {
        Node node = fields.find(key);
        return node == null ? null : text(fields, node);
    }

    static String text(Fields fields, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            fields.flaw(node, "此处应为文字", "a text belongs here");
            return "?";
        }
        if (scalar.getValue().isBlank()) {
            fields.flaw(node, "文字不能为空", "the text is empty");
            return "?";
        }
        return scalar.getValue();
    }

    static List<String> texts(Fields fields, String key) {
        return fields.elements(fields.get(key)).stream().map(node -> text(fields, node)).toList();
    }

    static Bilingual bilingual(Fields fields, String key) {
        Node node = fields.get(key);
        return node == null ? STAND_IN : bilingual(fields.child(key));
    }

    static Bilingual bilingual(Fields pair) {
        String zh = text(pair, "zh");
        String en = text(pair, "en");
        pair.done();
        return new Bilingual(zh, en);
    }

    static LocalDate date(Fields fields, String key) {
        Node node = fields.get(key);
        return node == null ? LocalDate.EPOCH : date(fields, node);
    }

    static LocalDate date(Fields fields, Node node) {
        String text = text(fields, node);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            fields.flaw(node, "“" + text + "”不是日期（年-月-日）", text + " is no date (year-month-day)");
            return LocalDate.EPOCH;
        }
    }

    static boolean flag(Fields fields, String key) {
        Node node = fields.find(key);
        return node != null && flag(fields, node);
    }

    static boolean flag(Fields fields, Node node) {
        String text = text(fields, node);
        if (!text.equals("true") && !text.equals("false")) {
            fields.flaw(node, "“" + text + "”应为 true 或 false", text + " is neither true nor false");
        }
        return text.equals("true");
    }

    /** A whole number from 1 to {@code most}. */
    static int number(Fields fields, Node node, int most) {
        String text = text(fields, node);
        if (!NUMBER.matcher(text).matches()) {
            fields.flaw(node, "“" + text + "”不是整数", text + " is no whole number");
            return 1;
        }
        int number = Integer.parseInt(text);
        if (number < 1 || number > most) {
            fields.flaw(
                    node,
                    number + "超出范围，应为1至" + most,
                    number + " is out of range, it must be 1 to " + most);
            return 1;
        }
        return number;
    }

    static <E extends Enum<E>> E oneOf(Fields fields, String key, Class<E> type) {
        Node node = fields.get(key);
        return node == null ? type.getEnumConstants()[0] : oneOf(fields, node, type);
    }

    static <E extends Enum<E>> E oneOf(Fields fields, Node node, Class<E> type) {
        String text = text(fields, node);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        String known = Arrays.toString(type.getEnumConstants());
        fields.flaw(node, "“" + text + "”不在允许值中：" + known, text + " is none of " + known);
        return type.getEnumConstants()[0];
    }

    /** The values of a list that must be there, in its order; a repeated one is a flaw. */
    static <E extends Enum<E>> Set<E> anyOf(Fields fields, @Nullable Node list, Class<E> type) {
        Set<E> values = new LinkedHashSet<>();
        for (Node node : fields.elements(list)) {
            E value = oneOf(fields, node, type);
            if (!values.add(value)) {
                fields.flaw(node, "“" + value + "”重复", value + " stands twice");
            }
        }
        return values;
    }
}
