package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.MatterChecks;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.rulebook.CompulsoryMatter;
import org.lianxin.rulebook.MatterKind;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code matterCoverage}: how far compulsory matters are checked, for the credit office. */
@Controller
final class CoverageFields {

    private static final int FIRST_MAX = 100;
    private static final Shown COVERAGE = Shown.facts(Set.of("MATTER_COVERAGE"));

    private final CallerOrganisations organisations;
    private final MatterChecks checks;
    private final Rulebooks rulebooks;

    CoverageFields(CallerOrganisations organisations, MatterChecks checks, Rulebooks rulebooks) {
        this.organisations = organisations;
        this.checks = checks;
        this.rulebooks = rulebooks;
    }

    /** One body's checks for one kind of matter, as the SDL has it. */
    record Coverage(
            UnifiedCode body,
            String name,
            MatterKind kind,
            int checks,
            int matters,
            @Nullable CompulsoryMatter compulsory) {}

    @QueryMapping
    DataFetcherResult<List<Coverage>> matterCoverage(
            @Argument LocalDate from,
            @Argument LocalDate lastDay,
            @Argument int first,
            @Argument @Nullable UnifiedCode after,
            DataFetchingEnvironment field) {
        return switch (Admission.of(field, Scope.COVERAGE_READ, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                City city = permit.registration().map(CallerOrganisation::city).orElse(null);
                ErrorCode wrong = wrong(from, lastDay, first, city);
                if (city == null || wrong != null) {
                    ErrorCode code = wrong == null ? ErrorCode.NOT_OWNER : wrong;
                    new Noting(permit, field, null).refused(code);
                    yield Reply.refused(TypedError.of(code), field);
                }
                new Noting(permit, field, null)
                        .disclosed(new AuditBasis(AuditBasis.Kind.SUPERVISION, null), COVERAGE);
                yield Reply.with(
                        coverage(agencies(permit, city, after, first), city, from, lastDay));
            }
        };
    }

    private static @Nullable ErrorCode wrong(
            LocalDate from, LocalDate lastDay, int first, @Nullable City city) {
        if (first < 1 || first > FIRST_MAX) {
            return ErrorCode.PAGE_SIZE_INVALID;
        }
        if (lastDay.isBefore(from)) {
            return ErrorCode.ARGUMENT_INVALID;
        }
        return city == null ? ErrorCode.NOT_OWNER : null;
    }

    /** Those of the office's own city among the organisations that come next. */
    private List<CallerOrganisation> agencies(
            Permit permit, City city, @Nullable UnifiedCode after, int first) {
        return organisations.page(permit, after, first).stream()
                .map(RegisteredOrganisation::organisation)
                .filter(each -> each.kind() == CallerKind.AGENCY && city.equals(each.city()))
                .toList();
    }

    private List<Coverage> coverage(
            List<CallerOrganisation> bodies, City city, LocalDate from, LocalDate lastDay) {
        List<MatterChecks.Asked> asked = new ArrayList<>();
        for (CallerOrganisation body : bodies) {
            for (MatterKind kind : MatterKind.values()) {
                asked.add(new MatterChecks.Asked(body.code().value(), kind.name()));
            }
        }
        Map<MatterChecks.Asked, MatterChecks.Count> counts =
                checks.count(asked, from, lastDay.plusDays(1));
        var rulebook = rulebooks.find(city, lastDay);
        List<Coverage> coverage = new ArrayList<>();
        for (CallerOrganisation body : bodies) {
            for (MatterKind kind : MatterKind.values()) {
                MatterChecks.Count count =
                        counts.getOrDefault(
                                new MatterChecks.Asked(body.code().value(), kind.name()),
                                MatterChecks.Count.NONE);
                coverage.add(
                        new Coverage(
                                body.code(),
                                body.name(),
                                kind,
                                (int) count.checks(),
                                (int) count.matters(),
                                rulebook.flatMap(rules -> rules.findCompulsory(kind))
                                        .orElse(null)));
            }
        }
        return coverage;
    }
}
