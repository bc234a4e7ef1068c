package se.handslag.web.installation;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import se.handslag.web.shell.WebSettings;

/**
 * How browsers find the installation, and how long they may stay.
 *
 * <pre>
 * web.address      = https://handslag.kommunen.example
 * web.host         = 127.0.0.1
 * web.idle         = 30
 * web.session      = 480
 * web.proxy-header = X-Forwarded-For
 * </pre>
 *
 * <p>Times are in minutes.
 */
final class WebLines {
    private static final int LONGEST_IDLE = 120;
    private static final int LONGEST_SESSION = 1_440;

    private final Lines lines;

    WebLines(Lines lines) {
        this.lines = lines;
    }

    WebSettings read() {
        WebSettings local = WebSettings.local();
        Duration idle = minutes("web.idle", LONGEST_IDLE, local.idle());
        Duration longest = minutes("web.session", LONGEST_SESSION, local.longest());
        if (longest.compareTo(idle) < 0) {
            lines.fault("'web.session' is no shorter than 'web.idle'.");
            longest = idle;
        }
        return new WebSettings(
                lines.optional("web.host").orElse(local.host()),
                lines.optional("web.address").flatMap(this::address),
                idle,
                longest,
                lines.optional("web.proxy-header"),
                local.largestRequest(),
                local.patience());
    }

    private Optional<URI> address(String written) {
        Optional<URI> address = WebAddress.parse(written);
        if (address.isEmpty() || !address.get().getRawPath().isEmpty()) {
            lines.fault(
                    "'web.address' is where browsers find the installation, such as https://handslag.kommunen.example:"
                            + " https, no path, and nothing after it. Without TLS it can only be this machine (http://127.0.0.1:8080).");
            return Optional.empty();
        }
        return address;
    }

    private Duration minutes(String key, int most, Duration otherwise) {
        int least = (int) WebSettings.SHORTEST_IDLE.toMinutes();
        Optional<String> written = lines.optional(key);
        if (written.isEmpty()) {
            return otherwise;
        }
        if (written.get().matches("\\d{1,4}")
                && Integer.parseInt(written.get()) >= least
                && Integer.parseInt(written.get()) <= most) {
            return Duration.ofMinutes(Integer.parseInt(written.get()));
        }
        lines.fault("'" + key + "' is a number of minutes from " + least + " to " + most + ".");
        return otherwise;
    }
}
