package org.lianxin.gateway.field;

import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.Bilingual;
import org.lianxin.listing.Lack;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.StepRefusal;
import org.lianxin.listing.StepTaken;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of a step, as the client is told. */
@Component
final class LifeReplies {

    static final String FACT = "LISTING_LIFE";

    private final LifeShapes shapes;

    LifeReplies(LifeShapes shapes) {
        this.shapes = shapes;
    }

    Mutating.Outcome<ListingLifeItem> outcome(LifeOutcome outcome) {
        return switch (outcome) {
            case LifeOutcome.Moved(ListingLife life) -> decided(life);
            case LifeOutcome.Repeated(ListingLife life) -> decided(life);
            case LifeOutcome.Lacking(List<Lack> lacks) ->
                    refused(
                            ErrorCode.LISTING_LACKS,
                            Map.of("lacks", lacks.stream().map(LifeReplies::lack).toList()));
            case LifeOutcome.Refused(StepRefusal reason) -> refused(reason);
            case LifeOutcome.Overtaken overtaken ->
                    refused(ErrorCode.LISTING_OVERTAKEN, overtaken(overtaken));
            case LifeOutcome.SecondOfficerMissing _ ->
                    refused(ErrorCode.SECOND_OFFICER_MISSING, Map.of());
            case LifeOutcome.KeyTaken _ -> refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, Map.of());
        };
    }

    private Mutating.Outcome<ListingLifeItem> decided(ListingLife life) {
        ListingLifeItem item = shapes.shape(life);
        return new Mutating.Outcome.Decided<>(item, basis(life), life.subject(), shown(item));
    }

    /** The document that the listing rests on is the matter in hand. */
    static AuditBasis basis(ListingLife life) {
        return new AuditBasis(AuditBasis.Kind.MATTER, life.groundDocument());
    }

    static Shown shown(ListingLifeItem item) {
        return new Shown(Set.of(FACT), Set.of(item.id()), Set.of(), Set.of(), null);
    }

    private static Mutating.Outcome<ListingLifeItem> refused(StepRefusal reason) {
        if (reason == StepRefusal.NO_SUCH_LISTING) {
            return refused(ErrorCode.LISTING_UNKNOWN, Map.of());
        }
        Map<String, Object> told = told(reason.name(), reason.text());
        return refused(ErrorCode.LISTING_STEP_REFUSED, Map.of("reason", told));
    }

    private static Mutating.Outcome<ListingLifeItem> refused(
            ErrorCode code, Map<String, Object> details) {
        return new Mutating.Outcome.Refused<>(code, details);
    }

    private static Map<String, Object> lack(Lack lack) {
        Map<String, Object> told = told(lack.kind().name(), lack.kind().text());
        told.put("article", lack.article());
        return told;
    }

    private static Map<String, Object> overtaken(LifeOutcome.Overtaken overtaken) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("versionNow", overtaken.versionNow());
        details.put("since", overtaken.since().stream().map(LifeReplies::since).toList());
        return details;
    }

    private static Map<String, Object> since(StepTaken taken) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", taken.version());
        told.put("kind", LifeShapes.kind(taken.wanted().step()).name());
        told.put("on", taken.wanted().step().on().toString());
        told.put("officer", taken.wanted().by().officer());
        told.put("ground", taken.wanted().ground());
        return told;
    }

    private static Map<String, Object> told(String kind, Bilingual text) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", kind);
        told.put("zh", text.zh());
        told.put("en", text.en());
        return told;
    }
}
