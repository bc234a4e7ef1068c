package se.handslag.planning.joint.network.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a page: 256 random bits as 43 characters, which nobody can guess. Only its hash is ever kept, so that whoever reads the store
 * opens nothing.
 *
 * @param secret the characters
 */
public record PageLink(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static PageLink random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PageLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it cannot be one; nothing is then asked of any store. */
    public static Optional<PageLink> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PageLink(text)) : Optional.empty();
    }

    /** What is kept of it. A plain hash is enough of something that is random all through. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Without the secret, which opens a page for whoever reads it. */
    @Override
    public String toString() {
        return "PageLink";
    }
}
