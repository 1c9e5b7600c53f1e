package org.lianxin.gateway.engine;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;

import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a caller which scope it lacks for a root field.
 *
 * <p>What the root fields are and which scope each needs is published with the scopes, so saying it
 * gives nothing away. It is said whatever else is wrong with the document: what lies below a root
 * field that is not for the caller is neither looked at nor told of.
 */
final class RootGate {

    private final AccessPolicy policy;
    private final Map<String, String> roots;

    /**
     * A gate.
     *
     * @param roots the root types by the operation's name in the language
     */
    RootGate(AccessPolicy policy, Map<String, String> roots) {
        this.policy = policy;
        this.roots = roots;
    }

    /** The refusal for the first root field that is not for the caller; empty if all are. */
    Optional<TypedError> refusal(Document document, Set<Scope> held, boolean hasCaller) {
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            String root =
                    roots.getOrDefault(
                            operation.getOperation().name().toLowerCase(Locale.ROOT), "");
            for (Field field : RootFields.of(document, operation)) {
                Access access = policy.find(root, field.getName());
                if (access != null && !access.usableWith(held)) {
                    return Optional.of(
                            refusal(access, hasCaller)
                                    .at(
                                            List.of(field.getSourceLocation()),
                                            List.of(field.getResultKey())));
                }
            }
        }
        return Optional.empty();
    }

    private static TypedError refusal(Access access, boolean hasCaller) {
        if (!hasCaller) {
            return TypedError.of(ErrorCode.UNAUTHENTICATED);
        }
        String scope = access.scopes().stream().sorted().findFirst().orElseThrow().token();
        return TypedError.of(ErrorCode.SCOPE_MISSING, Map.of("scope", scope));
    }
}
