package org.lianxin.gateway.engine;

import org.lianxin.access.Allowance;
import org.lianxin.access.AllowanceDecision;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.ConsentUses;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Matter;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.access.Situation;
import org.lianxin.access.Wish;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One caller in one situation, as {@code access} decides on it. */
public record MatrixCase(CallerKind kind, MatrixSituation situation) {

    private static final String GRANTEE = "91999999MADEM08L6F";
    private static final String SOMEBODY_ELSE = "91999999MADEM06H0E";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");

    /** What each kind of caller asks for. */
    public static Purpose purpose(CallerKind kind) {
        return switch (kind) {
            case BANK, CREDIT_SERVICE, REGION_PEER -> Purpose.LOAN_APPROVAL;
            case ASSOCIATION -> Purpose.MEMBERSHIP;
            case AGENCY -> Purpose.APPROVAL;
            case COURT -> Purpose.JUDICIAL_ENFORCEMENT;
            case CREDIT_OFFICE -> Purpose.SUPERVISION;
            case SUBJECT -> Purpose.SELF_INQUIRY;
        };
    }

    Allowance allowance(SubjectId subject, Set<DataCategory> wanted) {
        return AllowanceDecision.decide(
                new Situation(
                        permit(),
                        subject,
                        kind == CallerKind.SUBJECT && situation == MatrixSituation.OWN,
                        consents(subject, wanted),
                        wanted,
                        TODAY));
    }

    private Permit permit() {
        Purpose asked =
                situation == MatrixSituation.WRONG_PURPOSE ? Purpose.UNDERWRITING : purpose(kind);
        Matter matter =
                switch (situation) {
                    case MATTER, WRONG_PURPOSE -> new Matter("示〔2026〕1号", "示例法第一条");
                    default -> null;
                };
        return CallerFixture.permit(
                new Caller("matrix", GRANTEE, kind, Set.of(Scope.CREDIT_READ)),
                new Wish(Scope.CREDIT_READ, asked, matter));
    }

    private List<Consent> consents(SubjectId subject, Set<DataCategory> wanted) {
        Set<DataCategory> categories = EnumSet.allOf(DataCategory.class);
        if (situation == MatrixSituation.WRONG_CATEGORY) {
            categories.removeAll(wanted);
        }
        return switch (situation) {
            case OWN, OTHERS, MATTER -> List.of();
            case CONSENT, EXPIRED, REVOKED, WRONG_CATEGORY, USED_UP, WRONG_PURPOSE, OTHER_GRANTEE ->
                    categories.isEmpty() ? List.of() : List.of(consent(subject, categories));
        };
    }

    private Consent consent(SubjectId subject, Set<DataCategory> categories) {
        boolean usedUp = situation == MatrixSituation.USED_UP;
        return new Consent(
                "consent",
                subject,
                UnifiedCode.of(
                        situation == MatrixSituation.OTHER_GRANTEE ? SOMEBODY_ELSE : GRANTEE),
                new ConsentTerms(
                        Set.of(purpose(kind)),
                        categories,
                        Interval.closedOn(
                                LocalDate.of(2026, 1, 1),
                                situation == MatrixSituation.EXPIRED
                                        ? TODAY.minusDays(1)
                                        : TODAY.plusYears(1)),
                        null,
                        usedUp ? 1 : null,
                        "示授〔2026〕1号"),
                situation == MatrixSituation.REVOKED ? ConsentState.REVOKED : ConsentState.GRANTED,
                usedUp ? new ConsentUses(1, TODAY.minusDays(1), 1) : ConsentUses.NONE,
                EARLIER,
                EARLIER);
    }
}
