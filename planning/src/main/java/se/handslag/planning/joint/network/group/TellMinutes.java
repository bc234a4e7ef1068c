package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;

/** Write down that the minutes as they stand were made known to the person. */
public record TellMinutes(CaseId caseId, GroupMeetingId meeting, HowTold how, LocalDate on) {}
