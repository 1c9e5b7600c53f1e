package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.ResidentId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Proposal;
import org.lianxin.subject.SubjectKey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A listing that somebody proposes, read from the arguments of a mutation. */
record ProposalInput(
        SubjectKey subject,
        ListKind list,
        @Nullable City city,
        @Nullable String category,
        String document,
        @Nullable LocalDate decidedOn,
        @Nullable String listBasis,
        @Nullable LocalDate conductOn,
        @Nullable UnifiedCode decidedBy,
        LocalDate on,
        String officer,
        @Nullable String second,
        String ground) {

    ProposalInput {
        if (officer.equals(second)) {
            throw new IllegalArgumentException("four eyes are those of two officers");
        }
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static ProposalInput of(Map<String, @Nullable Object> given) {
        return new ProposalInput(
                subject(given),
                ListKind.valueOf(Given.one(given, "list", String.class)),
                Given.oneOrNull(given, "city", City.class),
                StepInput.lineOrNull(Given.oneOrNull(given, "category", String.class)),
                StepInput.line(Given.one(given, "document", String.class)),
                Given.oneOrNull(given, "decidedOn", LocalDate.class),
                StepInput.lineOrNull(Given.oneOrNull(given, "listBasis", String.class)),
                Given.oneOrNull(given, "conductOn", LocalDate.class),
                Given.oneOrNull(given, "decidedBy", UnifiedCode.class),
                Given.one(given, "on", LocalDate.class),
                StepInput.line(Given.one(given, "officer", String.class)),
                StepInput.lineOrNull(Given.oneOrNull(given, "secondOfficer", String.class)),
                StepInput.line(Given.one(given, "ground", String.class)));
    }

    @SuppressWarnings("unchecked")
    private static SubjectKey subject(Map<String, @Nullable Object> given) {
        Map<String, Object> key = (Map<String, Object>) Given.one(given, "subject", Map.class);
        return switch (KeyReading.of(key)) {
            case KeyReading.Read read -> read.key();
            case KeyReading.Malformed _ -> throw new IllegalArgumentException("no such key");
        };
    }

    /** Only an agency proposes natural persons: of them others are not told who is recorded. */
    boolean mayBeAskedBy(CallerKind kind) {
        return kind == CallerKind.AGENCY || !(subject instanceof SubjectKey.ByDocument);
    }

    Decider by(CallerOrganisation organisation) {
        return new Decider(organisation.name(), organisation.code().value(), officer, second);
    }

    /** Empty if it lacks what only some proposals need: a city, or whom it is made to. */
    Optional<Proposal> of(CallerOrganisation organisation, SubjectId id, String name) {
        City under = city == null ? organisation.city() : city;
        boolean own = organisation.kind() == CallerKind.AGENCY;
        boolean fits =
                own
                        ? decidedBy == null || decidedBy.equals(organisation.code())
                        : decidedBy != null;
        if (under == null || !fits) {
            return Optional.empty();
        }
        return Optional.of(
                new Proposal(
                        id,
                        name,
                        born(),
                        list,
                        under,
                        category,
                        document,
                        decidedOn,
                        listBasis,
                        conductOn,
                        decidedBy == null ? null : decidedBy.value()));
    }

    private @Nullable LocalDate born() {
        return subject instanceof SubjectKey.ByDocument(var paper)
                        && paper.kind() == DocumentKind.RESIDENT_ID
                ? ResidentId.of(paper.number()).bornOn()
                : null;
    }
}
