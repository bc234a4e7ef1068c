package se.handslag.planning.joint.coordinate;

import java.time.LocalDate;

/**
 * Say that a member of staff is away, and who covers (frånvaro).
 *
 * @param staff the id of whoever is away
 * @param shown their name
 * @param from the first day
 * @param to the last day
 * @param cover the id of whoever covers
 * @param coverShown that one's name
 */
public record SetAbsence(String staff, String shown, LocalDate from, LocalDate to, String cover, String coverShown) {}
