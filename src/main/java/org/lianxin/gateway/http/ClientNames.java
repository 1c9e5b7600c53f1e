package org.lianxin.gateway.http;

import org.lianxin.gateway.http.TokenProperties.Issuer;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names clients so that two issuers' are never the same: each issuer's behind its prefix, in the
 * claim {@code client_id}, whichever of the three claims its tokens have it in.
 */
final class ClientNames implements Converter<Map<String, Object>, Map<String, Object>> {

    private static final List<String> CLAIMS = List.of("client_id", "azp", "sub");

    private final String prefix;
    private final List<String> others;
    private final Converter<Map<String, Object>, Map<String, Object>> usual =
            MappedJwtClaimSetConverter.withDefaults(Map.of());

    ClientNames(Issuer issuer, List<Issuer> all) {
        this.prefix = issuer.clientPrefix();
        this.others =
                all.stream()
                        .map(Issuer::clientPrefix)
                        .filter(other -> !other.isEmpty() && !other.equals(prefix))
                        .toList();
    }

    @Override
    public Map<String, Object> convert(Map<String, Object> claims) {
        Map<String, Object> converted = usual.convert(claims);
        Map<String, Object> named = new HashMap<>(converted == null ? Map.of() : converted);
        for (String claim : CLAIMS) {
            if (named.get(claim) instanceof String name && !name.isBlank()) {
                named.put("client_id", own(prefix + name));
                return named;
            }
        }
        return named;
    }

    private String own(String name) {
        if (others.stream().anyMatch(name::startsWith)) {
            throw new BadJwtException("a client under another issuer's prefix");
        }
        return name;
    }
}
