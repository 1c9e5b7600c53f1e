package org.lianxin.exchange.court;

import org.lianxin.cypher.Transactions;

import java.time.Duration;
import java.util.Random;

/** Dies now and then, before the commit or after it: the caller cannot tell which. */
final class DyingTransactions implements Transactions {

    private final Transactions inner;
    private final Random random;
    int deaths;

    DyingTransactions(Transactions inner, Random random) {
        this.inner = inner;
        this.random = random;
    }

    /** What a caller sees of a gateway that was killed. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public <T> T write(Work<T> work) {
        return write(Duration.ofSeconds(30), work);
    }

    @Override
    public <T> T write(Duration limit, Work<T> work) {
        int fate = random.nextInt(6);
        T result =
                inner.write(
                        limit,
                        writing -> {
                            T done = work.in(writing);
                            if (fate == 0) {
                                deaths++;
                                throw new Died();
                            }
                            return done;
                        });
        if (fate == 1) {
            deaths++;
            throw new Died();
        }
        return result;
    }
}
