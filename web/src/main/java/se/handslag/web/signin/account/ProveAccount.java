package se.handslag.web.signin.account;

import se.handslag.core.person.PersonalData;

/**
 * Prove who one is (logga in).
 *
 * @param staff what they sign in by
 * @param password the password, one's own or a temporary one
 * @param code the code from the telephone; empty where none has been connected yet
 * @param address where the request came from; empty if it is not known
 */
public record ProveAccount(String staff, String password, String code, String address) implements PersonalData {
    @Override
    public String toString() {
        return "ProveAccount[masked]";
    }
}
