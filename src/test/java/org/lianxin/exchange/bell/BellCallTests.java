package org.lianxin.exchange.bell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.exchange.BellProblem;
import org.lianxin.kernel.SigningKey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSocketFactory;

/** One call to a bell's address: what counts as heard, and where it never goes. */
@Timeout(30)
class BellCallTests {

    private static final byte[] BODY = "{\"seq\":1}".getBytes(StandardCharsets.UTF_8);
    private static final BellSigner SIGNER = new BellSigner(SigningKey.of(TestKeys.ED25519));

    private static BellCall call(BellCall.Resolver resolver, boolean loopback) {
        return new BellCall(
                resolver,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Duration.ofSeconds(1),
                loopback);
    }

    private static Optional<BellProblem> ring(String address) {
        URI to = URI.create(address);
        return call(InetAddress::getAllByName, true)
                .ring(to, SIGNER.headers(to, BODY, Instant.EPOCH, "nonce"), BODY);
    }

    @Test
    void isHeardAndCanBeChecked() {
        try (var receiver = new BellReceiver(SIGNER.keys().getFirst().x())) {
            assertThat(ring(receiver.address())).isEmpty();
            assertThat(receiver.bodies()).containsExactly("{\"seq\":1}");
            assertThat(receiver.flaws()).isEmpty();
        }
    }

    @Test
    void isNoticedWhenItIsSignedByAnother() {
        String other = new BellSigner(SigningKey.of(TestKeys.OTHER)).keys().getFirst().x();
        try (var receiver = new BellReceiver(other)) {
            assertThat(ring(receiver.address())).isEmpty();
            assertThat(receiver.flaws()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 404, 410, 500, 503})
    void isNotHeardWithoutSuccessAndFollowsNoRedirect(int status) {
        try (var receiver = new BellReceiver(SIGNER.keys().getFirst().x())) {
            receiver.answer(status);

            assertThat(ring(receiver.address())).contains(BellProblem.REFUSED);
            assertThat(receiver.bodies()).hasSize(1);
        }
    }

    @Test
    void isNotHeardWhereNobodyIs() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThat(ring("http://localhost:" + port + "/")).contains(BellProblem.UNREACHABLE);
    }

    @Test
    void isNotHeardBySomebodyWhoSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(ring("http://localhost:" + silent.getLocalPort() + "/"))
                    .contains(BellProblem.TOO_SLOW);
        }
    }

    @Test
    void isNotHeardBySomebodyWhoTakesForEver() throws IOException {
        try (var dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(dripping));

            assertThat(ring("http://localhost:" + dripping.getLocalPort() + "/"))
                    .contains(BellProblem.TOO_SLOW);
        }
    }

    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept()) {
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write('H');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void doesNotTrustWhoCannotEncrypt() throws IOException {
        try (var plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerInTheClear(plain));

            assertThat(ring("https://localhost:" + plain.getLocalPort() + "/"))
                    .contains(BellProblem.NOT_TRUSTED);
        }
    }

    private static void answerInTheClear(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            int first = socket.getInputStream().read();
            assertThat(first).isEqualTo(22);
        } catch (IOException over) {
            throw new AssertionError(over);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1"})
    void goesToNoPlaceInsideWhateverItsName(String inside) {
        List<String> asked = new ArrayList<>();
        BellCall.Resolver resolver =
                host -> {
                    asked.add(host);
                    return new InetAddress[] {
                        InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral(inside)
                    };
                };

        assertThat(call(resolver, false).ring(URI.create("https://bank.example/"), Map.of(), BODY))
                .contains(BellProblem.ADDRESS_FORBIDDEN);
        assertThat(asked).containsExactly("bank.example");
    }

    @Test
    void looksANameUpEachTime() throws IOException {
        try (var receiver = new BellReceiver(SIGNER.keys().getFirst().x())) {
            List<InetAddress> places = new ArrayList<>();
            places.add(InetAddress.getLoopbackAddress());
            places.add(InetAddress.ofLiteral("10.0.0.1"));
            BellCall moving = call(host -> new InetAddress[] {places.removeFirst()}, true);
            URI to = URI.create(receiver.address());
            Map<String, String> headers = SIGNER.headers(to, BODY, Instant.EPOCH, "n");

            assertThat(moving.ring(to, headers, BODY)).isEmpty();
            assertThat(moving.ring(to, headers, BODY)).contains(BellProblem.ADDRESS_FORBIDDEN);
        }
    }

    @Test
    void saysThatANameIsUnknown() {
        BellCall.Resolver nowhere =
                host -> {
                    throw new UnknownHostException(host);
                };
        assertThat(call(nowhere, true).ring(URI.create("https://a.example/"), Map.of(), BODY))
                .contains(BellProblem.ADDRESS_UNKNOWN);
    }
}
