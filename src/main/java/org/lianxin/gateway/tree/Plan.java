package org.lianxin.gateway.tree;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How a value is written. It knows nothing of the request it was worked out for. */
sealed interface Plan {

    /**
     * Writes the value.
     *
     * @throws RuntimeException if the value is not as the schema has it, or not as a record is
     */
    void write(JsonGenerator out, @Nullable Object value);

    /** A component that the schema calls non-null. */
    record Required(Plan inside) implements Plan {
        @Override
        public void write(JsonGenerator out, @Nullable Object value) {
            if (value == null) {
                throw new IllegalStateException("null where none may be");
            }
            inside.write(out, value);
        }
    }

    /** A scalar or the name of an enum's value, by what the schema makes of it. */
    record Leaf(Function<Object, @Nullable Object> serialised) implements Plan {
        @Override
        public void write(JsonGenerator out, @Nullable Object value) {
            switch (value == null ? null : serialised.apply(value)) {
                case null -> out.writeNull();
                case String text -> out.writeString(text);
                case Boolean flag -> out.writeBoolean(flag);
                case Integer number -> out.writeNumber(number.intValue());
                case Object other -> throw new IllegalStateException("a " + other.getClass());
            }
        }
    }

    record Sequence(Plan element) implements Plan {
        @Override
        public void write(JsonGenerator out, @Nullable Object value) {
            switch (value) {
                case null -> out.writeNull();
                case Collection<?> elements -> {
                    out.writeStartArray();
                    elements.forEach(each -> element.write(out, each));
                    out.writeEndArray();
                }
                case Object other -> throw new IllegalStateException("a " + other.getClass());
            }
        }
    }

    record Tree(List<Branch> branches) implements Plan {
        @Override
        public void write(JsonGenerator out, @Nullable Object value) {
            if (value == null) {
                out.writeNull();
                return;
            }
            out.writeStartObject();
            for (Branch branch : branches) {
                out.writeName(branch.name);
                branch.plan.write(out, branch.component.apply(value));
            }
            out.writeEndObject();
        }
    }

    /** A member of a union. */
    record Choice(Function<Object, String> type, Map<String, Plan> members) implements Plan {
        @Override
        public void write(JsonGenerator out, @Nullable Object value) {
            if (value == null) {
                out.writeNull();
                return;
            }
            Plan member = members.get(type.apply(value));
            if (member == null) {
                throw new IllegalStateException("no member " + value.getClass());
            }
            member.write(out, value);
        }
    }

    /** One field: under which name, what of the record, and how. */
    record Branch(
            SerializableString name, Function<Object, @Nullable Object> component, Plan plan) {
        Branch(String name, Function<Object, @Nullable Object> component, Plan plan) {
            this(new SerializedString(name), component, plan);
        }
    }
}
