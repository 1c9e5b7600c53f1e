package org.lianxin.measure.graph;

import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CityListings.Placement;

import java.util.List;
import java.util.Optional;

/** Whom a listing lists. */
final class ListingPlaces {

    private static final Question<String, SubjectId> PLACE =
            Question.ofTexts(ListingPlaces.class, "listing-place.cypher", ListingPlaces::subject);

    private final Questions questions;

    ListingPlaces(Questions questions) {
        this.questions = questions;
    }

    Optional<Placement> find(String listing) {
        return Optional.ofNullable(questions.ask(PLACE, List.of(listing)).byKey().get(listing))
                .map(subject -> new Placement(listing, subject));
    }

    private static SubjectId subject(Row row) {
        String code = row.textOrNull("organisation");
        return code == null
                ? new PersonId(new PersonKey(row.text("person")))
                : new OrganisationId(UnifiedCode.of(code));
    }
}
