package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Lives;
import org.lianxin.listing.OwnLives;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;

/**
 * The lives of a subject's own listings, for itself and its legal representative in office. What
 * was only proposed, and never told to it, is its authority's own business; the officers' names
 * are, too, and stand in fields that no subject can ask for.
 */
@Controller
final class OwnLivesFields {

    private final CaseAdmission admission;
    private final Lives lives;
    private final LifeShapes shapes;

    OwnLivesFields(CaseAdmission admission, Lives lives, LifeShapes shapes) {
        this.admission = admission;
        this.lives = lives;
        this.shapes = shapes;
    }

    @QueryMapping
    DataFetcherResult<List<ListingLifeItem>> listingHistoriesOfMine(
            @Argument @Nullable UnifiedCode organisation,
            @Argument @Nullable String listing,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return admission.ofSelf(
                Scope.DISPUTES_FILE,
                organisation,
                new CaseAdmission.Page(first, knownAt),
                field,
                (permit, self) ->
                        shown(permit, new OwnLives(self, listing, after, first, knownAt), field));
    }

    private DataFetcherResult<List<ListingLifeItem>> shown(
            Permit permit, OwnLives asked, DataFetchingEnvironment field) {
        List<ListingLifeItem> items =
                lives.ofSelf(permit, asked).stream().map(shapes::shape).toList();
        note(permit, asked.subject(), items, field);
        return Reply.with(items);
    }

    /** One look for each listing, and one where there was none to be seen. */
    private static void note(
            Permit permit,
            SubjectId self,
            List<ListingLifeItem> items,
            DataFetchingEnvironment field) {
        var noting = new Noting(permit, field, self);
        if (items.isEmpty()) {
            CaseNotes.disclosed(permit, field, self, CaseNotes.self(), LifeReplies.FACT);
        }
        items.forEach(item -> noting.disclosed(CaseNotes.self(), LifeReplies.shown(item)));
    }
}
