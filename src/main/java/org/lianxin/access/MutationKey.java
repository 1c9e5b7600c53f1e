package org.lianxin.access;

import java.util.regex.Pattern;

/**
 * The key a client chooses for a mutation, so that asking again does nothing twice: the same key
 * with the same input answers the first result again, with other input it is refused.
 *
 * @param clientId whose key it is; two clients may choose the same
 */
public record MutationKey(String clientId, String key) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{8,100}");

    public MutationKey {
        if (!fits(key)) {
            throw new IllegalArgumentException(
                    "an idempotency key is 8 to 100 letters, digits, dots, colons, dashes and"
                            + " underscores");
        }
    }

    /** One text for both, by which it is noted. */
    public String id() {
        return clientId + "|" + key;
    }

    public static boolean fits(String key) {
        return SHAPE.matcher(key).matches();
    }
}
