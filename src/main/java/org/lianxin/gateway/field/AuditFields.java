package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.lianxin.audit.AuditKey;
import org.lianxin.audit.AuditPublicKeys;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.Proofs;
import org.lianxin.audit.TreeHash;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What anybody needs to check the audit log: signed trees and proofs. They hold hashes and no
 * contents, so they are open, and asking for them leaves no entry.
 */
@Controller
final class AuditFields {

    private static final String PLACE = "0|[1-9][0-9]{0,17}";

    private final Checkpoints checkpoints;
    private final Proofs proofs;
    private final List<String> keys;

    AuditFields(Checkpoints checkpoints, Proofs proofs, AuditPublicKeys keys) {
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        this.keys = keys.keys().stream().map(AuditKey::toString).toList();
    }

    /** A signed tree as the schema shows it. */
    record Signed(String origin, String size, String root, String note, List<String> keys) {}

    /** Where an entry stands. */
    record Included(String index, String size, List<String> path) {}

    /** That the log only grew. */
    record Grown(String from, String to, List<String> path) {}

    @QueryMapping
    Signed auditCheckpoint() {
        Checkpoint latest = checkpoints.latest();
        return new Signed(
                latest.origin(),
                Long.toString(latest.size()),
                latest.root().base64(),
                latest.note(),
                keys);
    }

    @QueryMapping
    DataFetcherResult<Included> auditInclusionProof(
            @Argument String index, @Argument String size, DataFetchingEnvironment field) {
        Optional<String> wrong = wrong(Map.of("index", index, "size", size));
        if (wrong.isPresent()) {
            return refused(wrong.get(), field);
        }
        return proofs.inclusion(Long.parseLong(index), Long.parseLong(size))
                .map(proof -> Reply.with(new Included(index, size, texts(proof.path()))))
                .orElseGet(Reply::nothing);
    }

    @QueryMapping
    DataFetcherResult<Grown> auditConsistencyProof(
            @Argument String from, @Argument String to, DataFetchingEnvironment field) {
        Optional<String> wrong = wrong(Map.of("from", from, "to", to));
        if (wrong.isPresent()) {
            return refused(wrong.get(), field);
        }
        return proofs.consistency(Long.parseLong(from), Long.parseLong(to))
                .map(proof -> Reply.with(new Grown(from, to, texts(proof.path()))))
                .orElseGet(Reply::nothing);
    }

    /** The first of the arguments, by name, that is no place in a log. */
    private static Optional<String> wrong(Map<String, String> places) {
        return places.entrySet().stream()
                .filter(place -> !place.getValue().matches(PLACE))
                .map(Map.Entry::getKey)
                .min(String::compareTo);
    }

    private static <T> DataFetcherResult<T> refused(
            String argument, DataFetchingEnvironment field) {
        return Reply.refused(
                TypedError.of(ErrorCode.ARGUMENT_INVALID, Map.of("argument", argument)), field);
    }

    private static List<String> texts(List<TreeHash> path) {
        return path.stream().map(TreeHash::base64).toList();
    }
}
