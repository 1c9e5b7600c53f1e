package org.lianxin.gateway.field;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.Bilingual;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * An item of a batch whose consent another request used up in the meantime: refused, in the shape
 * that the document asks for. It holds nothing of its subject but the place of the key.
 *
 * @param selected of an item
 */
record UsedUpItem(DataFetchingFieldSelectionSet selected)
        implements IntFunction<Map<String, @Nullable Object>> {

    private static final ErrorCode CODE = ErrorCode.CONSENT_USED_UP;

    @Override
    public Map<String, @Nullable Object> apply(int index) {
        Map<String, @Nullable Object> refusal = new LinkedHashMap<>();
        refusal.put("code", CODE.name());
        refusal.put("message", texts(CODE.message()));
        refusal.put("help", texts(CODE.help()));
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("index", index);
        item.put("outcome", CreditProfileItem.Outcome.REFUSED.name());
        item.put("profile", null);
        item.put("refusal", refusal);
        return shaped(item, selected);
    }

    private static Map<String, @Nullable Object> texts(Bilingual text) {
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        texts.put("zh", text.zh());
        texts.put("en", text.en());
        return texts;
    }

    /** What is selected of it, under the names that the document gives. */
    private static Map<String, @Nullable Object> shaped(
            Map<?, ? extends @Nullable Object> value, DataFetchingFieldSelectionSet selected) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        for (SelectedField field : selected.getImmediateFields()) {
            shape.put(field.getResultKey(), shaped(value, field));
        }
        return shape;
    }

    private static @Nullable Object shaped(
            Map<?, ? extends @Nullable Object> value, SelectedField field) {
        if (field.getName().equals("__typename")) {
            return field.getObjectTypeNames().getFirst();
        }
        if (!value.containsKey(field.getName())) {
            throw new IllegalStateException("an item without " + field.getName());
        }
        Object member = value.get(field.getName());
        return member instanceof Map<?, ?> members
                ? shaped(members, field.getSelectionSet())
                : member;
    }
}
