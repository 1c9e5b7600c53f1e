package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.CanonicalJson;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RecallKindDecision;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An item of another region's feed: the entry as its origin told it, and where it comes from.
 *
 * @param origin whose entry it is, which, and, where it came by others, as which number of which
 *     feed the first of them had it
 * @param via through which regions it came, the first of them first
 */
record ForeignItem(
        Map<String, @Nullable Object> origin,
        List<UnifiedCode> via,
        PeerGrade grade,
        Map<String, @Nullable Object> entry) {

    private static final List<String> DISPUTES = List.of("suspensions", "annotations");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ForeignItem read(String json) {
        try {
            Map<String, @Nullable Object> all = CanonicalJson.read(json);
            List<UnifiedCode> via = new ArrayList<>();
            if (all.get("via") instanceof List<?> codes) {
                codes.forEach(code -> via.add(UnifiedCode.of((String) code)));
            }
            ForeignItem item =
                    new ForeignItem(
                            object(all, "origin"),
                            List.copyOf(via),
                            PeerGrade.valueOf(text(all, "grade")),
                            object(all, "entry"));
            item.region();
            item.subject();
            item.list();
            item.city();
            text(item.origin, "id");
            for (String told : new String[] {"document", "authority"}) {
                text(object(item.entry, "ground"), told);
            }
            text(object(item.entry, "authority"), "name");
            text(object(item.entry, "term"), "from");
            return item;
        } catch (ClassCastException | NullPointerException other) {
            throw new IllegalArgumentException("not an entry of another region", other);
        }
    }

    UnifiedCode region() {
        return UnifiedCode.of(text(origin, "region"));
    }

    String originId() {
        return text(origin, "id");
    }

    OrganisationId subject() {
        return new OrganisationId(UnifiedCode.of(text(object(entry, "subject"), "code")));
    }

    ListKind list() {
        return ListKind.valueOf(text(entry, "list"));
    }

    City city() {
        return new City(text(entry, "city"));
    }

    /** Whether its time has run out by that day. */
    boolean isOver(LocalDate today) {
        String until = textOrNull(object(entry, "term"), "until");
        return until != null && !LocalDate.parse(until).isAfter(today);
    }

    String entryText() {
        return CanonicalJson.write(new TreeMap<>(entry));
    }

    /** What whoever was shown that before has to be told of this; empty if nothing. */
    Optional<RecallKind> since(ForeignItem former) {
        List<RecallKindDecision.Step> steps = new ArrayList<>();
        for (String which : DISPUTES) {
            boolean open = isOpen(entry.get(which));
            if (open && !isOpen(former.entry.get(which))) {
                steps.add(RecallKindDecision.Step.ANNOTATE);
            } else if (!open && !Objects.equals(entry.get(which), former.entry.get(which))) {
                steps.add(RecallKindDecision.Step.CLEAR_ANNOTATION);
            }
        }
        return RecallKindDecision.ofListing(
                List.of(), steps, !stated(entry).equals(stated(former.entry)));
    }

    private static boolean isOpen(@Nullable Object intervals) {
        return intervals instanceof List<?> all
                && all.stream().anyMatch(each -> !((Map<?, ?>) each).containsKey("until"));
    }

    /** Without what is told of it in other ways, and that it is public now, which harms nobody. */
    private static Map<String, @Nullable Object> stated(Map<String, @Nullable Object> entry) {
        Map<String, @Nullable Object> stated = new TreeMap<>(entry);
        stated.keySet().removeAll(DISPUTES);
        stated.keySet().removeAll(List.of("wayOut", "publishedOn"));
        return stated;
    }

    /** Whether it can have come from that peer: as its own, or as what it forwarded. */
    boolean mayComeFrom(UnifiedCode peer) {
        return via.isEmpty() ? region().equals(peer) : via.getLast().equals(peer);
    }

    boolean isCovered(PeerTerms terms) {
        return terms.covers(list(), city(), grade == PeerGrade.PUBLISHED);
    }

    /**
     * The same as this region forwards it.
     *
     * @param from the feed in which it came
     */
    String forwarded(UnifiedCode own, FeedKey from, String epoch, long seq) {
        TreeMap<String, Object> json = new TreeMap<>();
        TreeMap<String, Object> source = new TreeMap<>();
        origin.forEach((name, value) -> source.put(name, Objects.requireNonNull(value)));
        if (via.isEmpty()) {
            source.put("feed", from.value());
            source.put("epoch", epoch);
            source.put("seq", seq);
        }
        List<String> through = new ArrayList<>(via.stream().map(UnifiedCode::value).toList());
        through.add(own.value());
        json.put("origin", source);
        json.put("via", through);
        json.put("grade", grade.name());
        json.put("entry", new TreeMap<>(entry));
        return CanonicalJson.write(json);
    }

    static String text(Map<String, @Nullable Object> members, String name) {
        return (String) Objects.requireNonNull(members.get(name));
    }

    static @Nullable String textOrNull(Map<String, @Nullable Object> members, String name) {
        return (String) members.get(name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(
            Map<String, @Nullable Object> members, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(members.get(name));
    }
}
