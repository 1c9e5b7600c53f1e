package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.MatterChecks;
import org.lianxin.cypher.ContentHash;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Under what text an entry is counted as the check of a matter: organisation, kind, day, matter.
 */
final class CheckedMatter {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private CheckedMatter() {}

    /** Null for any other entry, and for one that repeats an earlier request. */
    static @Nullable String of(AuditEntry entry) {
        AuditDraft said = entry.said();
        String organisation = said.organisation();
        String reference = said.basis().reference();
        if (organisation == null
                || reference == null
                || entry.repeats() != null
                || said.outcome() != AuditOutcome.DISCLOSED) {
            return null;
        }
        return said.facts().stream()
                .filter(fact -> fact.startsWith(MatterChecks.FACT))
                .map(fact -> fact.substring(MatterChecks.FACT.length()))
                .map(
                        kind ->
                                place(organisation, kind, LocalDate.ofInstant(said.at(), SHANGHAI))
                                        + "|"
                                        + ContentHash.of(Map.of("matter", reference)))
                .findFirst()
                .orElse(null);
    }

    /** Where that day's checks begin. */
    static String place(String organisation, String kind, LocalDate day) {
        return organisation + "|" + kind + "|" + day;
    }
}
