package se.handslag.web.signin.account;

import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * Choose one's own password and connect a telephone, after having come as far as that by a temporary password.
 *
 * @param staff whose
 * @param password the new one
 * @param again the same once more
 * @param key what the codes are made of, as it was shown
 * @param code the first code that the telephone shows
 */
public record ChooseCredentials(StaffId staff, String password, String again, String key, String code)
        implements PersonalData {
    @Override
    public String toString() {
        return "ChooseCredentials[masked]";
    }
}
