package org.lianxin.gateway.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A subscription as server-sent events, as GraphQL over SSE has it in its distinct connections
 * mode: {@code next} for each page, also for errors, and {@code complete}.
 */
final class EventOutlet implements Outlet {

    private static final byte[] NEXT = bytes("event: next\ndata: ");
    private static final byte[] END = bytes("\n\n");
    private static final byte[] COMPLETE = bytes("event: complete\ndata:\n\n");
    private static final byte[] IDLE = bytes(":\n\n");

    private final JsonMapper json;
    private final HttpServletResponse response;

    EventOutlet(JsonMapper json, HttpServletResponse response) {
        this.json = json;
        this.response = response;
    }

    /** Says that the stream begins. */
    void open() throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Else some proxies keep events back until there are enough of them.
        response.setHeader("X-Accel-Buffering", "no");
        write(IDLE);
    }

    @Override
    public void next(Answer page) throws IOException {
        write(NEXT, json.writeValueAsBytes(page.body()), END);
    }

    @Override
    public void refuse(Answer refusal) throws IOException {
        next(refusal);
        complete();
    }

    @Override
    public void complete() throws IOException {
        write(COMPLETE);
    }

    @Override
    public void idle() throws IOException {
        write(IDLE);
    }

    /** A write blocks while the consumer takes nothing, and fails when Tomcat has waited enough. */
    private void write(byte[]... parts) throws IOException {
        ServletOutputStream out = response.getOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        out.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
