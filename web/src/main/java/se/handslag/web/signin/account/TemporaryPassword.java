package se.handslag.web.signin.account;

import java.security.SecureRandom;
import java.time.Instant;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * A password that is used once, to choose one's own; said to the administrator once and to nobody again.
 *
 * @param staff whose
 * @param password to be handed over in person
 * @param until when it stops
 */
public record TemporaryPassword(StaffId staff, String password, Instant until) implements PersonalData {
    /** Letters and digits that are not taken for each other when read out or copied by hand. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TemporaryPassword of(StaffId staff, Instant until) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new TemporaryPassword(staff, password.toString(), until);
    }

    @Override
    public String toString() {
        return "TemporaryPassword[masked]";
    }
}
