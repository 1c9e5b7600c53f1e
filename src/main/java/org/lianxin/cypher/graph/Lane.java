package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The traffic of one question: who asks while all flights are in the air boards the next one.
 *
 * <p>There is no timer. A flight leaves the moment it is boarded if there is room in the air, else
 * the moment another one lands; what gathered meanwhile travels together. A round trip costs more
 * than the few keys in it, so a small flight does not leave beside another small one: it fills up
 * until that one lands. A flight that has left takes nobody on board, so an answer never is older
 * than its question.
 *
 * <p>Whoever boards gets its landing or a failure: a flight leaves, is refused, is declared lost
 * after {@code flightTime}, or is ended by {@link #close()}; nothing else can become of it.
 */
final class Lane {

    private final String name;
    private final String text;
    private final Transport transport;
    private final Limits limits;
    private final Traffic traffic;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Flight> open = new ArrayDeque<>();
    private final Map<Object, Flight> seats = new HashMap<>();
    private final Set<Flight> airborne = new HashSet<>();
    private boolean closed;

    Lane(String name, String text, Transport transport, Limits limits, Traffic traffic) {
        this.name = name;
        this.text = text;
        this.transport = transport;
        this.limits = limits;
        this.traffic = traffic;
    }

    /**
     * Boards all parameters, a few flights' worth at a time so that a large ask does not keep small
     * ones waiting, and waits until they have landed.
     */
    List<Landing> ask(Collection<Object> parameters) {
        long deadline = System.nanoTime() + limits.patience().toNanos();
        List<Landing> landings = new ArrayList<>();
        List<Object> all = List.copyOf(parameters);
        int portion = limits.batchMax() * limits.flightsMax();
        for (int from = 0; from < all.size(); from += portion) {
            int to = Math.min(all.size(), from + portion);
            Set<Flight> flights = board(all.subList(from, to));
            if (from == 0) {
                traffic.asked(all.size());
            }
            try {
                for (Flight flight : flights) {
                    landings.add(Waiting.until(deadline, flight.landed, name));
                }
            } finally {
                leave(flights);
            }
        }
        return landings;
    }

    /** Refuses new askers and fails all who wait, on board or in the air. */
    void close() {
        List<Flight> ended = new ArrayList<>();
        lock.lock();
        try {
            closed = true;
            ended.addAll(open);
            ended.addAll(airborne);
            open.clear();
            seats.clear();
            airborne.clear();
        } finally {
            lock.unlock();
        }
        ended.forEach(flight -> flight.landed.completeExceptionally(closing()));
    }

    private Set<Flight> board(List<Object> parameters) {
        Set<Flight> boarded = new LinkedHashSet<>();
        List<Flight> leaving;
        lock.lock();
        try {
            refuseIfClosedOrFull(parameters.size());
            for (Object parameter : parameters) {
                boarded.add(seats.computeIfAbsent(parameter, this::seat));
            }
            boarded.forEach(flight -> flight.passengers++);
            leaving = takeOff();
        } finally {
            lock.unlock();
        }
        leaving.forEach(this::fly);
        return boarded;
    }

    private void refuseIfClosedOrFull(int parameters) {
        if (closed) {
            throw closing();
        }
        int needed = Math.ceilDiv(parameters, limits.batchMax());
        if (open.size() + needed > limits.openMax()) {
            throw new GraphTooSlow(name + ": too many are waiting", null);
        }
    }

    private Flight seat(Object parameter) {
        Flight last = open.peekLast();
        if (last == null || last.parameters.size() >= limits.batchMax()) {
            last = new Flight();
            open.addLast(last);
        }
        last.parameters.add(parameter);
        return last;
    }

    private void leave(Set<Flight> flights) {
        lock.lock();
        try {
            flights.forEach(flight -> flight.passengers--);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Moves flights from the ground into the air while there is room. The caller holds the lock.
     */
    private List<Flight> takeOff() {
        List<Flight> leaving = new ArrayList<>();
        long now = System.nanoTime();
        while (airborne.size() < limits.flightsMax() && !open.isEmpty()) {
            if (small(open.getFirst()) && smallOneUnderWay(now)) {
                break;
            }
            Flight flight = open.removeFirst();
            flight.parameters.forEach(seats::remove);
            if (flight.passengers > 0) {
                flight.leftNanos = now;
                airborne.add(flight);
                leaving.add(flight);
            }
        }
        return leaving;
    }

    private boolean small(Flight flight) {
        return flight.parameters.size() < limits.besideMin();
    }

    /** One that has been away for long does not count: nobody knows when it will be back. */
    private boolean smallOneUnderWay(long now) {
        for (Flight flight : airborne) {
            if (small(flight) && now - flight.leftNanos < limits.alone().toNanos()) {
                return true;
            }
        }
        return false;
    }

    private void fly(Flight flight) {
        traffic.flew(flight.parameters.size());
        CompletableFuture<Landing> _ =
                depart(flight)
                        .orTimeout(limits.flightTime().toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete((landing, failure) -> land(flight, landing, failure));
    }

    /** A copy, so that giving up on a flight does not reach into the transport. */
    private CompletableFuture<Landing> depart(Flight flight) {
        try {
            CompletionStage<Landing> flown = transport.fly(name, text, flight.parameters);
            return flown.toCompletableFuture().copy();
        } catch (RuntimeException | Error refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    /** Sends the next flights first, so that the graph does not idle while askers wake up. */
    private void land(Flight flight, @Nullable Landing landing, @Nullable Throwable failure) {
        List<Flight> leaving;
        lock.lock();
        try {
            airborne.remove(flight);
            leaving = takeOff();
        } finally {
            lock.unlock();
        }
        try {
            leaving.forEach(this::fly);
        } finally {
            if (landing != null) {
                flight.landed.complete(landing);
            } else {
                flight.landed.completeExceptionally(
                        failure != null ? failure : new IllegalStateException("empty landing"));
            }
        }
    }

    private GraphUnavailable closing() {
        return new GraphUnavailable(name + ": the gateway is closing", null);
    }
}
