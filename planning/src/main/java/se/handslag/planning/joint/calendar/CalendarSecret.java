package se.handslag.planning.joint.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a feed: 256 random bits as 43 characters. Only its hash is kept, so that whoever reads the store opens nothing.
 *
 * @param text the characters
 */
public record CalendarSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static CalendarSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it cannot be one; nothing is then asked of any store. */
    public static Optional<CalendarSecret> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new CalendarSecret(text)) : Optional.empty();
    }

    /** What is kept of it. A plain hash is enough of something that is random all through. */
    public String hash() {
        return sha256(text);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "CalendarSecret";
    }
}
