package se.handslag.web.signin.account;

import java.time.Instant;
import java.util.Optional;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What someone proves who they are by.
 *
 * @param staff whose
 * @param password the hash of it
 * @param temporaryUntil if an administrator has set the password: how long it may be used to choose one's own; empty for one's own
 * @param codeKey what the codes are made of, in base 32; empty until one has been connected
 * @param lastStep the last step of time whose code has been used up
 * @param changedAt when password or key were last changed; whoever came in before that is out
 */
public record Credentials(
        StaffId staff,
        String password,
        Optional<Instant> temporaryUntil,
        Optional<String> codeKey,
        long lastStep,
        Instant changedAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "Credentials[masked]";
    }
}
