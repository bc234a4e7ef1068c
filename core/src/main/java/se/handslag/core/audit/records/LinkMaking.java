package se.handslag.core.audit.records;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.LogKeys;

/**
 * How the links of a lane are made: SHA-256 without a key, HMAC-SHA-256 with one. For one thread at a time.
 *
 * <p>A lane says which of them, and a fingerprint of the key, so that whoever verifies it knows what to hold it against.
 */
final class LinkMaking {
    private static final String KEYLESS = "sha-256";
    private static final String KEYED = "hmac-sha-256";
    private static final int FINGERPRINT = 16;

    private final MessageDigest digest;
    private final @Nullable Mac mac;
    private final String keyId;

    private LinkMaking(@Nullable Mac mac, String keyId) throws GeneralSecurityException {
        this.digest = MessageDigest.getInstance("SHA-256");
        this.mac = mac;
        this.keyId = keyId;
    }

    /** What new lanes are made with. */
    static LinkMaking now(LogKeys keys) {
        return keys.secrets().isEmpty() ? keyless() : keyed(keys.secrets().get(0));
    }

    /** What a lane was made with; empty if its key is not among these, or nothing is made so. */
    static Optional<LinkMaking> of(String method, String keyId, LogKeys keys) {
        if (method.equals(KEYLESS) && keyId.isEmpty()) {
            return Optional.of(keyless());
        } else if (method.equals(KEYED)) {
            return keys.secrets().stream()
                    .map(LinkMaking::keyed)
                    .filter(making -> making.keyId.equals(keyId))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static LinkMaking keyless() {
        try {
            return new LinkMaking(null, "");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static LinkMaking keyed(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String fingerprint = HexFormat.of()
                    .formatHex(mac.doFinal("handslag access log key".getBytes(StandardCharsets.UTF_8)))
                    .substring(0, FINGERPRINT);
            return new LinkMaking(mac, fingerprint);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
        }
    }

    String method() {
        return mac == null ? KEYLESS : KEYED;
    }

    /** The fingerprint of the key, which does not give it away; empty without one. */
    String keyId() {
        return keyId;
    }

    boolean isKeyed() {
        return mac != null;
    }

    /** Sixty-four hexadecimal digits over these words. */
    String link(LinkedWords words) {
        byte[] bytes = words.bytes();
        return HexFormat.of().formatHex(mac == null ? digest.digest(bytes) : mac.doFinal(bytes));
    }
}
