package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.rulebook.Switches.Party;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which part a body has in what is disputed.
 *
 * <p>An implementer is an agency or a credit office of the listing's city that is registered here:
 * the plans let whoever carries out a measure receive a dispute, and every one of them carries out
 * some. So is whoever recorded to have acted on it, from wherever. The body that placed it may be
 * one too.
 */
final class Bodies {

    private static final Statement REGISTERED = Statement.of(Bodies.class, "implementers.cypher");

    private Bodies() {}

    /** As what that body receives, where the plan lets {@code first} receive. */
    static Party part(Writing writing, Target target, String body, Party first) {
        boolean initiator = body.equals(target.authorityCode());
        if (first == Party.INITIATOR) {
            return initiator ? Party.INITIATOR : Party.IMPLEMENTER;
        }
        if (implementsIn(writing, target, body)) {
            return Party.IMPLEMENTER;
        }
        return initiator ? Party.INITIATOR : Party.PROVIDER;
    }

    /** The one body that has this part; null where several may, or its source gives no code. */
    static @Nullable String of(Target target, @Nullable Party part) {
        return part == Party.INITIATOR ? target.authorityCode() : null;
    }

    /**
     * Who verifies: the initiator where it decides itself, else whoever handed it in; where that
     * one cannot be reached through the gateway, the receiver reports what it was told.
     */
    static String verifier(Writing writing, Target target, String receiver, Party verifier) {
        String body = verifier == Party.INITIATOR ? target.authorityCode() : provider(target);
        return body != null && registered(writing, target, body).isPresent() ? body : receiver;
    }

    static @Nullable String provider(Target target) {
        String provider = target.provider();
        return provider == null ? target.authorityCode() : provider;
    }

    private static boolean implementsIn(Writing writing, Target target, String body) {
        return registered(writing, target, body)
                .filter(
                        row ->
                                row.flag("acted")
                                        || (mayImplement(CallerKind.valueOf(row.text("kind")))
                                                && Objects.equals(
                                                        row.textOrNull("city"), key(target))))
                .isPresent();
    }

    private static @Nullable String key(Target target) {
        return target.city() == null ? null : target.city().key();
    }

    private static boolean mayImplement(CallerKind kind) {
        return switch (kind) {
            case AGENCY, CREDIT_OFFICE -> true;
            case COURT, BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER, SUBJECT -> false;
        };
    }

    private static Optional<Row> registered(Writing writing, Target target, String body) {
        List<Row> rows =
                writing.run(REGISTERED, Map.of("code", body, "listings", target.resting()));
        return rows.stream().findFirst();
    }
}
