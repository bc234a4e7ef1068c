package se.handslag.decisions.municipality.interpret;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * Whether the person needs an interpreter or an aid to be understood and to understand (tolkbehov).
 *
 * @param id the decision on it
 * @param caseId whose case
 * @param language the language to interpret to; empty for none
 * @param aid what else is needed, such as sign language or text in large print; empty for nothing
 * @param by who decided it, and when
 */
@Carries(
        value = LegalTopic.INTERPRETER,
        by =
                "Whether the person needs an interpreter, to which language, or an aid is decided and shown on the matter.",
        leftToPeople = "To book the interpreter.")
public record InterpreterNeed(PreparationId id, CaseId caseId, String language, String aid, Signature by)
        implements PersonalData {
    /** The longest text of each, in characters. */
    public static final int LONGEST = 200;

    public boolean isNeeded() {
        return !language.isEmpty() || !aid.isEmpty();
    }

    @Override
    public String toString() {
        return "InterpreterNeed[" + id + "]";
    }
}
