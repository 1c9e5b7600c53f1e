package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Caller;
import org.lianxin.access.Scope;
import org.lianxin.cypher.Transactions;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.CodeConfirmationRow;
import org.lianxin.subject.SubjectRegister;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code confirmUnifiedCode}: a source stands by a code that fails its check digit. */
@Controller
final class ConfirmFields {

    private static final String FILED_AS = "confirmUnifiedCode";

    private final SubjectRegister register;
    private final Transactions transactions;
    private final Clock clock;

    ConfirmFields(SubjectRegister register, Transactions transactions, Clock clock) {
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was confirmed, and whether it had been before. */
    record Confirmed(UnifiedCode code, boolean alreadyConfirmed) {}

    @MutationMapping
    DataFetcherResult<Confirmed> confirmUnifiedCode(
            @Argument String code, DataFetchingEnvironment field) {
        return switch (Admission.of(field, Scope.CODE_CONFIRM, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted -> confirm(code, admitted.permit().caller(), field);
        };
    }

    private DataFetcherResult<Confirmed> confirm(
            String text, Caller caller, DataFetchingEnvironment field) {
        String source = caller.organisation();
        if (source == null) {
            return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
        }
        return switch (UnifiedCode.read(text)) {
            case CodeReading.Malformed _ ->
                    Reply.refused(TypedError.of(ErrorCode.CODE_MALFORMED), field);
            case CodeReading.Valid valid -> Reply.with(new Confirmed(valid.code(), true));
            case CodeReading.Suspect suspect -> record(suspect.code(), caller, source, field);
        };
    }

    private DataFetcherResult<Confirmed> record(
            UnifiedCode code, Caller caller, String source, DataFetchingEnvironment field) {
        var filing =
                new Filing(
                        FILED_AS + ":" + source + ":" + code.value(),
                        clock.instant(),
                        FILED_AS,
                        1,
                        caller.clientId(),
                        source);
        var row = new CodeConfirmationRow(code, filing);
        RowOutcome outcome =
                transactions.write(writing -> register.confirm(writing, List.of(row))).getFirst();
        return switch (outcome) {
            case RowOutcome.Accepted _ -> Reply.with(new Confirmed(code, false));
            case RowOutcome.Unchanged _ -> Reply.with(new Confirmed(code, true));
            case RowOutcome.Quarantined quarantined -> refused(quarantined.fault(), field);
            case RowOutcome.Rejected rejected -> refused(rejected.fault(), field);
        };
    }

    private static DataFetcherResult<Confirmed> refused(
            RowFault fault, DataFetchingEnvironment field) {
        return Reply.refused(
                TypedError.of(ErrorCode.CODE_NOT_CONFIRMED, Map.of("fault", fault.name())), field);
    }
}
