package se.handslag.decisions.region.commit;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;

/**
 * That the outcome is handed over in the same act.
 *
 * @param to the municipality
 * @param ground on which legal ground
 * @param reason why the ground holds; required for every ground but consent
 */
public record HandOver(AuthorityId to, Ground ground, String reason) implements PersonalData {
    /** On the person's consent, which speaks for itself. */
    public static HandOver onConsent(AuthorityId to) {
        return new HandOver(to, Ground.CONSENT, "");
    }

    @Override
    public String toString() {
        return "HandOver[to " + to + " on " + ground + "]";
    }
}
