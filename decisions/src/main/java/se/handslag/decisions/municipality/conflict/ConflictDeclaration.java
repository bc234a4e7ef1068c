package se.handslag.decisions.municipality.conflict;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * What someone who handles a matter has said of their own conflict of interest in it (jäv).
 *
 * @param id the declaration
 * @param caseId whose case
 * @param ground what the conflict rests on; empty if they have said that there is none
 * @param text the circumstances, in words; may be empty
 * @param by who said it, and when
 */
@Carries(
        value = LegalTopic.CONFLICT_OF_INTEREST,
        by =
                "Whoever decides has first said whether they have a conflict of interest; who says so does nothing more in the matter.",
        leftToPeople =
                "To know of a conflict that nobody has told: employees' identity numbers are not kept here. To do what nobody else can do without delay."
                        + " To try a conflict that someone else objects to.")
public record ConflictDeclaration(
        PreparationId id, CaseId caseId, Optional<ConflictGround> ground, String text, Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    /** Whether the one who said it may do nothing more in the matter. */
    public boolean disqualifies() {
        return ground.isPresent();
    }

    @Override
    public String toString() {
        return "ConflictDeclaration[" + id + "]";
    }
}
