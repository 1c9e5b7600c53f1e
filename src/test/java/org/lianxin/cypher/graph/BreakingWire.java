package org.lianxin.cypher.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/**
 * A wire to a Neo4j that breaks for good after so many pieces, counted in both directions: all that
 * the graph ever sees of a gateway that is killed.
 */
public final class BreakingWire implements AutoCloseable {

    private static final int NEVER = Integer.MAX_VALUE;

    private final URI graph;
    private final ServerSocket entrance;
    private final Set<Socket> open = new HashSet<>();
    private int left = NEVER;
    private int passed;
    private boolean broken;
    private Runnable breaking = () -> {};

    public BreakingWire(URI graph) {
        this.graph = graph;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String uri() {
        return "bolt://localhost:" + entrance.getLocalPort();
    }

    /** So many pieces pass from now on; the next one does not, nor any other. */
    public synchronized void breakAfter(int pieces) {
        left = pieces;
    }

    /** The same, and something else breaks with it. */
    public synchronized void breakAfter(int pieces, Runnable with) {
        left = pieces;
        breaking = with;
    }

    /** It will hold after all. */
    public synchronized void hold() {
        left = NEVER;
    }

    /** How many pieces have passed. */
    public synchronized int passed() {
        return passed;
    }

    public synchronized boolean isBroken() {
        return broken;
    }

    /** Breaks it now. */
    public synchronized void breakNow() {
        if (!broken) {
            broken = true;
            breaking.run();
            open.forEach(BreakingWire::close);
            open.clear();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            breaking = () -> {};
            breakNow();
        }
        try {
            entrance.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket server = new Socket();
                if (!keeps(client, server)) {
                    close(client);
                    continue;
                }
                server.connect(new InetSocketAddress(graph.getHost(), graph.getPort()));
                Thread.ofVirtual().start(() -> pump(client, server));
                Thread.ofVirtual().start(() -> pump(server, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized boolean keeps(Socket client, Socket server) {
        if (!broken) {
            open.add(client);
            open.add(server);
        }
        return !broken;
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0 && passes(); read = in.read(bytes)) {
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException broke) {
            // Either end is gone; so is the other, below.
        }
        close(from);
        close(to);
    }

    private synchronized boolean passes() {
        if (!broken && left != NEVER && left-- == 0) {
            breakNow();
        }
        passed++;
        return !broken;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to close.
        }
    }
}
