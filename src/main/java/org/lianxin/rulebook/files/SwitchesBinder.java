package org.lianxin.rulebook.files;

import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.Switches;

/** Binds all switches of an edition; each key must be there. */
final class SwitchesBinder {

    private static final int DAYS_MAX = 366;
    private static final int YEARS_MAX = 30;
    private static final int ACTS_MAX = 100;
    private static final int MONTHS_MAX = 120;

    private SwitchesBinder() {}

    static Switches switches(Fields fields) {
        SwitchBinder bind = new SwitchBinder(fields);
        Switches.Disclosure disclosure =
                new Switches.Disclosure(
                        bind.number("disclosure.workingDays", DAYS_MAX),
                        bind.oneOf("disclosure.clockStart", Switches.ClockStart.class),
                        bind.anyOf("disclosure.targets", Switches.DisclosureTarget.class));
        Switches.Feedback feedback =
                new Switches.Feedback(
                        bind.oneOf("feedback.cadence", Switches.Cadence.class),
                        bind.number("feedback.dayOfMonth", RuleBinder.DAY_OF_MONTH_MAX),
                        bind.oneOf("feedback.to", Switches.Party.class),
                        bind.anyOf("feedback.by", Switches.Party.class));
        checkFeedback(fields, feedback);
        Switches.Dispute dispute =
                new Switches.Dispute(
                        bind.flag("dispute.suspendsMeasures"),
                        bind.number("dispute.days", DAYS_MAX),
                        bind.flag("dispute.annotate"),
                        bind.inOrder("dispute.receivedBy", Switches.Party.class),
                        bind.flag("dispute.writtenRequired"),
                        bind.flag("dispute.exOfficio"));
        Switches.Repair repair =
                new Switches.Repair(
                        bind.oneOf("repair.effect", Switches.RepairEffect.class),
                        bind.flag("repair.publishStatement"),
                        bind.oneOf("repair.applyTo", Switches.Party.class),
                        bind.flag("repair.evidenceRequired"),
                        bind.flag("repair.proactiveNotice"),
                        bind.flag("repair.publicService"),
                        bind.flag("repair.syncMask"));
        return rest(bind, disclosure, feedback, dispute, repair);
    }

    private static Switches rest(
            SwitchBinder bind,
            Switches.Disclosure disclosure,
            Switches.Feedback feedback,
            Switches.Dispute dispute,
            Switches.Repair repair) {
        Switches.Lists lists =
                new Switches.Lists(
                        bind.flag("lists.black"),
                        bind.flag("lists.keyAttention"),
                        bind.oneOf("lists.externalEntriesUse", Switches.ExternalEntriesUse.class),
                        bind.oneOf("lists.courtDebtors", Switches.CourtDebtors.class),
                        bind.number("lists.attentionMinorActs", ACTS_MAX),
                        bind.number("lists.attentionWindowMonths", MONTHS_MAX),
                        bind.flag("lists.fourEyes"));
        Switches.Measures measures =
                new Switches.Measures(
                        bind.flag("measures.onlyAfterPublication"),
                        bind.oneOf("measures.source", Switches.MeasureSource.class),
                        bind.flag("measures.mandatoryRecommended"));
        Switches.Persons persons =
                new Switches.Persons(
                        bind.flag("persons.recordExtension"),
                        bind.oneOf("persons.roleAt", Switches.RoleAt.class));
        Switches.GreenChannel greenChannel =
                new Switches.GreenChannel(
                        bind.anyOf("greenChannel.eligibility", Switches.Eligibility.class),
                        bind.flag("greenChannel.mandatory"),
                        bind.number("greenChannel.cleanYears", YEARS_MAX),
                        bind.oneOf("greenChannel.promise", Switches.Promise.class));
        Switches.Query query =
                new Switches.Query(
                        bind.anyOf("query.modes", Switches.QueryMode.class),
                        bind.anyOf("query.embeddedIn", Switches.Workflow.class));
        Setting<Boolean> soleTrader = bind.flag("subject.soleTraderSanctionable");
        return new Switches(
                disclosure,
                feedback,
                dispute,
                repair,
                lists,
                measures,
                persons,
                greenChannel,
                query,
                soleTrader,
                bind.anyOf("upstream", Switches.Upstream.class),
                bind.done());
    }

    private static void checkFeedback(Fields fields, Switches.Feedback feedback) {
        if (feedback.dayOfMonth().value() != null
                && !feedback.cadence().is(Switches.Cadence.MONTHLY)) {
            fields.flaw(
                    "feedback.dayOfMonth",
                    "每月几日只在按月反馈时有意义",
                    "a day of the month needs a monthly cadence");
        }
    }
}
