package se.handslag.planning.joint.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;

/** The meetings of an authority, and whom they took up. Added to, never changed. Used inside a unit of work. */
public interface Meetings {
    void add(Meeting meeting);

    void add(MeetingPerson person);

    Optional<Meeting> find(MeetingId id);

    /** The days in the period on which the team met. */
    Set<LocalDate> days(TeamId team, Period period);

    /** What became of persons at this meeting, oldest first. */
    List<MeetingPerson> at(MeetingId id);

    /** What has become of this person at meetings, newest first. */
    List<MeetingPerson> about(CaseId caseId);

    /** Those who were left out at the last meeting that concerned them, and have not been taken up since. */
    List<MeetingPerson> leftOut();

    /** Whether it is they who ask, or someone who covers for them today. What is for the coordinator alone is shown to nobody else who may open the file. */
    boolean isAsking(String staff);
}
