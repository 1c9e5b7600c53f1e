package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.Publicity;
import org.lianxin.remedy.PublicityDecision;
import org.lianxin.remedy.RepairNotice;
import org.lianxin.remedy.RepairNoticeDecision;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** {@code repairTerms}: rules alone, open to anyone. */
@Controller
final class RepairTermFields {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Rulebooks rulebooks;
    private final NationalFrame frame;
    private final Clock clock;

    RepairTermFields(Rulebooks rulebooks, NationalFrame frame, Clock clock) {
        this.rulebooks = rulebooks;
        this.frame = frame;
        this.clock = clock;
    }

    /** How long, and how one is told. */
    record RepairTerms(
            @Nullable LocalDate repairableFrom,
            @Nullable LocalDate endsOn,
            @Nullable Boolean mayStayUnpublished,
            @Nullable String article,
            String notice,
            @Nullable String noticeArticle) {

        static RepairTerms of(@Nullable Publicity publicity, RepairNotice notice) {
            return new RepairTerms(
                    publicity == null ? null : publicity.repairableFrom(),
                    publicity == null ? null : publicity.endsOn(),
                    publicity == null ? null : publicity.mayStayUnpublished(),
                    publicity == null ? null : publicity.article(),
                    duty(notice),
                    article(notice));
        }

        private static String duty(RepairNotice notice) {
            return switch (notice) {
                case RepairNotice.Must _ -> "MUST";
                case RepairNotice.May _ -> "MAY";
                case RepairNotice.NotProvided _ -> "NOT_PROVIDED";
            };
        }

        private static @Nullable String article(RepairNotice notice) {
            return switch (notice) {
                case RepairNotice.Must(String article) -> article;
                case RepairNotice.May(String article) -> article;
                case RepairNotice.NotProvided _ -> null;
            };
        }
    }

    @QueryMapping
    DataFetcherResult<RepairTerms> repairTerms(
            @Argument City city,
            @Argument String gravity,
            @Argument LocalDate decidedOn,
            DataFetchingEnvironment field) {
        if (rulebooks.editions(city).isEmpty()) {
            return Reply.refused(TypedError.of(ErrorCode.CITY_UNKNOWN), field);
        }
        LocalDate today = LocalDate.now(clock.withZone(SHANGHAI));
        return rulebooks
                .find(city, decidedOn)
                .map(
                        plan ->
                                Reply.with(
                                        RepairTerms.of(
                                                new PublicityDecision(frame)
                                                        .decide(
                                                                Gravity.valueOf(gravity),
                                                                decidedOn,
                                                                today)
                                                        .orElse(null),
                                                new RepairNoticeDecision(plan, frame)
                                                        .decide(decidedOn))))
                .orElseGet(
                        () -> Reply.refused(TypedError.of(ErrorCode.RULEBOOK_NOT_IN_FORCE), field));
    }
}
