package org.lianxin.exchange.files;

import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.Layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of every layout. */
final class Columns {

    private Columns() {}

    static List<Column> of(Layout layout) {
        return switch (layout) {
            case PUBLIC_BODIES -> BodyRows.COLUMNS;
            case ENTERPRISES -> EnterpriseRows.COLUMNS;
            case POSITIONS -> PositionRows.COLUMNS;
            case PENALTIES -> PenaltyRows.COLUMNS;
            case FINDINGS -> FindingRows.COLUMNS;
            case LICENCES -> LicenceRows.COLUMNS;
            case LIST_ENTRIES -> ListingRows.COLUMNS;
            case COURT_DEBTORS -> CourtDebtorRows.COLUMNS;
        };
    }

    /** Columns by every name that they go by, in the form of {@link Header#plain}. */
    static Map<String, Column> byName(Layout layout) {
        Map<String, Column> byName = new HashMap<>();
        for (Column column : of(layout)) {
            byName.put(Header.plain(column.header()), column);
            column.alsoCalled().forEach(name -> byName.put(Header.plain(name), column));
        }
        return byName;
    }

    /** The layouts all of whose required columns are there. */
    static List<Layout> fitting(Set<String> names) {
        return Arrays.stream(Layout.values())
                .filter(layout -> missing(layout, names).isEmpty())
                .toList();
    }

    /** Names what is missing in the layout that the header resembles most. */
    static FileProblem nearest(Set<String> names) {
        Layout nearest = null;
        double best = 0.5;
        for (Layout layout : Layout.values()) {
            double required = of(layout).stream().filter(Column::required).count();
            double there = (required - missing(layout, names).size()) / required;
            if (there >= best) {
                nearest = layout;
                best = there;
            }
        }
        return nearest == null
                ? Problems.of(Kind.HEADER_UNKNOWN)
                : Problems.unknownHeader(nearest.label(), missing(nearest, names));
    }

    private static List<String> missing(Layout layout, Set<String> names) {
        Map<String, Column> byName = byName(layout);
        Set<Column> there =
                names.stream()
                        .filter(byName::containsKey)
                        .map(byName::get)
                        .collect(java.util.stream.Collectors.toSet());
        return of(layout).stream()
                .filter(column -> column.required() && !there.contains(column))
                .map(Column::header)
                .toList();
    }
}
