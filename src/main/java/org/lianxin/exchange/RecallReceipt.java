package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The last look by which a recipient was told: its own receipt, and what kinds of facts it saw.
 *
 * @param id of the audit entry
 * @param index its place in the audit log
 * @param at when it asked
 * @param action what it asked, as a root field of the schema
 * @param purpose the purpose that it named
 * @param facts kinds of facts shown, never their content
 * @param looks how many looks of this recipient showed it
 */
public record RecallReceipt(
        String id,
        long index,
        Instant at,
        String action,
        @Nullable String purpose,
        List<String> facts,
        long looks) {

    public RecallReceipt {
        facts = List.copyOf(facts);
    }
}
