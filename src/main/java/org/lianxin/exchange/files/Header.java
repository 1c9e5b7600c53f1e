package org.lianxin.exchange.files;

import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.Layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a header line says about the file below it. */
sealed interface Header {

    /**
     * The layout, and where each of its columns stands.
     *
     * @param width how many cells the header has, and so every row
     * @param ignored headers that the layout does not know
     */
    record Recognised(Layout layout, Map<Column, Integer> places, int width, List<String> ignored)
            implements Header {
        public Recognised {
            places = Map.copyOf(places);
            ignored = List.copyOf(ignored);
        }
    }

    record Refused(FileProblem problem) implements Header {}

    static Header of(List<String> cells) {
        List<String> names = cells.stream().map(Header::plain).toList();
        Set<String> distinct = new HashSet<>(names);
        var foreign = ForeignLayouts.find(distinct);
        if (foreign.isPresent()) {
            return new Refused(Problems.unsupported(foreign.get()));
        }
        List<Layout> fitting = Columns.fitting(distinct);
        return switch (fitting.size()) {
            case 0 -> new Refused(Columns.nearest(distinct));
            case 1 -> placed(fitting.getFirst(), cells, names);
            default ->
                    new Refused(
                            Problems.ambiguousLayouts(
                                    String.join("、", labels(fitting, true)),
                                    String.join(", ", labels(fitting, false))));
        };
    }

    private static Header placed(Layout layout, List<String> cells, List<String> names) {
        Map<String, Column> byName = Columns.byName(layout);
        Map<Column, Integer> places = new HashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = byName.get(names.get(i));
            if (isCodeOfUnknownKind(names.get(i))) {
                return new Refused(Problems.ambiguousColumn(cells.get(i).strip()));
            }
            if (column == null) {
                ignored.add(cells.get(i).strip());
            } else if (places.putIfAbsent(column, i) != null) {
                return new Refused(Problems.ambiguousColumn(column.header()));
            }
        }
        return new Recognised(layout, places, cells.size(), ignored);
    }

    /** The generations disagree on what the codes 2 to 6 are; only the words in brackets tell. */
    private static boolean isCodeOfUnknownKind(String name) {
        return name.matches("行政相对人代码_[2-6]");
    }

    private static List<String> labels(List<Layout> layouts, boolean chinese) {
        return layouts.stream()
                .map(layout -> chinese ? layout.label().zh() : layout.label().en())
                .toList();
    }

    /**
     * The form in which headers are compared: half-width brackets and letters, lower case, without
     * blanks and invisible marks.
     */
    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Zs}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
