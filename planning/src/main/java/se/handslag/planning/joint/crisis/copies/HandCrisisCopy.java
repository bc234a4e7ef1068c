package se.handslag.planning.joint.crisis.copies;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that the person has got a copy, or has given one on (anteckna en kopia).
 *
 * @param caseId whose case
 * @param holder {@link HolderKind#PERSON} or {@link HolderKind#GIVEN_ON}
 * @param who whom the person gave it to; empty for the person
 * @param on the day
 */
public record HandCrisisCopy(CaseId caseId, HolderKind holder, String who, LocalDate on) implements PersonalData {
    @Override
    public String toString() {
        return "HandCrisisCopy[" + caseId + "]";
    }
}
