package se.handslag.planning.joint.board;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.meeting.MeetingId;

/** Agree on who does what for a person on the board. @param meeting at which meeting; empty outside one */
public record Agree(CaseId caseId, NewAgreement agreement, Optional<MeetingId> meeting) implements PersonalData {
    @Override
    public String toString() {
        return "Agree[" + caseId + "]";
    }
}
