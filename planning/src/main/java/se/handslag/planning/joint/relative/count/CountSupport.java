package se.handslag.planning.joint.relative.count;

import java.time.LocalDate;
import se.handslag.planning.joint.relative.SupportGround;
import se.handslag.planning.joint.relative.SupportKind;

/**
 * Count support that was given to relatives who did not say who they are.
 *
 * @param team the team that gave it, as it was written
 * @param kind what kind of support
 * @param on the day
 * @param persons how many there were
 * @param ground as what it was given
 */
public record CountSupport(String team, SupportKind kind, LocalDate on, int persons, SupportGround ground) {}
