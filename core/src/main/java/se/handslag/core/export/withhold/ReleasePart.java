package se.handslag.core.export.withhold;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/** Hand out after all what was withheld. @param part what was settled before; @param reason why it no longer holds */
public record ReleasePart(CaseId caseId, UUID part, String reason) implements PersonalData {
    public ReleasePart {
        reason = reason.strip();
    }

    @Override
    public String toString() {
        return "ReleasePart[" + caseId + "]";
    }
}
