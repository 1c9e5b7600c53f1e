package org.lianxin.gateway.field;

import org.lianxin.access.Scope;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** The catalogue of scopes, open to anyone. */
@Controller
final class ScopeFields {

    @QueryMapping
    List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
