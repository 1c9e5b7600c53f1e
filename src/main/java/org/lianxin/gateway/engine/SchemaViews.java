package org.lianxin.gateway.engine;

import graphql.GraphQLContext;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.lianxin.access.Caller;
import org.lianxin.access.Scope;
import org.lianxin.gateway.Recent;

import java.util.Map;
import java.util.Set;

/**
 * The schema as each caller has it: what its scopes do not open does not exist for it, neither to
 * introspection nor to validation.
 *
 * <p>Callers with the same scopes share a view; only so many are kept.
 */
final class SchemaViews {

    /** There are few kinds of callers; a stranger cannot choose its scopes. */
    private static final int KEPT = 64;

    /** The context's name for the caller; it is missing where no token came. */
    private static final String CALLER = "caller";

    private final TypeDefinitionRegistry sdl;
    private final RuntimeWiring wiring;
    private final AccessPolicy policy;
    private final Recent<Set<Scope>, GraphQLSchema> views = new Recent<>(KEPT);

    SchemaViews(TypeDefinitionRegistry sdl, RuntimeWiring wiring, AccessPolicy policy) {
        this.sdl = sdl;
        this.wiring = wiring;
        this.policy = policy;
    }

    AccessPolicy policy() {
        return policy;
    }

    /** The root types by the operation's name in the language. */
    Map<String, String> roots() {
        return WholeSdl.roots(sdl);
    }

    static boolean hasCaller(GraphQLContext context) {
        return context.hasKey(CALLER);
    }

    /** The scopes of the request's caller, as far as they make a difference to the schema. */
    Set<Scope> held(GraphQLContext context) {
        Caller caller = context.get(CALLER);
        return policy.thatMatter(caller == null ? Set.of() : caller.scopes());
    }

    /** The schema for these scopes, with the fetchers of the engine's own. */
    GraphQLSchema of(GraphQLSchema whole, Set<Scope> held) {
        GraphQLSchema view = views.find(held);
        if (view == null) {
            view =
                    shape(held)
                            .transformWithoutTypes(
                                    its -> its.codeRegistry(whole.getCodeRegistry()));
            views.put(held, view);
        }
        return view;
    }

    /** The schema for these scopes, to look at and not to run. */
    GraphQLSchema shape(Set<Scope> held) {
        GraphQLSchema view = views.find(held);
        return view == null
                ? new SchemaGenerator()
                        .makeExecutableSchema(VisibleSdl.of(sdl, policy, held), wiring)
                : view;
    }
}
