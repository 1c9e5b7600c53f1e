package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.SwitchValue;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Binds one switch at a time and keeps it as text too. A switch is {@code silent}, or has a value
 * and its article; a value that only restates a silence (false, NONE) says {@code silent: true}
 * instead of an article.
 */
final class SwitchBinder {

    private final Fields fields;
    private final List<SwitchValue> all = new ArrayList<>();

    SwitchBinder(Fields fields) {
        this.fields = fields;
    }

    Setting<Boolean> flag(String key) {
        return bind(key, Values::flag);
    }

    Setting<Integer> number(String key, int most) {
        return bind(key, (each, node) -> Values.number(each, node, most));
    }

    <E extends Enum<E>> Setting<E> oneOf(String key, Class<E> type) {
        return bind(key, (each, node) -> Values.oneOf(each, node, type));
    }

    <E extends Enum<E>> Setting<Set<E>> anyOf(String key, Class<E> type) {
        return bind(
                key,
                (each, node) -> {
                    Set<E> values = Values.anyOf(each, node, type);
                    if (values.isEmpty()) {
                        each.flaw(node, "列表不能为空", "the list is empty");
                    }
                    return Collections.unmodifiableSet(values);
                });
    }

    <E extends Enum<E>> Setting<List<E>> inOrder(String key, Class<E> type) {
        return bind(key, (each, node) -> List.copyOf(Values.anyOf(each, node, type)));
    }

    /** Everything bound so far, in that order; reports the keys that are not switches. */
    List<SwitchValue> done() {
        fields.done();
        return all;
    }

    private <T> Setting<T> bind(String key, BiFunction<Fields, Node, T> reader) {
        Setting<T> setting = read(key, reader);
        all.add(new SwitchValue(key, asText(setting), setting.article()));
        return setting;
    }

    private <T> Setting<T> read(String key, BiFunction<Fields, Node, T> reader) {
        Node node = fields.get(key);
        if (node == null || isSilent(node)) {
            return Setting.silent(key);
        }
        Fields each = fields.nested(node);
        Node value = each.get("value");
        T bound = value == null ? null : reader.apply(each, value);
        boolean silent = Values.flag(each, "silent");
        String article = silent ? Values.textIfAny(each, "article") : Values.text(each, "article");
        each.done();
        if (silent && article != null) {
            fields.flaw(key, "沉默的开关不能有条款", "a switch on which the plan is silent has no article");
        }
        if (silent && !restatesSilence(bound)) {
            fields.flaw(
                    key,
                    "计划沉默时只能为 false 或 NONE",
                    "where the plan is silent only false or NONE may stand");
        }
        return new Setting<>(key, bound, article);
    }

    private static boolean isSilent(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals("silent");
    }

    private static boolean restatesSilence(@Nullable Object value) {
        return Boolean.FALSE.equals(value)
                || (value instanceof Enum<?> constant && constant.name().equals("NONE"));
    }

    private static @Nullable String asText(Setting<?> setting) {
        Object value = setting.value();
        if (value == null) {
            return null;
        }
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(value instanceof List ? "→" : ","));
        }
        return value.toString();
    }
}
