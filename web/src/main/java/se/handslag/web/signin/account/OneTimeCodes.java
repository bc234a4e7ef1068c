package se.handslag.web.signin.account;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that a telephone and the server make of the same key and the same half minute (TOTP).
 *
 * <p>Source: RFC 6238, with the choices that every such application knows: HMAC-SHA-1, six digits, thirty seconds.
 */
final class OneTimeCodes {
    private static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final int KEY_BYTES = 20;
    /** A telephone's clock may be one step behind or ahead. */
    private static final int STEPS_OFF = 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(DIGITS);

    private OneTimeCodes() {}

    /** A new key, in base 32. */
    static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base32.encode(key);
    }

    /** The step of time whose code this is, if it is one of those around now. All of them are looked at, whichever it is. */
    static OptionalLong step(String key, String code, Instant now) {
        byte[] written = code.replace(" ", "").strip().getBytes(StandardCharsets.UTF_8);
        long current = Math.floorDiv(now.getEpochSecond(), SECONDS);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - STEPS_OFF; step <= current + STEPS_OFF; step++) {
            if (MessageDigest.isEqual(written, code(key, step).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(String key, long step) {
        try {
            return String.format(
                    Locale.ROOT,
                    "%0" + DIGITS + "d",
                    GENERATOR.generateOneTimePassword(new SecretKeySpec(Base32.decode(key), "HmacSHA1"), step));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A key for codes cannot be used.", e);
        }
    }
}
