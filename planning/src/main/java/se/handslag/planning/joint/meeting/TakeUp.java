package se.handslag.planning.joint.meeting;

import se.handslag.core.casework.CaseId;

/** Take a person up at a meeting (ta upp), with everyone in the room hearing. */
public record TakeUp(MeetingId meeting, CaseId caseId) {}
