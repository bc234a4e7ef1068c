package se.handslag.web.shell;

import java.time.Duration;

/**
 * How the web part runs.
 *
 * @param host the address it listens on; {@code 127.0.0.1} unless a proxy stands before it on another machine
 * @param secureCookie whether the session's cookie is only sent over TLS; true whenever browsers reach it by https
 * @param idle how long a session lasts without a request
 * @param largestRequest the largest body taken in, in bytes
 */
public record WebSettings(String host, boolean secureCookie, Duration idle, long largestRequest) {
    public WebSettings {
        if (idle.isNegative() || idle.isZero() || largestRequest < 1) {
            throw new IllegalArgumentException("The idle time and the largest request are more than nothing.");
        }
    }

    /** On this machine only, without TLS, 30 minutes idle, one million bytes. */
    public static WebSettings local() {
        return new WebSettings("127.0.0.1", false, Duration.ofMinutes(30), 1_000_000);
    }
}
