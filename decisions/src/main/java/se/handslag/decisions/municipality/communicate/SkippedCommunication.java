package se.handslag.decisions.municipality.communicate;

import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * That the person was not sent the material, on one of the grounds of the law.
 *
 * @param id the skipping
 * @param caseId whose case
 * @param about what is to be decided: an application, or a decision that grants support
 * @param ground which exception applies
 * @param reason why it applies here
 * @param covers what of the matter's material it is about
 * @param by who judged so, and when
 */
public record SkippedCommunication(
        PreparationId id, CaseId caseId, UUID about, SkipGround ground, String reason, Set<UUID> covers, Signature by)
        implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    public SkippedCommunication {
        covers = Set.copyOf(covers);
    }

    /** The exception and why it applies, as a decision states it. */
    public String inWords() {
        return ground.words() + " " + reason;
    }

    @Override
    public String toString() {
        return "SkippedCommunication[" + id + "]";
    }
}
