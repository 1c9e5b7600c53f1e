package org.lianxin.rulebook;

import java.util.List;
import java.util.Set;

/**
 * What differs between the cities, as typed settings: one record for each matter. Every key is
 * there for every city; a silent one has no value.
 *
 * @param all the same settings as text, in the order of the keys
 */
public record Switches(
        Disclosure disclosure,
        Feedback feedback,
        Dispute dispute,
        Repair repair,
        Lists lists,
        Measures measures,
        Persons persons,
        GreenChannel greenChannel,
        Query query,
        Setting<Boolean> soleTraderSanctionable,
        Setting<Set<Upstream>> upstream,
        List<SwitchValue> all) {

    public Switches {
        all = List.copyOf(all);
    }

    /** Publishing licences and penalties. */
    public record Disclosure(
            Setting<Integer> workingDays,
            Setting<ClockStart> clockStart,
            Setting<Set<DisclosureTarget>> targets) {}

    /** Telling what was done. */
    public record Feedback(
            Setting<Cadence> cadence,
            Setting<Integer> dayOfMonth,
            Setting<Party> to,
            Setting<Set<Party>> by) {}

    /**
     * Objecting to an entry.
     *
     * @param receivedBy who takes it, and after the arrow whom that one must ask
     */
    public record Dispute(
            Setting<Boolean> suspendsMeasures,
            Setting<Integer> days,
            Setting<Boolean> annotate,
            Setting<List<Party>> receivedBy,
            Setting<Boolean> writtenRequired,
            Setting<Boolean> exOfficio) {}

    /** Making good. */
    public record Repair(
            Setting<RepairEffect> effect,
            Setting<Boolean> publishStatement,
            Setting<Party> applyTo,
            Setting<Boolean> evidenceRequired,
            Setting<Boolean> proactiveNotice,
            Setting<Boolean> publicService,
            Setting<Boolean> syncMask) {}

    /**
     * Which lists there are.
     *
     * @param courtDebtors what the city does with the courts' list
     * @param attentionMinorActs how many minor acts are "repeated"
     * @param fourEyes whether two officers decide each step of a listing's life
     */
    public record Lists(
            Setting<Boolean> black,
            Setting<Boolean> keyAttention,
            Setting<ExternalEntriesUse> externalEntriesUse,
            Setting<CourtDebtors> courtDebtors,
            Setting<Integer> attentionMinorActs,
            Setting<Integer> attentionWindowMonths,
            Setting<Boolean> fourEyes) {}

    /** Where measures come from and how binding they are. */
    public record Measures(
            Setting<Boolean> onlyAfterPublication,
            Setting<MeasureSource> source,
            Setting<Boolean> mandatoryRecommended) {}

    /** Reaching the persons behind an organisation. */
    public record Persons(Setting<Boolean> recordExtension, Setting<RoleAt> roleAt) {}

    /** Help for the trustworthy. */
    public record GreenChannel(
            Setting<Set<Eligibility>> eligibility,
            Setting<Boolean> mandatory,
            Setting<Integer> cleanYears,
            Setting<Promise> promise) {}

    /** Looking things up. */
    public record Query(Setting<Set<QueryMode>> modes, Setting<Set<Workflow>> embeddedIn) {}

    /** On what promise a matter is taken in while papers are missing 容缺受理. */
    public enum Promise {
        /** 书面承诺 */
        WRITTEN,
        /** 承诺, in whatever form. */
        PLAIN
    }

    /** From when working days count. */
    public enum ClockStart {
        DECISION_DATE,
        /** The plan gives a number of days and no start. */
        UNSPECIFIED
    }

    /** Where decisions are published. */
    public enum DisclosureTarget {
        CREDIT_SITE,
        PLATFORM,
        DEPARTMENT_PORTAL
    }

    /** How often feedback is due. */
    public enum Cadence {
        MONTHLY,
        PER_CASE,
        NONE
    }

    /** Who takes part. */
    public enum Party {
        INITIATOR,
        IMPLEMENTER,
        PROVIDER,
        PLATFORM,
        CREDIT_OFFICE
    }

    /** What repair does to the measures. */
    public enum RepairEffect {
        END,
        END_AND_REMOVE,
        REDUCE_OR_END
    }

    /** What government may do with lists from outside it. */
    public enum ExternalEntriesUse {
        USE,
        /** 参考使用: advisory, never the ground of a mandatory measure. */
        REFERENCE_ONLY
    }

    /** What the city does with the courts' list of judgment debtors. */
    public enum CourtDebtors {
        /** The list is taken into joint sanctions: its entries carry the city's own measures. */
        JOINT_SANCTION,
        /** The list is only published. */
        PUBLICATION,
        /** The plan does not mention it. */
        NONE
    }

    /** Where a city's measures come from. */
    public enum MeasureSource {
        CITY_LIST,
        PLAN,
        NATIONAL_LIST
    }

    /** The day on which a person must have held the role. */
    public enum RoleAt {
        CONDUCT,
        LISTING
    }

    /** Who may use the green channel. */
    public enum Eligibility {
        MODEL,
        CLEAN_YEARS,
        RED_LIST
    }

    /** Ways to ask for credit information. */
    public enum QueryMode {
        AUTHORISED,
        PUBLIC,
        SHARED
    }

    /** Work in which asking is compulsory. */
    public enum Workflow {
        APPROVAL,
        SUPERVISION,
        PUBLIC_RESOURCE_TRADING,
        PUBLIC_SERVICE
    }

    /** The platforms above the city's. */
    public enum Upstream {
        PROVINCE,
        NATION,
        ENTERPRISE_PUBLICITY
    }
}
