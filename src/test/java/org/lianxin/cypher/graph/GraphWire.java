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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * The wire between a gateway and its Neo4j, which a test can cut, hold and mend: a TCP proxy that
 * lives in the test.
 */
public final class GraphWire implements AutoCloseable {

    private final URI graph;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile CountDownLatch held = new CountDownLatch(0);

    public GraphWire(URI graph) {
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

    /** Connections break, and new ones are closed at once. */
    public void cut() {
        cut = true;
        open.forEach(GraphWire::close);
        open.clear();
    }

    /** Whatever the graph answers from now on stays in the wire. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    /** All works again. */
    public void mend() {
        cut = false;
        held.countDown();
    }

    @Override
    public void close() {
        mend();
        cut();
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
                if (cut) {
                    close(client);
                } else {
                    connect(client);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        var server = new Socket();
        server.connect(new InetSocketAddress(graph.getHost(), graph.getPort()));
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> pump(client, server, false));
        Thread.ofVirtual().start(() -> pump(server, client, true));
    }

    private void pump(Socket from, Socket to, boolean answers) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (answers) {
                    held.await();
                }
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException broken) {
            // Either end is gone; so is the other, below.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to close.
        }
    }
}
