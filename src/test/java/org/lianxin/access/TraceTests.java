package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;

import java.util.Set;

class TraceTests {

    private static final AuditBasis CONSENT = new AuditBasis(AuditBasis.Kind.CONSENT, "c1");

    private final Trace trace = new Trace();

    @Test
    void aLaterPageBelongsToTheSameLook() {
        trace.look(look("creditProfile", CONSENT, entries("e1", "e2")));
        trace.look(look("creditProfile", CONSENT, entries("e2", "e3")));

        assertThat(trace.looks()).hasSize(1);
        assertThat(trace.looks().getFirst().shown().entries()).containsExactly("e1", "e2", "e3");
    }

    @Test
    void anotherPlaceOrAuthorityIsAnotherLook() {
        trace.look(look("creditProfiles/0", CONSENT, entries("e1")));
        trace.look(look("creditProfiles/1", CONSENT, entries("e1")));
        trace.look(look("creditProfiles/1", AuditBasis.NONE, entries("e1")));

        assertThat(trace.looks()).hasSize(3);
    }

    @Test
    void keepsWhatManyThreadsNote() throws InterruptedException {
        Thread[] threads = new Thread[16];
        for (int t = 0; t < threads.length; t++) {
            String place = "creditProfiles/" + t % 4;
            String key = "e" + t;
            threads[t] =
                    Thread.ofVirtual().start(() -> trace.look(look(place, CONSENT, entries(key))));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(trace.looks()).hasSize(4);
        assertThat(trace.looks()).allSatisfy(look -> assertThat(look.shown().entries()).hasSize(4));
    }

    private static Look look(String place, AuditBasis basis, Shown shown) {
        var asked = new Asked("Query.x", place, Purpose.LOAN_APPROVAL, AllowanceWorld.COMPANY);
        return new Look(asked, basis, null, shown, AuditOutcome.DISCLOSED, null);
    }

    private static Shown entries(String... keys) {
        return new Shown(Set.of("ENTRIES"), Set.of(), Set.of(keys), Set.of(), null);
    }
}
