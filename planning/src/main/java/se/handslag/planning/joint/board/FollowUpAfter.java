package se.handslag.planning.joint.board;

import java.time.LocalDate;

/** Who follows up a person who was taken down, and by which day. */
public record FollowUpAfter(Colleague who, LocalDate on) {}
