package org.lianxin.kernel;

/** What reading a unified code gave. No reason repeats the text that was read. */
public sealed interface CodeReading {

    /** Well formed, and both check digits hold. */
    record Valid(UnifiedCode code) implements CodeReading {}

    /**
     * Well formed, but a check digit fails. It is to be quarantined until its source confirms it.
     *
     * @param expected the character that was expected at {@link #position()}
     */
    record Suspect(UnifiedCode code, char expected) implements CodeReading {

        /**
         * The place of the failing check digit: 18 (GB 32100), or 17 (GB 11714) when only that one
         * fails.
         */
        public int position() {
            return code.value().charAt(17) == code.expectedCheckCharacter() ? 17 : 18;
        }
    }

    /** Wrong length, a character outside the alphabet, or a letter among the region digits. */
    record Malformed(String reasonZh, String reasonEn) implements CodeReading {}
}
