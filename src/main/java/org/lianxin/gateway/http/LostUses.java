package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Takes out of an answer what a consent would have opened whose last use another request took
 * between the decision and the commit. An item of a batch is refused alone, as its entry says; the
 * others have entries of their own and stand. Where the place is no such item nothing is told.
 */
final class LostUses {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private LostUses() {}

    /**
     * The answer without them.
     *
     * @param places as receipts name them
     */
    static Answer outOf(Answer answer, Set<String> places, Inquiry inquiry) {
        Answer nothing = Answer.refused(TypedError.of(ErrorCode.CONSENT_USED_UP));
        if (answer.refusal() != null || !(answer.body().get("data") instanceof Map<?, ?> data)) {
            return nothing;
        }
        Map<String, @Nullable Object> left = new LinkedHashMap<>();
        data.forEach((name, value) -> left.put(String.valueOf(name), value));
        for (String place : places) {
            if (!replaced(left, place, inquiry)) {
                return nothing;
            }
        }
        return Answer.whole(left);
    }

    /** As lists and maps also what was written in advance. */
    private static @Nullable Object plain(@Nullable Object value) {
        return JSON.readValue(JSON.writeValueAsBytes(value), Object.class);
    }

    private static boolean replaced(
            Map<String, @Nullable Object> data, String place, Inquiry inquiry) {
        int slash = place.indexOf('/');
        String root = slash < 0 ? place : place.substring(0, slash);
        IntFunction<Map<String, @Nullable Object>> standIn = inquiry.standIn(root).orElse(null);
        if (slash < 0 || standIn == null || !(plain(data.get(root)) instanceof List<?> items)) {
            return false;
        }
        int index = Integer.parseInt(place.substring(slash + 1));
        Map<String, @Nullable Object> item = standIn.apply(index);
        // Another shape would show that something of the old one could be left.
        if (!(items.get(index) instanceof Map<?, ?> old) || !old.keySet().equals(item.keySet())) {
            return false;
        }
        List<@Nullable Object> others = new ArrayList<>(items);
        others.set(index, item);
        data.put(root, others);
        return true;
    }
}
