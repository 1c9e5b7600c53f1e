package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.PlainText;
import org.lianxin.kernel.UnifiedCode;

/**
 * A dispute that a subject wants to file.
 *
 * @param says what is wrong, in its words
 * @param evidence where the proof is kept; null where none is brought
 * @param written whether it is in writing
 * @param to the body it is filed with
 */
public record DisputeWanted(
        CaseTarget target,
        DisputeGround ground,
        String says,
        @Nullable String evidence,
        boolean written,
        UnifiedCode to) {

    public static final int TEXT_LENGTH_MAX = 500;

    public DisputeWanted {
        requireText(says);
        if (evidence != null) {
            requireText(evidence);
        }
    }

    /** A text that can be kept: one line, not endless, without anybody's ID number; else fails. */
    static void requireText(String text) {
        if (!PlainText.fits(text, TEXT_LENGTH_MAX)) {
            throw new IllegalArgumentException(
                    "a text is one line of 1 to " + TEXT_LENGTH_MAX + " characters");
        }
    }
}
