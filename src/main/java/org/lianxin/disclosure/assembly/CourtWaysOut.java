package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.WayOut;
import org.lianxin.disclosure.WayOutKind;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways out of a court's listing: always by the executing court, never by a city's dispute.
 *
 * <p>法释〔2017〕7号 for dishonest debtors, 法释〔2015〕17号 for consumption restrictions.
 */
final class CourtWaysOut {

    private static final LocalDate DEADLINES_SINCE = LocalDate.of(2017, 5, 1);

    private CourtWaysOut() {}

    static List<WayOut> of(Listing listing, LocalDate on) {
        Bilingual court =
                new Bilingual(
                        "执行法院：" + listing.authority(),
                        "the executing court: " + listing.authority());
        if (listing.list() == ListKind.CONSUMPTION_RESTRICTION) {
            return ofRestriction(court);
        }
        return on.isBefore(DEADLINES_SINCE)
                ? List.of(ofEarlyDebtor(court))
                : ofDebtor(court, listing.term().until() != null);
    }

    /** Before 法释〔2017〕7号 the same court corrected, without the deadlines that it set. */
    private static WayOut ofEarlyDebtor(Bilingual court) {
        return new WayOut(
                WayOutKind.CORRECTION,
                court,
                new Bilingual("向执行法院申请纠正", "by applying to the court for correction"),
                "法释〔2013〕17号");
    }

    private static List<WayOut> ofDebtor(Bilingual court, boolean expires) {
        List<WayOut> ways = new ArrayList<>();
        ways.add(
                new WayOut(
                        WayOutKind.CORRECTION,
                        court,
                        new Bilingual(
                                "书面申请纠正，十五日内审查，理由成立的三个工作日内纠正；" + "驳回的可十日内向上一级法院申请复议，复议期间不停止执行",
                                "in writing; examined within 15 days, corrected within 3 working"
                                        + " days; against a refusal, reconsideration by the higher"
                                        + " court within 10 days, without suspension"),
                        "法释〔2017〕7号第十二条"));
        ways.add(
                new WayOut(
                        WayOutKind.REPAIR,
                        court,
                        new Bilingual(
                                "履行完毕或者达成和解并履行完毕等情形，三个工作日内删除",
                                "deleted within 3 working days once performed or settled"),
                        "法释〔2017〕7号第十条"));
        if (expires) {
            ways.add(
                    new WayOut(
                            WayOutKind.EXPIRY,
                            court,
                            new Bilingual(
                                    "纳入期限届满，三个工作日内删除",
                                    "deleted within 3 working days of the end of the term"),
                            "法释〔2017〕7号第二条、第十条"));
        }
        return List.copyOf(ways);
    }

    private static List<WayOut> ofRestriction(Bilingual court) {
        return List.of(
                new WayOut(
                        WayOutKind.CORRECTION,
                        court,
                        new Bilingual(
                                "因生活或者经营必需，可申请批准有关消费",
                                "leave can be asked for a necessary expense"),
                        "法释〔2015〕17号第八条"),
                new WayOut(
                        WayOutKind.REPAIR,
                        court,
                        new Bilingual(
                                "提供有效担保、经申请执行人同意或者履行完毕，予以解除",
                                "lifted on security, on the creditor's consent, or once performed"),
                        "法释〔2015〕17号第九条"));
    }
}
