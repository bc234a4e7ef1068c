package se.handslag.decisions.region.commit;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.person.PersonalData;

/**
 * That the outcome is handed over in the same act.
 *
 * @param to the municipality
 * @param basis on which legal ground, and why it holds
 */
public record HandOver(AuthorityId to, Basis basis) implements PersonalData {
    /** On the person's consent, which speaks for itself. */
    public static HandOver onConsent(AuthorityId to) {
        return new HandOver(to, Basis.consent());
    }

    @Override
    public String toString() {
        return "HandOver[to " + to + " on " + basis.ground() + "]";
    }
}
