package org.lianxin.cypher;

import org.lianxin.kernel.Filing;

import java.time.Instant;

/**
 * The version of a statement that is current, and the latest row that said so.
 *
 * @param intake of that row: the one that brought the version, or a later one that repeated it
 */
record Standing(String hash, String intake, long line, Instant intakeStartedAt) {

    /** What telling a row leads to. */
    enum Step {
        /** It becomes the current version. */
        PLACE,
        /** It repeats the current version, and is now the latest row that says so. */
        AFFIRM,
        /** It changes nothing: said before, or older than what stands. */
        KEEP,
        /** Another row of the same file says otherwise. */
        CONFLICT
    }

    static Standing of(Row row) {
        return new Standing(
                row.text("hash"),
                row.text("lastIntake"),
                row.number("lastLine"),
                row.instant("lastIntakeStartedAt"));
    }

    static Standing of(Version version) {
        Filing filing = version.filing();
        return new Standing(
                version.hash(), filing.intake(), filing.line(), filing.intakeStartedAt());
    }

    /**
     * The same file taken in again keeps what it said, and the file begun later prevails. So the
     * outcome does not depend on how the rows of two files interleave, nor on how often one is
     * broken off and begun again.
     */
    Step stepTo(Version next) {
        Filing filing = next.filing();
        boolean same = hash.equals(next.hash());
        if (intake.equals(filing.intake())) {
            if (same) {
                return Step.KEEP;
            }
            // The same line with other content: the file is the same, its reading was corrected.
            return line == filing.line() ? Step.PLACE : Step.CONFLICT;
        }
        if (isLaterThan(filing)) {
            return Step.KEEP;
        }
        return same ? Step.AFFIRM : Step.PLACE;
    }

    private boolean isLaterThan(Filing filing) {
        int order = intakeStartedAt.compareTo(filing.intakeStartedAt());
        return order > 0 || (order == 0 && intake.compareTo(filing.intake()) > 0);
    }
}
