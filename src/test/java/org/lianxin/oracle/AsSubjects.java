package org.lianxin.oracle;

import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.oracle.NaiveWorld.Days;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A naive world in the words of the code it judges. */
final class AsSubjects {

    private final NaiveWorld world;

    AsSubjects(NaiveWorld world) {
        this.world = world;
    }

    SubjectKey key(String subject) {
        return RandomWorld.ORGANISATIONS.contains(subject)
                ? new SubjectKey.ByUnifiedCode(organisation(subject).code())
                : new SubjectKey.ByDocument(new PersonDocument(DocumentKind.PASSPORT, subject));
    }

    Map<SubjectKey, SubjectReading> readings() {
        List<Role> roles = world.roles().stream().map(this::role).toList();
        Map<SubjectKey, SubjectReading> readings = new HashMap<>();
        for (String name : RandomWorld.ORGANISATIONS) {
            readings.put(
                    key(name),
                    new SubjectReading.Known(SubjectFixture.withRoles(organisation(name), roles)));
        }
        for (String name : RandomWorld.PERSONS) {
            readings.put(
                    key(name),
                    new SubjectReading.Known(SubjectFixture.withRoles(person(name), roles)));
        }
        return readings;
    }

    List<Listing> listings() {
        return world.listings().stream().map(this::listing).toList();
    }

    private Role role(NaiveWorld.Tie tie) {
        return new Role(
                person(tie.person()),
                organisation(tie.organisation()),
                RoleKind.valueOf(tie.kind()),
                tie.title(),
                Interval.closedOn(tie.held().first(), tie.held().last()),
                SubjectFixture.SOURCE);
    }

    private Listing listing(Entry entry) {
        SubjectId subject =
                entry.organisation()
                        ? organisation(entry.subject()).id()
                        : person(entry.subject()).id();
        ListingFixture listing =
                ListingFixture.of(subject)
                        .id(entry.key())
                        .city(entry.city())
                        .on(ListKind.valueOf(entry.list()))
                        .category(entry.category())
                        .basis(entry.basis())
                        .publishedOn(entry.publishedOn())
                        .term(entry.first(), entry.last())
                        .conductOn(entry.conductDay());
        if (entry.external()) {
            listing.external();
        }
        if (entry.court()) {
            listing.court(ListKind.valueOf(entry.list()), entry.behaviour(), entry.performance());
        }
        Days conduct = entry.conduct();
        if (conduct != null && conduct.last() != null) {
            listing.conduct(conduct.first(), conduct.last());
        }
        entry.pauses().forEach(pause -> listing.suspended(pause.first(), pause.last()));
        entry.findings()
                .forEach(found -> listing.found(person(found.person()), found.words(), found.on()));
        return listing.build();
    }

    private OrganisationSummary organisation(String name) {
        return SubjectFixture.organisation(Integer.parseInt(name.substring(1)));
    }

    private PersonSummary person(String name) {
        int n = Integer.parseInt(name.substring(1));
        return world.verified().contains(name)
                ? SubjectFixture.person(n)
                : SubjectFixture.unverified(n);
    }
}
