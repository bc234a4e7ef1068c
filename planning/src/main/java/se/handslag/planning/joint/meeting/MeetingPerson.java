package se.handslag.planning.joint.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a person was taken up at a meeting or not, and which other authorities heard.
 *
 * @param id which
 * @param caseId whose case
 * @param meeting at which meeting; empty if they were taken up elsewhere
 * @param what what became of it
 * @param heard the other authorities that heard
 * @param by who wrote it down, and when
 */
public record MeetingPerson(
        UUID id, CaseId caseId, Optional<MeetingId> meeting, Occasion what, Set<AuthorityId> heard, Signature by)
        implements PersonalData {
    public MeetingPerson {
        heard = Set.copyOf(heard);
    }

    @Override
    public String toString() {
        return "MeetingPerson[" + id + "]";
    }
}
