package se.handslag.decisions.region.commit;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.person.PersonalData;

/**
 * That the outcome is handed over in the same act.
 *
 * @param to the municipality
 * @param basis on which legal ground, and why it holds
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record HandOver(AuthorityId to, Basis basis, boolean protectionSeen) implements PersonalData {
    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public HandOver(AuthorityId to, Basis basis) {
        this(to, basis, false);
    }

    /** On the person's consent, which speaks for itself. */
    public static HandOver onConsent(AuthorityId to) {
        return new HandOver(to, Basis.consent());
    }

    /** The same, as it was said whether what goes has been held against the person's protected identity. */
    public HandOver seen(boolean protection) {
        return new HandOver(to, basis, protection);
    }

    @Override
    public String toString() {
        return "HandOver[to " + to + " on " + basis.ground() + "]";
    }
}
