package org.lianxin.benchmark;

import org.lianxin.development.FreePort;
import org.lianxin.packaging.JarProcess;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Two gateways on one graph: the packaged jar with everything on (a proof with each token, the
 * subject's consent, committed audit), and one with all of that off.
 */
final class Guarded implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(90);

    private final int onPort = FreePort.any();
    private final int offPort = FreePort.any();
    private final JarProcess on;
    private final Process off;
    private final BoundToken proven;
    private final String bearer;

    Guarded(Bench bench) throws Exception {
        on =
                JarProcess.start(
                        onPort,
                        Bench.GATEWAY_JVM,
                        bench.properties("--lianxin.token.dpop-required=true"));
        off = bench.startOpen(offPort);
        awaitOff(bench);
        proven = bench.boundToken(onPort);
        bearer = bench.token();
    }

    Load.Opener on() {
        return () -> new GatewayAsker(onPort, proven);
    }

    Load.Opener off() {
        return () -> new GatewayAsker(offPort, bearer);
    }

    /** Before a turn of the one with everything on. */
    void signAhead(int count) throws IOException {
        proven.signAhead(count);
    }

    long onPid() {
        return on.pid();
    }

    long offPid() {
        return off.pid();
    }

    @Override
    public void close() {
        on.close();
        off.destroy();
        off.onExit().completeOnTimeout(off, 20, TimeUnit.SECONDS).join();
        off.destroyForcibly();
    }

    private void awaitOff(Bench bench) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (true) {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), offPort)) {
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end || !off.isAlive()) {
                    close();
                    throw new IllegalStateException(
                            "the open gateway did not start:\n" + bench.openLog(), notYet);
                }
                Thread.sleep(200);
            }
        }
    }
}
