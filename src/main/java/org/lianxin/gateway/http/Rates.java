package org.lianxin.gateway.http;

import org.lianxin.access.RequestShares;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.Recent;

/**
 * How often clients may ask: each by its own rate, which it has once on all gateways together;
 * whoever shows no token by its address, on this gateway.
 */
final class Rates {

    private static final int KNOWN_MAX = 10_000;

    private final RequestShares shares;
    private final Limits limits;
    private final Recent<String, ClientRate> clients = new Recent<>(KNOWN_MAX);
    private final Recent<String, ClientRate> addresses = new Recent<>(KNOWN_MAX);

    Rates(RequestShares shares, Limits limits) {
        this.shares = shares;
        this.limits = limits;
    }

    /** Counts a request of a client; 0 if it may go on, else after how long it may come again. */
    long waitMillis(String client) {
        ClientRate rate = clients.find(client);
        if (rate == null) {
            int atOnce = limits.requestsAtOnce();
            rate = new ClientRate(client, limits.requestsPerMinute(), atOnce, shares);
            clients.put(client, rate);
        }
        return rate.waitMillis();
    }

    /** The same for a request without a token. */
    long waitMillisOfAddress(String given) {
        String address = Network.of(given);
        ClientRate rate = addresses.find(address);
        if (rate == null) {
            int most = limits.anonymousPerMinute();
            rate = new ClientRate(address, most, Math.max(1, most / 10), new OwnShares());
            addresses.put(address, rate);
        }
        return rate.waitMillis();
    }
}
