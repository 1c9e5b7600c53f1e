package org.lianxin.listing.graph;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CityListings;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Goes through a city's listings in Neo4j. */
final class GraphCityListings implements CityListings {

    private static final Question<Place, List<Placement>> PAGE =
            Question.of(
                    GraphCityListings.class,
                    "city-listings.cypher",
                    Place::parameter,
                    row -> row.rows("placements").stream().map(GraphCityListings::read).toList());

    private final Questions questions;

    GraphCityListings(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Placement> page(Permit permit, City city, String from) {
        Objects.requireNonNull(permit);
        Place place = new Place(city.key(), from);
        return questions.ask(PAGE, List.of(place)).byKey().getOrDefault(place, List.of());
    }

    private static Placement read(Row row) {
        return new Placement(row.text("key"), subject(row));
    }

    private static SubjectId subject(Row row) {
        String code = row.textOrNull("organisation");
        return code == null
                ? new PersonId(new PersonKey(row.text("person")))
                : new OrganisationId(UnifiedCode.of(code));
    }

    private record Place(String city, String from) {

        Object parameter() {
            return Map.of("city", city, "from", from);
        }
    }
}
