package se.handslag.web.signin.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and not one that is tried first. Nothing is asked of which signs it has.
 *
 * <p>Source: NIST SP 800-63B, 3.1.1.2; OWASP ASVS 5.0, 6.2.
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static Optional<CannotChooseCredentials> whyNot(String password, Account account) {
        int length = password.codePointCount(0, password.length());
        String small = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(CannotChooseCredentials.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(CannotChooseCredentials.TOO_LONG);
        } else if (COMMON.contains(small) || small.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(CannotChooseCredentials.COMMON);
        } else if (says(small, account)) {
            return Optional.of(CannotChooseCredentials.SAYS_WHO);
        }
        return Optional.empty();
    }

    private static boolean says(String small, Account account) {
        return small.contains(account.staff().value())
                || Set.of(account.name().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .anyMatch(part -> part.length() > 3 && small.contains(part));
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of common passwords is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
