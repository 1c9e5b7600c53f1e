package org.lianxin.access;

/**
 * The rates at which clients may ask, shared by all gateways of one graph.
 *
 * <p>A gateway takes a client's requests in portions, so that most requests cost no round trip.
 */
public interface RequestShares {

    /**
     * Takes some of a client's requests out of its rate, by the clock of the graph.
     *
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer
     */
    Share take(Wish wish);

    /**
     * What a gateway would like to have.
     *
     * @param client whose rate
     * @param wanted requests, at least one
     * @param perMinute how many requests the client has in a minute
     * @param burst how many of them it may use at once after a pause
     */
    record Wish(String client, int wanted, long perMinute, long burst) {

        public Wish {
            if (wanted < 1 || perMinute < 1 || burst < 1) {
                throw new IllegalArgumentException("a rate and a wish are at least one");
            }
        }
    }

    /**
     * What it got.
     *
     * @param granted requests that it may let through; none if the rate is used up
     * @param waitMillis after which one more will be there; 0 if some were granted
     */
    record Share(int granted, long waitMillis) {}
}
