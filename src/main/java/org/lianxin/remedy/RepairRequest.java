package org.lianxin.remedy;

import org.lianxin.listing.ListingOrigin;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;

/**
 * A subject asks to be repaired.
 *
 * @param way how it made good
 * @param to whom it asks
 * @param evidence whether it brings proof
 * @param commitment whether it brings a written commitment 信用承诺书
 * @param madeGood whether the duty is fulfilled and the harm undone, as checked
 * @param decidedOn the day of the decision that is published, from which its publicity counts
 */
public record RepairRequest(
        SubjectKind subject,
        ListingOrigin origin,
        Way way,
        Switches.Party to,
        boolean evidence,
        boolean commitment,
        boolean madeGood,
        Gravity gravity,
        LocalDate decidedOn,
        LocalDate on) {

    /** How it made good. */
    public enum Way {
        /** 纠正失信行为、消除不良影响 */
        PUT_RIGHT,
        /** 社会公益服务 */
        PUBLIC_SERVICE
    }
}
