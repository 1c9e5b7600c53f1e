package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.rulebook.CompulsoryMatter;
import org.lianxin.rulebook.DeadlineKind;
import org.lianxin.rulebook.DeadlineRule;
import org.lianxin.rulebook.DeadlineUnit;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.MatterKind;
import org.lianxin.rulebook.Milestone;
import org.lianxin.rulebook.NationalListEdition;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.ProvisionTag;
import org.yaml.snakeyaml.nodes.Node;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** Binds the plain parts of an edition: lists, deadlines, milestones, provisions. */
final class RuleBinder {

    /** A day that every month has. */
    static final int DAY_OF_MONTH_MAX = 28;

    private static final int DAYS_MAX = 3660;
    private static final int YEARS_MAX = 30;

    private RuleBinder() {}

    static Interval inForce(Fields fields) {
        LocalDate from = Values.date(fields, "from");
        Node last = fields.find("lastDay");
        LocalDate lastDay = last == null ? null : Values.date(fields, last);
        fields.done();
        if (lastDay != null && lastDay.isBefore(from)) {
            fields.flaw("lastDay", "终止日早于起始日", "the last day lies before the first");
            return Interval.since(from);
        }
        return Interval.closedOn(from, lastDay);
    }

    static ListRule list(Fields fields) {
        ListRule list =
                new ListRule(
                        Values.oneOf(fields, "kind", ListKind.class),
                        Values.bilingual(fields, "name"),
                        Values.text(fields, "article"),
                        Values.text(fields, "quotation"),
                        fields.eachIfAny("stages").stream().map(Values::bilingual).toList());
        fields.done();
        return list;
    }

    static DeadlineRule deadline(Fields fields) {
        DeadlineUnit unit = Values.oneOf(fields, "unit", DeadlineUnit.class);
        String article = Values.text(fields, "article");
        boolean planned = article.startsWith("§") || article.startsWith("#");
        DeadlineRule deadline =
                new DeadlineRule(
                        Values.oneOf(fields, "kind", DeadlineKind.class),
                        Values.bilingual(fields, "text"),
                        unit,
                        amount(fields, unit),
                        article,
                        planned
                                ? Values.text(fields, "quotation")
                                : Values.textIfAny(fields, "quotation"),
                        fields.has("othersVerify") ? Values.flag(fields, "othersVerify") : null);
        fields.done();
        return deadline;
    }

    private static @Nullable Integer amount(Fields fields, DeadlineUnit unit) {
        return switch (unit) {
            case WORKING_DAYS, CALENDAR_DAYS -> required(fields, DAYS_MAX);
            case YEARS -> required(fields, YEARS_MAX);
            case DAY_OF_MONTH -> {
                Node node = fields.find("amount");
                yield node == null ? null : Values.number(fields, node, DAY_OF_MONTH_MAX);
            }
            case PROMPTLY, PERIODICALLY, BY_FIELD_RULE, SUSPENDED, CONTINUES -> {
                if (fields.has("amount")) {
                    fields.flaw("amount", unit + "不带数量", unit + " takes no amount");
                }
                yield null;
            }
        };
    }

    private static Integer required(Fields fields, int most) {
        Node node = fields.get("amount");
        return node == null ? 1 : Values.number(fields, node, most);
    }

    static NationalListEdition nationalList(Fields fields) {
        NationalListEdition edition =
                new NationalListEdition(
                        Values.text(fields, "edition"),
                        inForce(fields.child("inForce")),
                        new LinkedHashSet<>(Values.texts(fields, "items")));
        fields.done();
        return edition;
    }

    static CompulsoryMatter compulsory(Fields fields) {
        CompulsoryMatter matter =
                new CompulsoryMatter(
                        Values.oneOf(fields, "kind", MatterKind.class),
                        Values.text(fields, "article"),
                        Values.text(fields, "quotation"));
        fields.done();
        return matter;
    }

    static Milestone milestone(Fields fields) {
        Milestone milestone =
                new Milestone(
                        Values.date(fields, "due"),
                        Values.bilingual(fields, "goal"),
                        Values.text(fields, "article"),
                        Values.text(fields, "quotation"));
        fields.done();
        return milestone;
    }

    static Provision provision(Fields fields) {
        List<Provision.Clause> clauses =
                fields.each("clauses").stream().map(RuleBinder::clause).toList();
        if (clauses.isEmpty()) {
            fields.flaw("clauses", "条款不能为空", "a provision quotes at least one clause");
        }
        Provision provision =
                new Provision(
                        Values.text(fields, "id"),
                        Values.oneOf(fields, "tag", ProvisionTag.class),
                        Values.bilingual(fields, "title"),
                        clauses);
        fields.done();
        return provision;
    }

    private static Provision.Clause clause(Fields fields) {
        Provision.Clause clause =
                new Provision.Clause(
                        Values.text(fields, "article"), Values.text(fields, "quotation"));
        fields.done();
        return clause;
    }
}
