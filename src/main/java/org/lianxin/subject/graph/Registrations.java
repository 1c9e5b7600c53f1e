package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Version;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.cypher.Wanted;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.CodeState;
import org.lianxin.subject.RegistrationRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes organisations and how they are registered. */
final class Registrations {

    private static final VersionedRows ROWS =
            new VersionedRows(
                    Statement.of(Registrations.class, "standing-registrations.cypher"),
                    Statement.of(Registrations.class, "place-registrations.cypher"),
                    Statement.of(Registrations.class, "affirm-registrations.cypher"),
                    Statement.of(Registrations.class, "first-registrations.cypher"));

    private Registrations() {}

    static List<RowOutcome> tell(Writing writing, List<RegistrationRow> rows) {
        List<UnifiedCode> suspect =
                rows.stream()
                        .map(RegistrationRow::code)
                        .filter(code -> !code.checkDigitHolds())
                        .toList();
        Codes codes = Codes.among(writing, suspect);
        return ROWS.tell(writing, rows.stream().map(row -> wanted(row, codes)).toList());
    }

    /**
     * Brings organisations into being that only a decision has named so far. Any registry extract,
     * even one begun earlier, prevails over the name given here.
     */
    static void mention(Writing writing, Map<UnifiedCode, Mention> mentions) {
        List<Version> versions = new ArrayList<>();
        mentions.forEach(
                (code, mention) -> {
                    Filing said = mention.filing();
                    Filing yielding =
                            new Filing(
                                    said.intake() + ":mention",
                                    Instant.EPOCH,
                                    said.file(),
                                    said.line(),
                                    said.sourceUnit(),
                                    said.sourceUnitCode());
                    versions.add(
                            version(
                                    new RegistrationRow(
                                            code,
                                            mention.name(),
                                            null,
                                            null,
                                            null,
                                            null,
                                            yielding)));
                });
        ROWS.tell(writing, versions);
    }

    /** How a decision names an organisation. */
    record Mention(String name, Filing filing) {}

    private static Wanted wanted(RegistrationRow row, Codes codes) {
        return codes.believed(row.code())
                ? version(row)
                : new Wanted.Faulty(RowFault.CODE_UNCONFIRMED);
    }

    private static Version version(RegistrationRow row) {
        Map<String, @Nullable Object> registration = new HashMap<>();
        registration.put("name", row.name());
        registration.put("division", row.division() == null ? null : row.division().value());
        registration.put("establishedOn", row.establishedOn());
        registration.put("state", row.state());
        registration.put("bodyKind", row.bodyKind());
        String hash = ContentHash.of(registration);
        UnifiedCode code = row.code();
        CodeState state = code.checkDigitHolds() ? CodeState.VALID : CodeState.CONFIRMED;
        return new Version(
                code.value(),
                hash,
                row.filing(),
                Map.of(
                        "registration",
                        registration,
                        "organisationCode",
                        code.organisationCode().value(),
                        "codeState",
                        state.name(),
                        "publicBody",
                        row.bodyKind() != null));
    }
}
