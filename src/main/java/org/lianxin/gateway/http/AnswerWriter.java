package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/** Writes answers as compact JSON, with the headers that their status demands. */
final class AnswerWriter {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final JsonMapper json = JsonMapper.builder().build();

    /** The plain kind; see decision record 2026-11-21-http-status on why there is only one. */
    void write(Answer answer, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(answer.body());
        response.setStatus(answer.status());
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        switch (answer.status()) {
            case 401 -> challenge(response);
            case 405 -> response.setHeader("Allow", "POST");
            case 429 -> retryLater(response);
            case 503 -> response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            default -> {}
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whoever knows how long to wait has said so already. */
    private static void retryLater(HttpServletResponse response) {
        if (!response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    /** RFC 6750; whoever refuses a token has said more already. */
    private static void challenge(HttpServletResponse response) {
        if (!response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"lianxin\"");
        }
    }
}
