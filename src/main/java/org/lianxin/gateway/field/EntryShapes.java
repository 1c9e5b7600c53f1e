package org.lianxin.gateway.field;

import org.lianxin.access.Mode;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.Finding;
import org.lianxin.disclosure.PersonShown;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.Source;
import org.lianxin.kernel.Provenance;
import org.lianxin.subject.PersonSummary;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The few parts of a credit entry that are shown otherwise than the entry itself has them. */
@Controller
final class EntryShapes {

    private final ShownIds ids;

    EntryShapes(ShownIds ids) {
        this.ids = ids;
    }

    @SchemaMapping(typeName = "CreditEntry", field = "id")
    String id(CreditEntry entry) {
        return ids.of(entry.id());
    }

    @SchemaMapping(typeName = "CreditEntry", field = "source")
    Source source(CreditEntry entry) {
        return shown(entry.source());
    }

    @SchemaMapping(typeName = "Finding", field = "source")
    Source source(Finding finding) {
        return shown(finding.source());
    }

    @SchemaMapping(typeName = "Finding", field = "person")
    PersonShown person(Finding finding, @LocalContextValue Mode mode) {
        PersonSummary person = finding.person();
        return new PersonShown(
                        person.name(),
                        person.verified(),
                        person.documentKind(),
                        person.maskedNumber())
                .maskedFor(mode);
    }

    private static Source shown(Provenance source) {
        return new Source(
                source.sourceUnit(),
                source.sourceUnitCode(),
                source.file(),
                source.line(),
                source.recordedAt());
    }
}
