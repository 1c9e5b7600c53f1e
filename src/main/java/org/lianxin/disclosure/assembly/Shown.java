package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.Ground;
import org.lianxin.disclosure.OrganisationRef;
import org.lianxin.disclosure.OrganisationShown;
import org.lianxin.disclosure.PersonShown;
import org.lianxin.disclosure.RoleShown;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.Source;
import org.lianxin.disclosure.SubjectShown;
import org.lianxin.kernel.Provenance;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.Person;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;
import org.lianxin.subject.Subject;

/** What the floors below know, in the words in which it is disclosed. */
final class Shown {

    private Shown() {}

    static SubjectShown of(Subject subject) {
        return switch (subject) {
            case Organisation organisation ->
                    new OrganisationShown(
                            organisation.code().value(),
                            organisation.codeState(),
                            organisation.name(),
                            organisation.division(),
                            organisation.establishedOn(),
                            organisation.state(),
                            of(organisation.source()));
            case Person person -> of(person.summary());
        };
    }

    static PersonShown of(PersonSummary person) {
        return new PersonShown(
                person.name(), person.verified(), person.documentKind(), person.maskedNumber());
    }

    static OrganisationRef of(OrganisationSummary organisation) {
        return new OrganisationRef(organisation.code().value(), organisation.name());
    }

    static RoleShown of(Role role) {
        return new RoleShown(
                of(role.person()),
                of(role.organisation()),
                role.kind(),
                role.title(),
                role.held(),
                of(role.source()));
    }

    static Source of(Provenance provenance) {
        return new Source(
                provenance.sourceUnit(),
                provenance.sourceUnitCode(),
                provenance.file(),
                provenance.line(),
                provenance.recordedAt());
    }

    static Ground of(org.lianxin.listing.Ground ground, ShownIds ids) {
        return new Ground(
                ground.document(),
                ground.authority(),
                ground.provision(),
                ground.decidedOn(),
                ground.entryId() == null ? null : ids.of(ground.entryId()));
    }
}
