package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that decides in which mode one subject is shown.
 *
 * @param permit who asks and what for
 * @param self whether the caller is the subject, or its legal representative in office
 * @param consents those that may bear on it; the decision itself looks whose and to whom they are
 * @param wanted the kinds of facts selected
 * @param today in Asia/Shanghai
 */
public record Situation(
        Permit permit,
        SubjectId subject,
        boolean self,
        List<Consent> consents,
        Set<DataCategory> wanted,
        LocalDate today) {

    public Situation {
        consents = List.copyOf(consents);
        wanted = Set.copyOf(wanted);
    }

    CallerKind kind() {
        return permit.caller().kind();
    }

    @Nullable Purpose purpose() {
        return permit.purpose().orElse(null);
    }
}
