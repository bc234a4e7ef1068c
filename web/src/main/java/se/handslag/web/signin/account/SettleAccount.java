package se.handslag.web.signin.account;

import java.util.Set;
import se.handslag.core.casework.Mandate;

/**
 * Give someone an account, or change what it is for (lägg upp eller ändra konto).
 *
 * @param staff what they sign in by, such as {@code anna.berg}
 * @param name as shown to colleagues
 * @param title as printed under a note
 * @param unit where they work
 * @param mandates what they are given to do
 * @param isNew whether there is to be no such account before
 */
public record SettleAccount(
        String staff, String name, String title, String unit, Set<Mandate> mandates, boolean isNew) {
    public SettleAccount {
        mandates = Set.copyOf(mandates);
    }
}
