package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.optional;
import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RowFault;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** List entries: who was put on which city's red, black, attention or serious-dishonesty list. */
final class ListingRows implements RowReader<ListingRow> {

    private static final Column LIST = required("名单类型");
    private static final Column CODE = required("统一社会信用代码");
    private static final Column NAME = required("主体名称");
    private static final Column CATEGORY = required("失信行为类别或守信情形");
    private static final Column DOCUMENT = required("依据文号");
    private static final Column AUTHORITY = required("认定单位");
    private static final Column AUTHORITY_CODE = required("认定单位统一社会信用代码");
    private static final Column FROM = required("列入日期");
    private static final Column LAST_DAY = required("截止日期");
    private static final Column DIVISION = required("行政区划", "行政区划代码");

    /** Not in every city's file: Ganzhou's plan acts only after publication (#10). */
    private static final Column PUBLISHED_ON = optional("公示日期", "发布日期");

    static final List<Column> COLUMNS =
            List.of(
                    LIST,
                    CODE,
                    NAME,
                    CATEGORY,
                    DOCUMENT,
                    AUTHORITY,
                    AUTHORITY_CODE,
                    FROM,
                    LAST_DAY,
                    DIVISION,
                    PUBLISHED_ON);

    private static final List<ListKind> OF_AGENCIES =
            List.of(ListKind.RED, ListKind.BLACK, ListKind.ATTENTION, ListKind.SERIOUS_DISHONESTY);

    private final Rulebooks rulebooks;

    ListingRows(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public @Nullable ListingRow read(Cells cells, Filer filer) {
        var code = cells.code(CODE);
        var name = cells.name(NAME);
        var category = cells.nameOrNull(CATEGORY);
        var document = cells.name(DOCUMENT);
        var authority = cells.name(AUTHORITY);
        var authorityCode = cells.officeCode(AUTHORITY_CODE).value();
        var from = cells.pastDate(FROM);
        var lastDay = cells.lastDayOrNull(LAST_DAY);
        if (lastDay != null && lastDay.isBefore(from)) {
            cells.refuse(LAST_DAY, Reasons.BACKWARDS);
        }
        var publishedOn = cells.pastDateOrNull(PUBLISHED_ON);
        var city = rulebooks.cityOf(cells.division(DIVISION));
        if (city.isEmpty()) {
            cells.refuse(DIVISION, Reasons.OUTSIDE_CITIES);
        }
        var list = kind(cells);
        if (list.isPresent() && city.isPresent() && cells.fault().isEmpty()) {
            checkKept(cells, list.get(), city.get(), from);
        }
        if (cells.fault().isPresent()) {
            return null;
        }
        var statement =
                new ListingStatement(
                        list.orElseThrow(),
                        city.orElseThrow(),
                        ListingOrigin.AGENCY,
                        category,
                        document,
                        authority,
                        authorityCode,
                        Interval.closedOn(from, lastDay),
                        null,
                        publishedOn,
                        null);
        return new ListingRow(
                new Party.ByUnifiedCode(code, name),
                statement,
                filer.at(cells.line(), authority, authorityCode));
    }

    private static Optional<ListKind> kind(Cells cells) {
        String filed = cells.name(LIST).replaceAll("[“”\"「」]", "");
        Optional<ListKind> kind =
                OF_AGENCIES.stream().filter(list -> list.label().zh().equals(filed)).findFirst();
        if (kind.isEmpty()) {
            cells.refuse(LIST, Reasons.LIST_NAME);
        }
        return kind;
    }

    /** A city's plan knows only its own lists; silence of a plan is silence. */
    private void checkKept(Cells cells, ListKind list, City city, LocalDate from) {
        Rulebook rulebook =
                rulebooks.find(city, from).orElseGet(() -> rulebooks.editions(city).getFirst());
        if (rulebook.findList(list).isEmpty()) {
            cells.refuse(LIST, notKept(rulebook));
        }
    }

    private static Bilingual notKept(Rulebook rulebook) {
        Stream<ListRule> kept =
                rulebook.lists().stream().filter(rule -> OF_AGENCIES.contains(rule.kind()));
        String names =
                kept.map(rule -> rule.name().zh() + "（" + rule.article() + "）")
                        .collect(Collectors.joining("、"));
        return new Bilingual(
                "该城市的方案没有此名单；有：" + names, "the city's plan has no such list; it has: " + names);
    }

    @Override
    public Column blamed(RowFault fault) {
        return switch (fault) {
            case GROUND_UNKNOWN, GROUND_AMBIGUOUS, GROUND_TAKEN_BACK -> DOCUMENT;
            case NAME_MISMATCH,
                    CODE_UNCONFIRMED,
                    ORGANISATION_UNKNOWN,
                    PERSON_UNKNOWN,
                    LEGACY_CODE_UNKNOWN,
                    LEGACY_CODE_AMBIGUOUS,
                    LEGACY_CODE_TAKEN,
                    CONFLICT_WITHIN_FILE ->
                    CODE;
        };
    }
}
