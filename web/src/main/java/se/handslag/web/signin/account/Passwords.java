package se.handslag.web.signin.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps passwords as hashes that cost time and memory to try (Argon2id).
 *
 * <p>Source: OWASP, Password Storage Cheat Sheet: 19 MiB, two passes, one lane. Few are made at once, so that many who try cannot take all the
 * memory there is.
 */
public final class Passwords {
    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final int MOST_AT_ONCE = 2;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)");

    /** Made as the others are, of something that has been thrown away. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$/0UtqLk3TaSf+e0kWGVFyw$H3ClrQK3zoD+Ua7CimR7M1geuCIroOx3jr/o3Kjun/4";

    private final Semaphore room = new Semaphore(MOST_AT_ONCE, true);

    /** The hash, with what it was made by. */
    public String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(password, MEMORY, PASSES, LANES, LENGTH, salt);
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=" + LANES + "$" + text(salt) + "$" + text(hash);
    }

    /** Tries a password by what the hash itself says that it was made by, so that older ones hold when more is asked of new ones. */
    public boolean matches(String password, String hash) {
        // Read here, since the library's own reading depends on the language of the machine.
        Matcher made = FORM.matcher(hash);
        if (!made.matches()) {
            throw new IllegalArgumentException("This is not the hash of a password.");
        }
        byte[] expected = Base64.getDecoder().decode(made.group(5));
        byte[] salt = Base64.getDecoder().decode(made.group(4));
        return MessageDigest.isEqual(
                expected, hash(password, number(made, 1), number(made, 2), number(made, 3), expected.length, salt));
    }

    private byte[] hash(String password, int memory, int passes, int lanes, int length, byte[] salt) {
        room.acquireUninterruptibly();
        try {
            return Argon2Function.getInstance(memory, passes, lanes, length, Argon2.ID)
                    .hash(plain(password), salt)
                    .getBytes();
        } finally {
            room.release();
        }
    }

    /** A hash that no password has, so that an account that is not there takes as long to refuse as one that is. */
    String nobodys() {
        return NOBODYS;
    }

    /** Keyboards write one letter in several ways. */
    private static byte[] plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    private static int number(Matcher made, int group) {
        return Integer.parseInt(made.group(group));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
