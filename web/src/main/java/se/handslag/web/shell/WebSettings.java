package se.handslag.web.shell;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How the web part runs.
 *
 * @param host the address it listens on; {@code 127.0.0.1} unless a proxy stands before it on another machine
 * @param address where browsers find it, such as {@code https://handslag.kommunen.example}; empty if it is only for this machine
 * @param idle how long a session lasts without a request
 * @param longest how long a session lasts at most
 * @param proxyHeader the header in which the proxy before us says who asks; empty to believe no header
 * @param largestRequest the largest body taken in, in bytes
 * @param patience how long it waits for someone who has begun to send and sends no more, and how long for all that they send
 */
public record WebSettings(
        String host,
        Optional<URI> address,
        Duration idle,
        Duration longest,
        Optional<String> proxyHeader,
        long largestRequest,
        Duration patience) {
    /** The times that the warning before the end of a session leaves room for. */
    public static final Duration SHORTEST_IDLE = Duration.ofMinutes(5);

    /** So long a body of a million bytes takes where the network is poor; a form is there in a moment. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    public WebSettings {
        if (idle.compareTo(SHORTEST_IDLE) < 0
                || longest.compareTo(idle) < 0
                || largestRequest < 1
                || patience.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "A session lasts for five idle minutes or more, and in all no less than that. A request may be larger than nothing, and take some time.");
        }
    }

    /** From which address someone asks: the last that the proxy before us added, since what stands before it is whatever they wrote. */
    String addressOf(Context context) {
        if (proxyHeader.isPresent()) {
            String[] said = Optional.ofNullable(context.header(proxyHeader.get()))
                    .orElse("")
                    .split(",");
            return said[said.length - 1].strip();
        }
        // TLS is a proxy's work, and one that says nothing of who asks makes everyone look alike.
        return isSecure() ? "" : context.ip();
    }

    /** On this machine only, without TLS: 30 minutes idle, 8 hours at most, one million bytes. */
    public static WebSettings local() {
        return new WebSettings(
                "127.0.0.1",
                Optional.empty(),
                Duration.ofMinutes(30),
                Duration.ofHours(8),
                Optional.empty(),
                1_000_000,
                USUAL_PATIENCE);
    }

    /** The same, found by browsers at this address. */
    public WebSettings at(URI found) {
        return new WebSettings(host, Optional.of(found), idle, longest, proxyHeader, largestRequest, patience);
    }

    /** The same, waiting so long for what is sent. */
    public WebSettings waiting(Duration time) {
        return new WebSettings(host, address, idle, longest, proxyHeader, largestRequest, time);
    }

    /** Whether browsers reach it by TLS; the session's cookie is then sent by nothing else. */
    public boolean isSecure() {
        return address.map(URI::getScheme).filter("https"::equals).isPresent();
    }
}
