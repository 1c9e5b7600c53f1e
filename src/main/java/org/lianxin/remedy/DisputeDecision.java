package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.Switches;
import org.lianxin.rulebook.Switches.Party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Receives and settles disputes as one city's plan has them. */
public final class DisputeDecision {

    private static final String TOLD = "DI-07";
    private static final String RESTORED = "DI-08";
    private static final String REVIEW = "DI-09";
    private static final Bilingual REVIEW_TEXT =
            new Bilingual("申请行政复议或者提起行政诉讼", "administrative reconsideration or litigation");
    private static final NextRemedy HIGHER_COURT =
            new NextRemedy(
                    new Bilingual(
                            "对驳回决定可在十日内向上一级法院申请复议，复议期间不停止执行",
                            "against a refusal, reconsideration by the higher court within ten"
                                    + " days, without suspension"),
                    "法释〔2017〕7号第十二条");

    private final Rulebook rulebook;
    private final NationalFrame frame;
    private final DeadlineDecision deadlines;

    public DisputeDecision(Rulebook rulebook, NationalFrame frame, DeadlineDecision deadlines) {
        this.rulebook = rulebook;
        this.frame = frame;
        this.deadlines = deadlines;
    }

    /** What becomes of a dispute that came in. */
    public Acceptance receive(Filing filing) {
        if (filing.origin() == ListingOrigin.COURT) {
            return sentToCourt(filing);
        }
        Switches.Dispute rules = rulebook.switches().dispute();
        List<Party> parties = rules.receivedBy().value();
        String article = rules.receivedBy().article();
        if (parties == null || parties.isEmpty() || article == null) {
            return notAccepted(Acceptance.Reason.NOT_PROVIDED, null, null);
        }
        boolean bySubject = filing.by() == Filing.Filer.SUBJECT;
        if (!bySubject && !rules.exOfficio().is(true)) {
            return notAccepted(Acceptance.Reason.NOT_EX_OFFICIO, null, null);
        }
        if (filing.to() != parties.getFirst()) {
            return notAccepted(Acceptance.Reason.ANOTHER_RECEIVES, parties.getFirst(), article);
        }
        if (bySubject && rules.writtenRequired().is(true) && !filing.written()) {
            return notAccepted(
                    Acceptance.Reason.NOT_WRITTEN, null, rules.writtenRequired().article());
        }
        return accepted(filing, parties, article);
    }

    private Acceptance accepted(Filing filing, List<Party> parties, String article) {
        Switches.Dispute rules = rulebook.switches().dispute();
        boolean bySubject = filing.by() == Filing.Filer.SUBJECT;
        boolean rest = rules.suspendsMeasures().is(true);
        boolean again = filing.earlierGrounds().contains(filing.ground());
        // 赣州 #14: the annotation and the twenty days are for objections that a subject files.
        Due due =
                bySubject
                        ? deadlines.dispute(rulebook, filing.receivedOn(), filing.othersVerify())
                        : new Due.NoNumber(article, new Bilingual("尽快核实", "verified promptly"));
        return new Acceptance.Accepted(
                parties.getFirst(),
                verifier(parties),
                rest && !again,
                rest && again,
                bySubject && rules.annotate().is(true),
                due,
                article);
    }

    /** Where the initiator decides itself nobody else verifies; elsewhere the provider does. */
    private static Party verifier(List<Party> parties) {
        Party first = parties.getFirst();
        return first == Party.INITIATOR ? first : Party.PROVIDER;
    }

    private Acceptance sentToCourt(Filing filing) {
        Due due =
                frame.find(FrameKind.COURT_CORRECTION, filing.receivedOn())
                        .map(rule -> deadlines.lawful(rule, filing.receivedOn()))
                        .orElseGet(Due.Silent::new);
        return new Acceptance.SentToCourt(due, List.of(HIGHER_COURT));
    }

    private static Acceptance notAccepted(
            Acceptance.Reason reason, Switches.@Nullable Party to, @Nullable String article) {
        return new Acceptance.NotAccepted(reason, to, article);
    }

    /**
     * What the outcome does. Entries of court origin are settled by the court, never here.
     *
     * @param accepted the dispute as it was accepted
     */
    public Settlement settle(Acceptance.Accepted accepted, Settlement.Found found) {
        return settle(accepted.suspends(), accepted.annotated(), accepted.article(), found);
    }

    /**
     * The same, of a dispute accepted before.
     *
     * @param suspends whether measures rested for it
     * @param annotated whether readers were told of it
     * @param article under which it was accepted
     */
    public Settlement settle(
            boolean suspends, boolean annotated, String article, Settlement.Found found) {
        return switch (found) {
            case WRONG ->
                    new Settlement(
                            Settlement.Effect.CORRECTED_OR_WITHDRAWN,
                            false,
                            false,
                            told(),
                            provision(RESTORED).orElse(Setting.OWN_DECISION),
                            List.of(),
                            article);
            case RIGHT ->
                    new Settlement(
                            Settlement.Effect.STANDS,
                            suspends,
                            false,
                            told(),
                            null,
                            review(),
                            article);
            case CANNOT_BE_CONFIRMED ->
                    new Settlement(
                            Settlement.Effect.BOTH_STAND,
                            suspends,
                            annotated,
                            told(),
                            null,
                            review(),
                            article);
        };
    }

    /**
     * Jiyang's initiator pushes it to all who act; elsewhere the verifier tells the implementer.
     */
    private List<Settlement.Told> told() {
        List<Settlement.Told> told = new ArrayList<>();
        @Nullable List<Party> parties = rulebook.switches().dispute().receivedBy().value();
        boolean initiator =
                parties != null && !parties.isEmpty() && verifier(parties) == Party.INITIATOR;
        provision(TOLD)
                .ifPresent(
                        article ->
                                told.add(
                                        initiator
                                                ? new Settlement.Told(null, article)
                                                : new Settlement.Told(Party.IMPLEMENTER, article)));
        return told;
    }

    /** What can be done against a refusal. */
    public List<NextRemedy> review() {
        return List.of(new NextRemedy(REVIEW_TEXT, provision(REVIEW).orElse("行政复议法、行政诉讼法")));
    }

    private Optional<String> provision(String id) {
        return rulebook.provisions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Provision::clauses)
                .map(clauses -> clauses.getFirst().article());
    }
}
