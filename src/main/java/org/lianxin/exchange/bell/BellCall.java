package org.lianxin.exchange.bell;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.BellProblem;
import org.lianxin.exchange.PublicAddressDecision;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to a bell's address.
 *
 * <p>The name is resolved here, each time, and the connection made to that very address: an HTTP
 * client would resolve it again, and whoever owns the name could lead it to somewhere inside
 * between the two. No redirect is followed, and of the answer only its first line is read.
 */
final class BellCall {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LINE_MAX = 200;

    private final Resolver resolver;
    private final SSLSocketFactory encryption;
    private final Duration timeout;
    private final boolean loopback;

    BellCall(Resolver resolver, SSLSocketFactory encryption, Duration timeout, boolean loopback) {
        this.resolver = resolver;
        this.encryption = encryption;
        this.timeout = timeout;
        this.loopback = loopback;
    }

    /** Where a name leads. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** Rings; empty if it was heard. */
    Optional<BellProblem> ring(URI address, Map<String, String> headers, byte[] body) {
        long end = System.nanoTime() + timeout.toNanos();
        try {
            InetAddress place = place(address);
            if (place == null) {
                return Optional.of(BellProblem.ADDRESS_FORBIDDEN);
            }
            try (Socket socket = connected(address, place, end)) {
                socket.getOutputStream().write(request(address, headers, body));
                socket.getOutputStream().flush();
                return isSuccess(firstLine(socket, end))
                        ? Optional.empty()
                        : Optional.of(BellProblem.REFUSED);
            }
        } catch (UnknownHostException unknown) {
            return Optional.of(BellProblem.ADDRESS_UNKNOWN);
        } catch (SocketTimeoutException late) {
            return Optional.of(BellProblem.TOO_SLOW);
        } catch (SSLException notTrusted) {
            return Optional.of(BellProblem.NOT_TRUSTED);
        } catch (IOException failure) {
            return Optional.of(BellProblem.UNREACHABLE);
        }
    }

    /** The first place that the name leads to; null if any of them is forbidden. */
    private @Nullable InetAddress place(URI address) throws UnknownHostException {
        InetAddress[] places = resolver.all(unbracketed(address.getHost()));
        for (InetAddress place : places) {
            if (!PublicAddressDecision.isPublic(place)
                    && !(loopback && place.isLoopbackAddress())) {
                return null;
            }
        }
        return places.length == 0 ? null : places[0];
    }

    private Socket connected(URI address, InetAddress place, long end) throws IOException {
        boolean encrypted = address.getScheme().equalsIgnoreCase("https");
        int usual = encrypted ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(place, port), left(end));
            plain.setSoTimeout(left(end));
            return encrypted ? encrypted(plain, unbracketed(address.getHost()), port) : plain;
        } catch (IOException | RuntimeException failure) {
            plain.close();
            throw failure;
        }
    }

    /** The certificate has to be the name's, whatever the address. */
    private Socket encrypted(Socket plain, String host, int port) throws IOException {
        var socket = (SSLSocket) encryption.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI address, Map<String, String> headers, byte[] body) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        byte[] before = head.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[before.length + body.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(body, 0, all, before.length, body.length);
        return all;
    }

    private static String firstLine(Socket socket, long end) throws IOException {
        InputStream in = socket.getInputStream();
        var line = new StringBuilder();
        while (line.length() < LINE_MAX) {
            socket.setSoTimeout(left(end));
            int next = in.read();
            if (next < 0 || next == '\n') {
                break;
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private static boolean isSuccess(String line) {
        String[] parts = line.split(" ", 3);
        return parts.length > 1
                && parts[0].toUpperCase(Locale.ROOT).startsWith("HTTP/1.")
                && parts[1].matches("2[0-9][0-9]");
    }

    private static int left(long end) throws SocketTimeoutException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left < 1) {
            throw new SocketTimeoutException("the call took too long");
        }
        return Math.toIntExact(left);
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
