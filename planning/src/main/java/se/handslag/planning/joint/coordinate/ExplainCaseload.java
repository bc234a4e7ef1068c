package se.handslag.planning.joint.coordinate;

import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/**
 * Say why a coordinator has more persons than the model says (motivera).
 *
 * @param team in which team
 * @param staff the coordinator
 * @param reason why, at least ten characters
 */
public record ExplainCaseload(TeamId team, StaffId staff, String reason) {}
