package org.lianxin.gateway.field;

import org.lianxin.access.Permit;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.Subjects;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the subject that an authority names. */
@Component
final class CaseSubjects {

    private final Subjects subjects;

    CaseSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Empty for nobody known, and for a key that cannot be one. */
    Optional<SubjectId> find(Permit permit, Map<String, Object> key) {
        return switch (KeyReading.of(key)) {
            case KeyReading.Malformed _ -> Optional.empty();
            case KeyReading.Read read -> find(permit, read.key());
        };
    }

    private Optional<SubjectId> find(Permit permit, SubjectKey key) {
        var found = subjects.read(permit, List.of(key));
        return found.asKnownAt(found.recordedUpTo()).get(key)
                        instanceof SubjectReading.Known(var subject)
                ? Optional.of(subject.id())
                : Optional.empty();
    }
}
