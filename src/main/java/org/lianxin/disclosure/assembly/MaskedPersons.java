package org.lianxin.disclosure.assembly;

import org.lianxin.access.Mode;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.MeasureInForce;
import org.lianxin.disclosure.PathShown;
import org.lianxin.disclosure.PersonShown;
import org.lianxin.disclosure.RelatedFact;
import org.lianxin.disclosure.Standing;
import org.lianxin.disclosure.SubjectShown;

import java.util.List;

/** Masks every natural person in what is shown, as the mode demands. */
final class MaskedPersons {

    private MaskedPersons() {}

    /** The same profile; the very same where the mode masks nothing more. */
    static CreditProfile in(CreditProfile profile) {
        Mode mode = profile.access().mode();
        return switch (mode) {
            case AUTHORISED, SELF, SUPERVISION -> profile;
            case PUBLIC, SHARED ->
                    new CreditProfile(
                            profile.known(),
                            profile.access(),
                            in(profile.subject(), mode),
                            profile.validAt(),
                            profile.knownAt(),
                            profile.standings().stream().map(each -> in(each, mode)).toList(),
                            profile.listings(),
                            profile.measures().stream().map(each -> in(each, mode)).toList(),
                            profile.honours(),
                            profile.roles().stream().map(role -> role.maskedFor(mode)).toList(),
                            profile.pricingFactors(),
                            profile.rulebooks());
        };
    }

    static RelatedFact in(RelatedFact fact, Mode mode) {
        return new RelatedFact(
                fact.listed(), fact.role().maskedFor(mode), fact.listing(), fact.note());
    }

    private static SubjectShown in(SubjectShown subject, Mode mode) {
        return subject instanceof PersonShown person ? person.maskedFor(mode) : subject;
    }

    private static Standing in(Standing standing, Mode mode) {
        return standing.paths().isEmpty()
                ? standing
                : new Standing(
                        standing.listing(),
                        standing.reached(),
                        standing.summary(),
                        in(standing.paths(), mode));
    }

    private static MeasureInForce in(MeasureInForce measure, Mode mode) {
        return measure.paths().isEmpty()
                ? measure
                : new MeasureInForce(
                        measure.rule(),
                        measure.listing(),
                        measure.reached(),
                        in(measure.paths(), mode));
    }

    private static List<PathShown> in(List<PathShown> paths, Mode mode) {
        return paths.stream()
                .map(
                        path ->
                                new PathShown(
                                        path.listing(),
                                        path.organisation(),
                                        path.role().maskedFor(mode),
                                        path.directlyResponsible(),
                                        path.measureCode(),
                                        path.measureName(),
                                        path.article()))
                .toList();
    }
}
