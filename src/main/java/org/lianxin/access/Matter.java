package org.lianxin.access;

/**
 * The matter an agency or a court asks for: its own file number, and the statute that gives it the
 * task (个人信息保护法 art. 34: within statutory power and to the extent of the task).
 *
 * @param reference number of the file or case, as the asking office keeps it
 * @param statutoryBasis the provision, as the asking office cites it
 */
public record Matter(String reference, String statutoryBasis) {

    /** Both are kept in the audit log; neither is the place for a whole document. */
    public static final int LENGTH_MAX = 200;

    public Matter {
        reference = reference.strip();
        statutoryBasis = statutoryBasis.strip();
        if (!fits(reference) || !fits(statutoryBasis)) {
            throw new IllegalArgumentException(
                    "a matter has a reference and a statutory basis of 1 to "
                            + LENGTH_MAX
                            + " characters, without control characters");
        }
    }

    /** Whether such a text can be one of the two parts. */
    public static boolean fits(String text) {
        return PlainText.fits(text, LENGTH_MAX);
    }
}
