package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.Lives;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lives of listings, for whom they are: who decides, who proposed, and the credit office. */
@Controller
final class LivesFields {

    private static final Set<LifeStage> BEFORE_THE_END =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(LifeStage.ENDED)));

    private final Lives lives;
    private final LifeShapes shapes;
    private final int pageSizeMax;

    LivesFields(Lives lives, LifeShapes shapes, Limits limits) {
        this.lives = lives;
        this.shapes = shapes;
        this.pageSizeMax = limits.pageSizeMax();
    }

    @QueryMapping
    DataFetcherResult<ListingLifeItem> listingHistory(
            @Argument String listing,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return switch (admission(field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> history(permit, listing, knownAt, field);
        };
    }

    private DataFetcherResult<ListingLifeItem> history(
            Permit permit,
            String listing,
            @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        String key = lives.find(permit, listing).orElse(null);
        if (key == null) {
            return refused(permit, ErrorCode.LISTING_UNKNOWN, field);
        }
        Found<Map<String, ListingLife>> found = lives.of(permit, List.of(key));
        Instant at = knownAt == null ? found.recordedUpTo() : knownAt;
        if (at.isAfter(found.recordedUpTo())) {
            return refused(permit, ErrorCode.DATE_IN_FUTURE, field);
        }
        ListingLife life = found.asKnownAt(at).get(key);
        return life == null || !isFor(permit, life)
                ? refused(permit, ErrorCode.LISTING_UNKNOWN, field)
                : Reply.with(shown(permit, life, field));
    }

    @QueryMapping
    DataFetcherResult<List<ListingLifeItem>> listingsInHand(
            @Argument @Nullable List<LifeStage> stages,
            @Argument @Nullable UnifiedCode decidedBy,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        if (first < 1 || first > Math.min(pageSizeMax, Lives.PAGE_MAX)) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, pageSizeMax, first), field);
        }
        return switch (admission(field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    inHand(permit, stages, decidedBy, first, after, field);
        };
    }

    private DataFetcherResult<List<ListingLifeItem>> inHand(
            Permit permit,
            @Nullable List<LifeStage> stages,
            @Nullable UnifiedCode decidedBy,
            int first,
            @Nullable String after,
            DataFetchingEnvironment field) {
        Optional<String> behind = after == null ? Optional.empty() : lives.find(permit, after);
        if (after != null && behind.isEmpty()) {
            return Reply.refused(TypedError.of(ErrorCode.CURSOR_INVALID), field);
        }
        CallerOrganisation own = permit.registration().orElseThrow();
        UnifiedCode body = decidedBy == null ? own.code() : decidedBy;
        if (!body.equals(own.code()) && own.kind() != CallerKind.CREDIT_OFFICE) {
            return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
        }
        Set<LifeStage> wanted = stages == null ? BEFORE_THE_END : Set.copyOf(stages);
        return Reply.with(
                lives.inHandOf(permit, body.value(), wanted, behind.orElse(null), first).stream()
                        .filter(life -> isFor(permit, life))
                        .map(life -> shown(permit, life, field))
                        .toList());
    }

    /** Whoever proposes or decides sees what it has in hand; no scope is asked for twice. */
    private static Admission admission(DataFetchingEnvironment field) {
        Admission first = Admission.of(field, Scope.LISTINGS_LIVES, null);
        for (Scope scope : List.of(Scope.LISTINGS_DECIDE, Scope.LISTINGS_PROPOSE)) {
            if (first instanceof Admission.Admitted) {
                return first;
            }
            Admission other = Admission.of(field, scope, null);
            first = other instanceof Admission.Admitted ? other : first;
        }
        return first;
    }

    private static boolean isFor(Permit permit, ListingLife life) {
        CallerOrganisation own = permit.registration().orElseThrow();
        String code = own.code().value();
        boolean supervises =
                own.kind() == CallerKind.CREDIT_OFFICE
                        && (own.city() == null || own.city().equals(life.city()));
        return supervises || code.equals(life.decidedBy()) || code.equals(life.authorityCode());
    }

    private ListingLifeItem shown(Permit permit, ListingLife life, DataFetchingEnvironment field) {
        ListingLifeItem item = shapes.shape(life);
        boolean supervises = permit.registration().orElseThrow().kind() == CallerKind.CREDIT_OFFICE;
        AuditBasis basis =
                supervises
                        ? new AuditBasis(AuditBasis.Kind.SUPERVISION, null)
                        : LifeReplies.basis(life);
        new Noting(permit, field, life.subject()).disclosed(basis, LifeReplies.shown(item));
        return item;
    }

    private static <T> DataFetcherResult<T> refused(
            Permit permit, ErrorCode code, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(code);
        return Reply.refused(TypedError.of(code), field);
    }
}
