package org.lianxin.gateway.engine;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Allowance;
import org.lianxin.access.CallerKind;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.access.Scope;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.gateway.SelectionNeeds.Need;
import org.lianxin.kernel.SubjectId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every caller sees of every field in every situation, worked out from the schema. */
public final class AccessMatrix {

    /** The roots whose subject decides; the others are open by scope and owner. */
    private static final Set<String> ABOUT_A_SUBJECT = Set.of("creditProfile", "creditProfiles");

    private final Map<String, SmallestQuery> queries;
    private final AccessPolicy policy;

    private AccessMatrix(TypeDefinitionRegistry sdl) {
        this.policy = AccessReading.of(sdl).policy();
        this.queries = SmallestQuery.all(sdl);
    }

    /** Of the gateway's own schema. */
    public static AccessMatrix ofTheGateway() {
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            return new AccessMatrix(
                    new SchemaParser()
                            .parse(
                                    files.filter(file -> file.toString().endsWith(".graphqls"))
                                            .sorted()
                                            .map(AccessMatrix::read)
                                            .collect(Collectors.joining("\n"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static AccessMatrix of(TypeDefinitionRegistry sdl) {
        return new AccessMatrix(sdl);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    AccessPolicy policy() {
        return policy;
    }

    /** For every field that can be reached, by its coordinate. */
    public Map<String, SmallestQuery> queries() {
        return queries;
    }

    /** The scopes that a caller of this kind can be registered for. */
    public static Set<Scope> scopes(@Nullable CallerKind kind) {
        return kind == null
                ? Set.of()
                : Arrays.stream(Scope.values())
                        .filter(scope -> scope.isFor(kind))
                        .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isAboutASubject(SmallestQuery query) {
        return ABOUT_A_SUBJECT.contains(query.root());
    }

    /** The kinds of facts for which the smallest question for that field takes a consent. */
    public Set<DataCategory> wanted(String coordinate, SubjectId subject) {
        return needs(Objects.requireNonNull(queries.get(coordinate))).wanted(subject);
    }

    /**
     * What becomes of the smallest question for that field.
     *
     * @param kind {@code null} for a caller without a token
     */
    MatrixAnswer answer(
            String coordinate,
            @Nullable CallerKind kind,
            MatrixSituation situation,
            SubjectId subject) {
        SmallestQuery query = Objects.requireNonNull(queries.get(coordinate));
        Set<Scope> held = scopes(kind);
        if (!query.steps().stream()
                .allMatch(step -> policy.get(step.coordinate()).usableWith(held))) {
            return MatrixAnswer.HIDDEN;
        }
        if (kind == null || !isAboutASubject(query)) {
            return MatrixAnswer.BY_SCOPE;
        }
        SelectionNeeds needs = needs(query);
        var asked = new MatrixCase(kind, situation);
        return switch (asked.allowance(subject, needs.wanted(subject))) {
            case Allowance.Denied _ -> MatrixAnswer.UNKNOWN;
            case Allowance.Allowed allowed -> answer(kind, allowed, needs, subject);
        };
    }

    private static MatrixAnswer answer(
            CallerKind kind, Allowance.Allowed allowed, SelectionNeeds needs, SubjectId subject) {
        if (needs.refused(subject, allowed.mode(), allowed.categories()).isEmpty()) {
            return MatrixAnswer.in(allowed.mode());
        }
        boolean consentHelps =
                kind.readsByConsent()
                        && needs.refused(
                                        subject, Mode.AUTHORISED, EnumSet.allOf(DataCategory.class))
                                .isEmpty();
        return consentHelps ? MatrixAnswer.CONSENT_REQUIRED : MatrixAnswer.NOT_FOR_YOU;
    }

    private SelectionNeeds needs(SmallestQuery query) {
        return new SelectionNeeds(
                query.steps().stream()
                        .map(
                                step -> {
                                    Access access = policy.get(step.coordinate());
                                    return new Need(
                                            step.coordinate(), access.modes(), access.category());
                                })
                        .toList());
    }
}
