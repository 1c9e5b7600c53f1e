package org.lianxin.gateway.field;

import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.AbsentEntry;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.RefusedDeletion;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.Bilingual;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What became of a step of a sync, as the court is told. */
final class CourtReplies {

    private CourtReplies() {}

    /**
     * The answer, or the typed error.
     *
     * @param about what the step was about: the matter in hand
     * @param unknown the error for what is not there, or is another court's
     */
    static <T, R> Mutating.Outcome<R> outcome(
            CourtOutcome<T> outcome, String about, ErrorCode unknown, Function<T, R> shape) {
        return switch (outcome) {
            case CourtOutcome.Done<T>(T answer) ->
                    new Mutating.Outcome.Done<>(
                            shape.apply(answer), basis(about), null, "COURT_SYNC");
            case CourtOutcome.Refused<T>(CourtRefusal refusal) -> refused(refusal, unknown);
        };
    }

    static AuditBasis basis(String about) {
        return new AuditBasis(AuditBasis.Kind.MATTER, about);
    }

    private static <R> Mutating.Outcome<R> refused(CourtRefusal refusal, ErrorCode unknown) {
        Map<String, Object> details = new LinkedHashMap<>();
        ErrorCode code =
                switch (refusal) {
                    case CourtRefusal.NotYourCourt _ -> ErrorCode.NOT_OWNER;
                    case CourtRefusal.Unknown _ -> unknown;
                    case CourtRefusal.KeyTaken _ -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
                    case CourtRefusal.Busy busy -> {
                        details.put("sync", busy.sync());
                        details.put("until", busy.until().toString());
                        yield ErrorCode.COURT_SYNC_BUSY;
                    }
                    case CourtRefusal.Stale stale -> {
                        details.put("storedVersion", Long.toString(stale.stored()));
                        yield ErrorCode.COURT_SYNC_STALE;
                    }
                    case CourtRefusal.TooLarge large -> {
                        details.put("max", large.rowsMax());
                        details.put("given", large.rows());
                        yield ErrorCode.COURT_SYNC_TOO_LARGE;
                    }
                    case CourtRefusal.OutOfMemory large -> {
                        details.put("given", large.rows());
                        yield ErrorCode.COURT_SYNC_TOO_LARGE;
                    }
                    case CourtRefusal.OtherBase(Long stored) -> {
                        if (stored != null) {
                            details.put("storedVersion", Long.toString(stored));
                        }
                        yield ErrorCode.COURT_SYNC_OTHER_BASE;
                    }
                    case CourtRefusal.Closed closed -> {
                        details.put("state", closed.state().name());
                        yield ErrorCode.COURT_SYNC_CLOSED;
                    }
                    case CourtRefusal.NoSuchChunk beyond -> {
                        details.put("argument", "number");
                        details.put("max", beyond.chunks());
                        yield ErrorCode.ARGUMENT_INVALID;
                    }
                    case CourtRefusal.OtherChunk other -> {
                        details.put("number", other.number());
                        details.put("hash", other.hash());
                        yield ErrorCode.COURT_CHUNK_DIFFERS;
                    }
                    case CourtRefusal.Damaged damaged -> {
                        details.put("number", damaged.number());
                        details.put("hash", damaged.hash());
                        yield ErrorCode.COURT_CHUNK_DAMAGED;
                    }
                    case CourtRefusal.Incomplete incomplete -> {
                        details.put("missing", incomplete.missing());
                        yield ErrorCode.COURT_SYNC_INCOMPLETE;
                    }
                    case CourtRefusal.NotAsAnnounced found -> {
                        details.put("count", found.count());
                        details.put("digest", found.digest());
                        yield ErrorCode.COURT_SYNC_NOT_AS_ANNOUNCED;
                    }
                    case CourtRefusal.Unconfirmed unconfirmed -> {
                        details.put("count", unconfirmed.count());
                        details.put(
                                "absent",
                                unconfirmed.first().stream().map(CourtReplies::told).toList());
                        yield ErrorCode.COURT_DELETIONS_UNCONFIRMED;
                    }
                    case CourtRefusal.DeletionsRefused deletions -> {
                        details.put("count", deletions.count());
                        details.put(
                                "refused",
                                deletions.first().stream().map(CourtReplies::told).toList());
                        yield ErrorCode.COURT_DELETIONS_REFUSED;
                    }
                    case CourtRefusal.RowsTurnedAway rows -> {
                        details.put("count", rows.count());
                        details.put(
                                "turnedAway",
                                rows.first().stream().map(CourtReplies::told).toList());
                        yield ErrorCode.COURT_ROWS_TURNED_AWAY;
                    }
                    case CourtRefusal.SettledOtherwise _ -> ErrorCode.COURT_ENTRY_SETTLED;
                    case CourtRefusal.NotPlaced notPlaced -> {
                        details.put("because", inBoth(notPlaced.why().reason()));
                        yield ErrorCode.COURT_ENTRY_NOT_PLACED;
                    }
                };
        return new Mutating.Outcome.Refused<>(code, details);
    }

    private static Map<String, Object> told(AbsentEntry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("entry", entry.entry());
        told.put("caseNumber", entry.caseNumber());
        told.put("name", entry.name());
        told.put("publishedOn", entry.publishedOn().toString());
        return told;
    }

    private static Map<String, Object> told(RefusedDeletion deletion) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("entry", deletion.entry());
        told.put("because", inBoth(deletion.reason()));
        return told;
    }

    private static Map<String, Object> told(CourtTurnedAway row) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("chunk", row.chunk());
        told.put("row", row.row());
        told.put("column", row.column());
        told.put("value", row.value());
        told.put("because", inBoth(row.reason()));
        return told;
    }

    private static Map<String, Object> inBoth(Bilingual text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", text.zh());
        both.put("en", text.en());
        return both;
    }
}
