package se.handslag.web.installation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** An address on the web to which something secret may be sent: by TLS, or on this very machine. */
final class WebAddress {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private WebAddress() {}

    static Optional<URI> parse(String written) {
        try {
            URI address = new URI(written);
            boolean whole = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            return whole && safe ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            // Whoever wrote it is told what an address looks like.
            return Optional.empty();
        }
    }
}
