package se.handslag.core.team.work;

/**
 * How many persons one coordinator has at most by the model; in ACT ten (Socialstyrelsen, Vård- och stödsamordning).
 *
 * <p>It warns and asks for a reason, and what exceeds it is counted; it refuses nobody, since a person who needs help is not turned away by a
 * number.
 *
 * @param most the greatest number of persons; at least 1
 */
public record Caseload(int most) {}
