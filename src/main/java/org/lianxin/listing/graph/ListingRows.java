package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Version;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;

import java.util.HashMap;
import java.util.Map;

/** How a listing stands in the properties of a node. */
final class ListingRows {

    private ListingRows() {}

    /** {@code ground} is the entry that it rests on, if one is recorded. */
    static Version version(
            ListingRow row, SubjectId subject, @Nullable String ground, ListingIds ids) {
        ListingStatement statement = row.statement();
        Map<String, @Nullable Object> properties = properties(row.subject().name(), statement);
        Map<String, @Nullable Object> values = new HashMap<>();
        put(values, subject);
        values.put("statement", properties);
        String digest = row.digest();
        if (digest != null) {
            values.put(VersionedRows.MARKS, Map.of("courtRow", digest));
        }
        values.put("ground", ground);
        values.put("list", statement.list().name());
        values.put("city", statement.city().key());
        values.put("origin", statement.origin().name());
        String key = key(row, subject);
        values.put("shownId", ids.of(key));
        return new Version(key, ContentHash.of(properties), row.filing(), values);
    }

    /** The parameters by which a subject is found. */
    static void put(Map<String, @Nullable Object> row, SubjectId subject) {
        switch (subject) {
            case OrganisationId organisation ->
                    row.put("organisation", organisation.code().value());
            case PersonId person -> row.put("person", person.key().hex());
        }
    }

    private static String key(ListingRow row, SubjectId subject) {
        ListingStatement statement = row.statement();
        CourtDetails court = statement.court();
        if (court != null) {
            String first =
                    NaturalKey.of(
                            statement.list(),
                            court.caseNumber(),
                            NaturalKey.subject(subject, court.caseNumber()));
            return row.occasion() == 1 ? first : first + "|" + row.occasion();
        }
        return NaturalKey.of(
                statement.list(),
                statement.city(),
                NaturalKey.subject(subject, statement.groundDocument()),
                statement.groundDocument(),
                authority(statement),
                statement.term().from());
    }

    /** Its code, or its name where a source gives no code. */
    static String authority(ListingStatement statement) {
        String code = statement.authorityCode();
        return code == null ? statement.authority() : code;
    }

    /** What a statement says of a subject of that name. */
    static Map<String, @Nullable Object> properties(
            String subjectName, ListingStatement statement) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("subjectName", subjectName);
        properties.put("category", statement.category());
        properties.put("groundDocument", statement.groundDocument());
        properties.put("authority", statement.authority());
        properties.put("authorityCode", statement.authorityCode());
        properties.put("from", statement.term().from());
        properties.put("until", statement.term().until());
        properties.put("conductOn", statement.conductOn());
        properties.put("publishedOn", statement.publishedOn());
        CourtDetails court = statement.court();
        if (court != null) {
            properties.put("caseNumber", court.caseNumber());
            properties.put("basisUnit", court.basisUnit());
            properties.put("duty", court.duty());
            properties.put("performance", court.performance());
            properties.put("behaviour", court.behaviour());
            properties.put("filedOn", court.filedOn());
            properties.putIfAbsent("publishedOn", court.publishedOn());
        }
        return properties;
    }
}
