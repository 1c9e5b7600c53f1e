package org.lianxin.remedy.graph;

import org.lianxin.kernel.ListKind;
import org.lianxin.remedy.graph.ManyListings.Told;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What one agency has to do because of one listing, and what it did, on paper. The measures are
 * copied from the plans' own lists, as an agency of the city carries them out.
 */
final class NaiveMeasures {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CONSUMPTION = " M02 M03 M04 M05 M06 M07 M08";

    private final NaiveCases cases;
    private final Told told;
    private final String body;
    private final TreeMap<String, List<Deed>> deeds = new TreeMap<>();

    NaiveMeasures(NaiveCases cases, String body) {
        this.cases = cases;
        this.told = cases.told;
        this.body = body;
    }

    /** Something that the agency did, as it wrote it down. */
    record Deed(String kind, Instant at) {

        LocalDate day() {
            return LocalDate.ofInstant(at, SHANGHAI);
        }
    }

    void write(String measure, String kind, Instant at) {
        deeds.computeIfAbsent(measure, _ -> new ArrayList<>()).add(new Deed(kind, at));
    }

    int version(String measure) {
        return deeds.getOrDefault(measure, List.of()).size();
    }

    private List<Deed> deeds(String measure, Instant known) {
        return deeds.getOrDefault(measure, List.of()).stream()
                .filter(deed -> !deed.at().isAfter(known))
                .toList();
    }

    /** The codes of what the city's agencies do about such a listing, whether or not it rests. */
    List<String> catalogue(LocalDate day) {
        boolean person = told.company() == null;
        boolean published =
                told.publishedOn() != null
                        && !Objects.requireNonNull(told.publishedOn()).isAfter(day);
        if (told.red()) {
            // 湛江 §4–§8, 揭阳 §4–§8, 济阳 §2.2, 武汉 §2; 赣州 #3–#7, 公示 first (#10).
            String incentives =
                    person
                            ? "IN-01 IN-03 IN-04 IN-05 IN-07"
                            : "IN-01 IN-03 IN-05 IN-06 IN-07 IN-09";
            return told.city().equals("ganzhou") && !published ? List.of() : codes(incentives);
        }
        if (told.category().equals(ManyListings.CATEGORIES.get(2))) {
            return List.of();
        }
        boolean able = told.category().equals(ManyListings.CATEGORIES.get(1));
        if (person) {
            return person(able, published);
        }
        String consumption = able ? " M03 M08" : "";
        return switch (told.city()) {
            case "zhanjiang", "jieyang" ->
                    codes(
                            "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 M01 PF01"
                                    + consumption);
            case "jiyang" ->
                    codes("A01 A02 A03 A04 A07 A08 A09 A10 A11 A12 A13 A14 M01" + consumption);
            case "ganzhou" -> codes("M01" + (published ? consumption : ""));
            default ->
                    told.list() == ListKind.ATTENTION
                            ? codes("A02 A03")
                            : codes(
                                    "A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 M01"
                                            + " PF01");
        };
    }

    private List<String> person(boolean able, boolean published) {
        String consumption = able ? CONSUMPTION : "";
        return switch (told.city()) {
            case "zhanjiang", "jieyang", "jiyang" -> codes("A01 A02 A07 A08 A09 A10" + consumption);
            case "ganzhou" -> published ? codes(consumption.strip()) : List.of();
            default ->
                    told.list() == ListKind.ATTENTION ? codes("A02") : codes("A02 A07 A08 A09 A10");
        };
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** Whether the agency may write that down on this day, which is today. */
    boolean accepts(String measure, String kind, LocalDate today) {
        String state = state(measure, Instant.MAX);
        boolean over = !cases.listedOn(today, Instant.MAX);
        boolean known = !state.equals("ASSIGNED") || catalogue(today).contains(measure);
        if (!known || (over && version(measure) == 0)) {
            return false;
        }
        boolean acts = !over && catalogue(today).contains(measure);
        boolean rests = !cases.inForceOn(today, Instant.MAX);
        return switch (kind) {
            case "TAKEN_ON" ->
                    acts && !rests && List.of("ASSIGNED", "DECLINED", "LIFTED").contains(state);
            case "EXECUTED" -> acts && !rests && state.equals("TAKEN_ON");
            case "DECLINED" -> acts && List.of("ASSIGNED", "TAKEN_ON").contains(state);
            case "REPORTED" -> !state.equals("ASSIGNED");
            default -> over && state.equals("EXECUTED");
        };
    }

    /** What it carried out and did not lift since. */
    List<String> executed() {
        return deeds.keySet().stream()
                .filter(measure -> state(measure, Instant.MAX).equals("EXECUTED"))
                .toList();
    }

    String state(String measure, Instant known) {
        String state = "ASSIGNED";
        for (Deed deed : deeds(measure, known)) {
            state = deed.kind().equals("REPORTED") ? state : deed.kind();
        }
        return state;
    }

    /**
     * Every line of the agency's inbox: the measure, whether it acts, how far it is, what is due.
     */
    List<String> inbox(LocalDate day, Instant known) {
        TreeMap<String, String> lines = new TreeMap<>();
        boolean listed = cases.listedOn(day, known);
        if (listed) {
            String standing = cases.inForceOn(day, known) ? "IN_FORCE" : "RESTING";
            catalogue(day).forEach(measure -> lines.put(measure, standing));
        }
        for (String measure : deeds.keySet()) {
            if (!measure.equals("INITIATION") && !deeds(measure, known).isEmpty()) {
                lines.putIfAbsent(measure, "OVER");
            }
        }
        List<String> inbox = new ArrayList<>();
        lines.forEach(
                (measure, standing) ->
                        inbox.add(
                                measure
                                        + " "
                                        + standing
                                        + " "
                                        + state(measure, known)
                                        + " "
                                        + feedback(measure, day, known)));
        return inbox;
    }

    /** Null in the place of a number where nobody is asked, "open" and the like where no day is. */
    String feedback(String measure, LocalDate day, Instant known) {
        List<Deed> done = deeds(measure, known);
        LocalDate last = null;
        List<LocalDate> reports = new ArrayList<>();
        for (Deed deed : done) {
            if (deed.kind().equals("REPORTED")) {
                reports.add(deed.day());
            } else {
                last = deed.day();
            }
        }
        if (last == null) {
            return "nothing";
        }
        return switch (told.city()) {
            case "jieyang" -> "nothing";
            case "zhanjiang", "wuhan" -> monthly(done, reports, day, known);
            // 济阳 §4.2 逐件及时反馈, 赣州 #12 执行反馈: no day.
            default -> reported(reports, last) ? "told" : "to be told";
        };
    }

    private static boolean reported(List<LocalDate> reports, LocalDate last) {
        return reports.stream().anyMatch(report -> !report.isBefore(last));
    }

    /**
     * A slip of paper is laid out on the first day on which something is to report, and on each
     * such day after the last slip's last day in time; a report takes the oldest slip away; what
     * lies there after its last day is late.
     */
    private String monthly(
            List<Deed> done, List<LocalDate> reports, LocalDate today, Instant known) {
        List<LocalDate> slips = new ArrayList<>();
        List<LocalDate> left = new ArrayList<>(reports);
        LocalDate laidUntil = LocalDate.MIN;
        LocalDate day = done.getFirst().day();
        for (; !day.isAfter(today.plusMonths(1)); day = day.plusDays(1)) {
            if (day.isAfter(laidUntil) && isToReport(done, day, known)) {
                laidUntil = lastInTime(day);
                slips.add(laidUntil);
            }
            while (!left.isEmpty() && !left.getFirst().isAfter(day)) {
                left.removeFirst();
                if (!slips.isEmpty()) {
                    slips.removeFirst();
                }
            }
        }
        List<LocalDate> late = slips.stream().filter(slip -> slip.isBefore(today)).toList();
        LocalDate next =
                slips.stream().filter(slip -> !slip.isBefore(today)).findFirst().orElse(null);
        return late.size()
                + " late since "
                + (late.isEmpty() ? null : late.getFirst())
                + ", next "
                + next;
    }

    /**
     * From what was begun until it was declined or lifted, that day included; what was neither,
     * until the listing was over.
     */
    private boolean isToReport(List<Deed> done, LocalDate day, Instant known) {
        boolean open = false;
        boolean closedLater = false;
        for (Deed deed : done) {
            boolean closes = List.of("DECLINED", "LIFTED").contains(deed.kind());
            if (deed.day().isAfter(day)) {
                closedLater |= closes;
            } else if (!deed.kind().equals("REPORTED")) {
                if (deed.day().equals(day) && (closes || !open)) {
                    return true;
                }
                open = !closes;
            }
        }
        return open && (closedLater || day.isBefore(cases.over(known)));
    }

    /** 湛江 §16 每月定期: the last of the month; 武汉 §4.1 每月22日前. */
    private LocalDate lastInTime(LocalDate day) {
        if (told.city().equals("zhanjiang")) {
            return YearMonth.from(day).atEndOfMonth();
        }
        LocalDate of22 = day.withDayOfMonth(22);
        return day.isAfter(of22) ? of22.plusMonths(1) : of22;
    }

    @Override
    public String toString() {
        return body + " " + deeds;
    }
}
