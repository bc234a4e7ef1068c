package se.handslag.web.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void isKeptAsArgon2idWithWhatTheGuidanceAsksForAndASaltOfItsOwn() {
        String hash = passwords.hash("fyra lugna gröna stolar");

        assertThat(hash)
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}")
                .isNotEqualTo(passwords.hash("fyra lugna gröna stolar"));
        assertThat(passwords.matches("fyra lugna gröna stolar", hash)).isTrue();
        assertThat(passwords.matches("fyra lugna gröna stola", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void whatWasMadeWithLessIsStillKnown() {
        // From the tests of the reference implementation of Argon2.
        assertThat(passwords.matches(
                        "password",
                        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"))
                .isTrue();
    }

    @Test
    void nobodysPasswordIsNobodys() {
        assertThat(passwords.matches("", passwords.nobodys())).isFalse();
        assertThat(passwords.nobodys()).hasSameSizeAs(passwords.hash("fyra lugna gröna stolar"));
    }

    @Test
    void refusesWhatIsNoHashWithoutQuotingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passwords.matches("x", "$2a$10$hemlig"))
                .withMessage("This is not the hash of a password.");
    }
}
