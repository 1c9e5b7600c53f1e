package org.lianxin.access.graph;

import org.lianxin.access.ConsentUses;
import org.lianxin.audit.Claims;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the uses of consents in the transaction that logs them.
 *
 * <p>The consents are held from before they are read until the commit. A revocation holds them the
 * same way, so one of the two is first: once it has committed no use is granted, and a use granted
 * before stands in the log. What was decided under terms that were narrowed since is not granted
 * either: nobody looks again whether the narrower ones would allow it.
 */
final class ConsentClaims implements Claims {

    private static final Statement HOLD = Statement.of(ConsentClaims.class, "hold-consents.cypher");
    private static final Statement COUNT = Statement.of(ConsentClaims.class, "count-uses.cypher");

    @Override
    public List<Boolean> take(OpenTransaction transaction, List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<String, HeldConsent> consents = hold(transaction, claims);
        Map<String, ConsentUses> counted = new HashMap<>();
        List<Boolean> granted = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            HeldConsent consent = consents.get(claim.consent());
            boolean grants = consent != null && grants(consent, counted, claim);
            granted.add(grants);
        }
        if (!counted.isEmpty()) {
            transaction.run(COUNT, Map.of("rows", rows(counted)));
        }
        return granted;
    }

    private static boolean grants(
            HeldConsent consent, Map<String, ConsentUses> counted, Claim claim) {
        LocalDate day = Days.of(claim.at());
        ConsentUses uses = counted.getOrDefault(consent.id(), consent.uses());
        boolean grants = consent.grants(claim.at(), day, uses);
        if (grants) {
            counted.put(consent.id(), uses.used(day));
        }
        return grants;
    }

    /** In the order of their ids, so that no two gateways wait for each other. */
    private static Map<String, HeldConsent> hold(OpenTransaction transaction, List<Claim> claims) {
        List<String> ids = claims.stream().map(Claim::consent).distinct().sorted().toList();
        Map<String, HeldConsent> consents = new HashMap<>();
        for (Row row : transaction.run(HOLD, Map.of("ids", ids))) {
            HeldConsent consent = HeldConsent.of(row);
            consents.put(consent.id(), consent);
        }
        return consents;
    }

    private static List<Map<String, Object>> rows(Map<String, ConsentUses> counted) {
        return counted.entrySet().stream()
                .map(
                        entry ->
                                Map.<String, Object>of(
                                        "id",
                                        entry.getKey(),
                                        "counts",
                                        ConsentRows.counts(entry.getValue())))
                .toList();
    }
}
