package org.lianxin.gateway.http;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.UnmatchedEntry;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Courts' syncs that take their time and then know of nothing. */
final class SlowCourts implements CourtSyncRegister {

    private volatile Duration time = Duration.ZERO;
    private volatile Duration commitTimeMax = Duration.ZERO;

    /** Each step takes so long; a commit may take so long. */
    void take(Duration each, Duration commitMax) {
        time = each;
        commitTimeMax = commitMax;
    }

    @Override
    public CourtOutcome<CourtSync> open(Permit permit, MutationKey key, CourtSyncTerms terms) {
        return slowly();
    }

    @Override
    public CourtOutcome<CourtSync> put(
            Permit permit, String sync, int number, String hash, List<CourtRow> rows) {
        return slowly();
    }

    @Override
    public CourtOutcome<CourtSync> commit(
            Permit permit, MutationKey key, String sync, List<CourtDeletion> confirmed) {
        return slowly();
    }

    @Override
    public Duration commitTimeMax() {
        return commitTimeMax;
    }

    @Override
    public CourtOutcome<CourtSync> abandon(Permit permit, MutationKey key, String sync) {
        return slowly();
    }

    @Override
    public CourtOutcome<UnmatchedEntry> settle(
            Permit permit, MutationKey key, String entry, String number) {
        return slowly();
    }

    private <T> CourtOutcome<T> slowly() {
        try {
            if (new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("nobody opens that latch");
            }
        } catch (InterruptedException back) {
            Thread.currentThread().interrupt();
            // As the driver does when its caller is called back.
            throw new CancellationException();
        }
        return CourtOutcome.refused(new CourtRefusal.Unknown());
    }
}
