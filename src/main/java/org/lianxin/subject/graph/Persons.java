package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.RowFault;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes persons. The first row that names a person gives the name; whoever comes with the same
 * number and another name is put aside.
 */
final class Persons {

    private static final Statement KNOWN = Statement.of(Persons.class, "known-persons.cypher");
    private static final Statement RECORD = Statement.of(Persons.class, "record-persons.cypher");

    private final KeyedIdentity identity;

    Persons(KeyedIdentity identity) {
        this.identity = identity;
    }

    /**
     * Somebody as a row names them.
     *
     * @param statement tells persons without a number apart
     */
    record Claim(Party.Individual person, String statement, Filing filing) {}

    /**
     * Whom a claim is about.
     *
     * @param fault why the claim cannot be believed; null if it can
     */
    record Named(PersonKey key, @Nullable RowFault fault) {}

    private PersonKey keyOf(Claim claim) {
        PersonDocument document = claim.person().document();
        return document == null
                ? identity.unverifiedKeyOf(NaturalKey.of(claim.person().name(), claim.statement()))
                : identity.keyOf(document);
    }

    /** Finds the persons of these claims, or records them; one for each, in their order. */
    List<Named> resolve(Writing writing, List<Claim> claims, Newcomers newcomers) {
        List<PersonKey> keys = claims.stream().map(this::keyOf).toList();
        Map<PersonKey, String> names = knownNames(writing, keys);
        Map<PersonKey, Map<String, Object>> added = new LinkedHashMap<>();
        List<Named> named = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            PersonKey key = keys.get(i);
            Claim claim = claims.get(i);
            String name = claim.person().name();
            if (!names.containsKey(key) && newcomers == Newcomers.RECORDED) {
                names.put(key, name);
                added.put(key, properties(key, claim));
            }
            named.add(new Named(key, fault(names.get(key), name)));
        }
        if (!added.isEmpty()) {
            writing.send(RECORD, Map.of("rows", List.copyOf(added.values())));
        }
        return named;
    }

    private static @Nullable RowFault fault(@Nullable String known, String claimed) {
        if (known == null) {
            return RowFault.PERSON_UNKNOWN;
        }
        return known.equals(claimed) ? null : RowFault.NAME_MISMATCH;
    }

    private static Map<PersonKey, String> knownNames(Writing writing, List<PersonKey> keys) {
        Map<PersonKey, String> names = new HashMap<>();
        List<String> asked = keys.stream().map(PersonKey::hex).distinct().toList();
        if (!asked.isEmpty()) {
            for (Row row : writing.run(KNOWN, Map.of("keys", asked))) {
                names.put(new PersonKey(row.text("key")), row.text("name"));
            }
        }
        return names;
    }

    private Map<String, Object> properties(PersonKey key, Claim claim) {
        Map<String, Object> properties = new HashMap<>(Filed.by(claim.filing()));
        properties.put("key", key.hex());
        properties.put("name", claim.person().name());
        PersonDocument document = claim.person().document();
        properties.put("verified", document != null);
        if (document != null) {
            properties.put("documentKind", document.kind().name());
            properties.put("maskedNumber", document.maskedNumber());
            properties.put("sealedNumber", identity.seal(document, key));
        }
        return properties;
    }
}
