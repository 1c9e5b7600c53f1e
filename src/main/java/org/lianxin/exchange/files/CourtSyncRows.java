package org.lianxin.exchange.files;

import org.lianxin.cypher.Questions;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtReading;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtRowReading;
import org.lianxin.exchange.Layout;
import org.lianxin.kernel.CaseNumber;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.ListingRow;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.Party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a row of a sync as one of a file whose columns are all fields that there are. */
final class CourtSyncRows implements CourtRowReading {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String FILED_AS = "court sync";
    private static final String PERSON = "自然人";
    private static final Column REASON = Column.required(CourtField.DELETED_BECAUSE.header());
    private static final Column ARISEN_ON = Column.required(CourtField.ARISEN_ON.header());
    private static final List<CourtField> FIELDS = List.of(CourtField.values());
    private static final Map<Column, Integer> PLACES = places();

    private final Rulebooks rulebooks;
    private final Questions questions;

    CourtSyncRows(Rulebooks rulebooks, Questions questions) {
        this.rulebooks = rulebooks;
        this.questions = questions;
    }

    private static Map<Column, Integer> places() {
        Map<String, Column> byName = Columns.byName(Layout.COURT_DEBTORS);
        Map<Column, Integer> places = new HashMap<>();
        for (int place = 0; place < FIELDS.size(); place++) {
            Column column =
                    switch (FIELDS.get(place)) {
                        case DELETED_BECAUSE -> REASON;
                        case ARISEN_ON -> ARISEN_ON;
                        case CourtField field -> byName.get(Header.plain(field.header()));
                    };
            places.put(Objects.requireNonNull(column), place);
        }
        return Map.copyOf(places);
    }

    @Override
    public Reader of(CourtList list, UnifiedCode court, String sync, Instant at) {
        Lookups lookups = new GraphLookups(questions);
        return new RowReading(
                court,
                list,
                lookups,
                new CourtDebtorRows(rulebooks, lookups, list),
                new Filer(sync, at, FILED_AS, FILED_AS),
                LocalDate.ofInstant(at, CHINA));
    }

    /** What the rows of one sync are read by. */
    private record RowReading(
            UnifiedCode court,
            CourtList list,
            Lookups lookups,
            CourtDebtorRows rows,
            Filer filer,
            LocalDate today)
            implements Reader {

        @Override
        public CourtReading read(CourtRow row, int line) {
            if (row.deletes()) {
                return deleted(row, line);
            }
            boolean unnumbered = isUnnumbered(row);
            CourtRow asRead = unnumbered ? row.with(CourtField.KIND, PERSON) : row;
            Cells cells = cells(asRead, line);
            ListingRow listed = rows.read(cells, filer);
            if (listed == null) {
                return turnedAway(cells);
            }
            if (!court.value().equals(listed.statement().authorityCode())) {
                cells.refuse(CourtDebtorRows.COURT, Reasons.OTHER_COURT);
                return turnedAway(cells);
            }
            return unnumbered
                    ? new CourtReading.NameOnly(
                            caseNumber(listed), listed.subject().name(), isPerson(row))
                    : new CourtReading.Listed(listed);
        }

        private static String caseNumber(ListingRow listed) {
            return Optional.ofNullable(listed.statement().court()).orElseThrow().caseNumber();
        }

        /** A number with stars tells nobody apart, no more than none. */
        private static boolean isUnnumbered(CourtRow row) {
            String number = row.text(CourtField.NUMBER);
            return number.isEmpty() || number.contains("*");
        }

        private static boolean isPerson(CourtRow row) {
            String kind = row.text(CourtField.KIND);
            return kind.isEmpty()
                    ? row.text(CourtField.REPRESENTATIVE).isEmpty()
                    : kind.equals(PERSON) || kind.equals("个人");
        }

        private CourtReading deleted(CourtRow row, int line) {
            Cells cells = cells(row, line);
            String caseNumber = cells.name(CourtDebtorRows.CASE);
            if (!CaseNumber.isCaseNumber(caseNumber)) {
                cells.refuse(CourtDebtorRows.CASE, Reasons.CASE_NUMBER);
            }
            Optional<CourtDeletionReason> reason = reason(cells.name(REASON));
            if (reason.isEmpty()) {
                cells.refuse(REASON, Reasons.DELETION_REASON);
            }
            LocalDate arisenOn = cells.pastDate(ARISEN_ON);
            String name = cells.name(CourtDebtorRows.NAME);
            // Of age or not: whoever is listed can be deleted.
            Optional<Party> subject =
                    isUnnumbered(row)
                            ? Optional.empty()
                            : CourtDebtorRows.DEBTOR.read(
                                    cells, arisenOn, CourtList.CONSUMPTION_RESTRICTION);
            if (cells.fault().isPresent() || reason.isEmpty()) {
                return turnedAway(cells);
            }
            return new CourtReading.Deleted(
                    CaseNumber.of(caseNumber).value(),
                    name,
                    subject.orElse(null),
                    reason.get(),
                    arisenOn);
        }

        private static Optional<CourtDeletionReason> reason(String filed) {
            return Arrays.stream(CourtDeletionReason.values())
                    .filter(each -> each.name().equals(filed))
                    .findFirst();
        }

        private Cells cells(CourtRow row, int line) {
            List<String> cells =
                    FIELDS.stream().map(field -> row.cells().getOrDefault(field, "")).toList();
            return new Cells(new CsvRow(line, cells), PLACES, today, lookups);
        }

        private static CourtReading turnedAway(Cells cells) {
            Fault fault = cells.fault().orElseThrow();
            return new CourtReading.TurnedAway(
                    fault.column(), fault.value(), fault.fate(), fault.reason());
        }
    }
}
