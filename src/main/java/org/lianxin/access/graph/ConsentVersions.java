package org.lianxin.access.graph;

import org.lianxin.access.Consent;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The versions of a consent, inside a write. */
final class ConsentVersions {

    private static final Statement AT = statement("consent-at.cypher");
    private static final Statement HELD = statement("count-consents.cypher");
    private static final Statement PLACE = statement("place-consent.cypher");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConsentVersions() {}

    static Optional<Consent> current(Writing writing, String id) {
        return at(writing, id, writing.recordedAt());
    }

    static Optional<Consent> at(Writing writing, String id, Instant at) {
        return writing.run(AT, Map.of("id", id, "at", at)).stream()
                .map(row -> ConsentRows.consent(row.row("consent")))
                .findFirst();
    }

    /** Whether a registered organisation that reads by consent has that code. */
    static boolean mayBeGranted(Writing writing, UnifiedCode grantee) {
        return OrganisationVersions.current(writing, grantee)
                .filter(found -> found.organisation().kind().readsByConsent())
                .isPresent();
    }

    /** How many consents between the two hold, today or later. */
    static long held(Writing writing, SubjectId subject, UnifiedCode grantee) {
        Map<String, Object> parameters =
                Map.of(
                        "between",
                        ConsentRows.between(subject, grantee.value()),
                        "today",
                        Days.of(writing.recordedAt()));
        return writing.run(HELD, parameters).getFirst().number("held");
    }

    static ConsentOutcome grant(
            Writing writing, SubjectId subject, UnifiedCode grantee, ConsentTerms terms) {
        Map<String, Object> parties =
                Map.of(
                        "subject",
                        subject.value(),
                        "grantee",
                        grantee.value(),
                        "between",
                        ConsentRows.between(subject, grantee.value()));
        return place(writing, newId(writing.recordedAt()), parties, terms, ConsentState.GRANTED);
    }

    static ConsentOutcome place(
            Writing writing, Consent old, ConsentTerms terms, ConsentState state) {
        return place(writing, old.id(), Map.of(), terms, state);
    }

    private static ConsentOutcome place(
            Writing writing,
            String id,
            Map<String, Object> parties,
            ConsentTerms terms,
            ConsentState state) {
        Map<String, Object> parameters =
                Map.of(
                        "id",
                        id,
                        "parties",
                        parties,
                        "statement",
                        ConsentRows.content(terms, state));
        writing.run(PLACE, parameters);
        writing.touch(new Touched(Touched.Kind.CONSENT, id));
        return new ConsentOutcome.Done(current(writing, id).orElseThrow());
    }

    /** The recorded time, so that later ones sort behind, and enough chance to be unguessable. */
    private static String newId(Instant recordedAt) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        ByteBuffer id = ByteBuffer.allocate(24).putLong(recordedAt.toEpochMilli()).put(random);
        return HexFormat.of().formatHex(id.array());
    }

    private static Statement statement(String file) {
        return Statement.of(ConsentVersions.class, file);
    }
}
