package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Scope;
import org.lianxin.exchange.BatchOutcome;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;

/** {@code importFile}: one small file through the same intake as the command line. */
@Controller
final class ImportFields {

    private final FileIntake intake;

    ImportFields(FileIntake intake) {
        this.intake = intake;
    }

    @MutationMapping
    DataFetcherResult<ImportResult> importFile(
            @Argument String name, @Argument String text, DataFetchingEnvironment field) {
        return switch (Admission.of(field, Scope.FILES_IMPORT, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted ->
                    reply(intake.take(admitted.permit(), name, text), field);
        };
    }

    private static DataFetcherResult<ImportResult> reply(
            BatchOutcome batch, DataFetchingEnvironment field) {
        return switch (batch.outcome()) {
            case IntakeOutcome.Taken taken ->
                    Reply.with(
                            ImportResult.of(
                                    taken.summary().files().getFirst(), batch.turnedAway()));
            case IntakeOutcome.NotTaken refused -> Reply.refused(error(refused), field);
        };
    }

    /** What is wrong with the file says more than that nothing in it was recognised. */
    private static TypedError error(IntakeOutcome.NotTaken refused) {
        ErrorCode code =
                switch (refused.reason()) {
                    case NOT_PERMITTED -> ErrorCode.SCOPE_MISSING;
                    case TOO_LARGE -> ErrorCode.FILE_TOO_LARGE;
                    case MISSING, NOTHING_RECOGNISED -> ErrorCode.FILE_UNREADABLE;
                };
        return refused.summary().files().stream()
                .map(FileSummary::problem)
                .findFirst()
                .map(problem -> TypedError.of(code, Map.of("problem", problem.kind().name())))
                .orElseGet(() -> TypedError.of(code));
    }
}
