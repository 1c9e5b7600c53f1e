package org.lianxin.conduct;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.SubjectId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A credit entry 信用信息: what one decision states about one subject, as known at the instant asked
 * for. The methods below the components read through to the statement, under the schema's names.
 *
 * @param id the natural key, lasting
 * @param disputed whether readers are told that it is disputed 异议标注
 * @param responsible who was found responsible, sorted by day and person
 * @param source the source of the statement
 */
public record CreditEntry(
        String id,
        SubjectId about,
        EntryStatement statement,
        boolean disputed,
        List<Finding> responsible,
        Provenance source) {

    public CreditEntry {
        responsible = List.copyOf(responsible);
    }

    public EntryKind kind() {
        return statement.detail().kind();
    }

    public String subjectName() {
        return statement.subjectName();
    }

    public String documentNumber() {
        return statement.decision().documentNumber();
    }

    public LocalDate decidedOn() {
        return statement.decision().decidedOn();
    }

    public String authority() {
        return statement.decision().authority();
    }

    public @Nullable String authorityCode() {
        return statement.decision().authorityCode();
    }

    public Interval term() {
        return statement.term();
    }

    public @Nullable LocalDate publicUntil() {
        return statement.publicUntil();
    }

    public @Nullable Interval conduct() {
        return statement.conduct();
    }

    /** Kind of conduct, or of licence. */
    public @Nullable String category() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.category();
            case EntryDetail.Licence licence -> licence.category();
        };
    }

    public @Nullable String facts() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.facts();
            case EntryDetail.Licence _ -> null;
        };
    }

    public @Nullable String content() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.content();
            case EntryDetail.Licence licence -> licence.content();
        };
    }

    /** The provisions that a penalty cites. */
    public @Nullable String basis() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.basis();
            case EntryDetail.Licence _ -> null;
        };
    }

    public List<String> penaltyKinds() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.penaltyKinds();
            case EntryDetail.Licence _ -> List.of();
        };
    }

    public @Nullable BigDecimal fineWan() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.fineWan();
            case EntryDetail.Licence _ -> null;
        };
    }

    public @Nullable BigDecimal confiscatedWan() {
        return switch (statement.detail()) {
            case EntryDetail.Penalty penalty -> penalty.confiscatedWan();
            case EntryDetail.Licence _ -> null;
        };
    }
}
