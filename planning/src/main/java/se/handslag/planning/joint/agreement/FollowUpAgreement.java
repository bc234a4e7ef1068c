package se.handslag.planning.joint.agreement;

import java.time.LocalDate;

/**
 * Write down that the agreement was followed up (följ upp avtalet).
 *
 * @param team the team's id, as written
 * @param day when the parties went through it
 * @param conclusion what they found
 * @param next the day by which it is done again
 */
public record FollowUpAgreement(String team, LocalDate day, String conclusion, LocalDate next) {}
