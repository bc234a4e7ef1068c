package se.handslag.planning.joint.contact;

/**
 * Which of the team's methods was given (insats, metod).
 *
 * @param id the method's id in the team's blueprint
 * @param manual the manual as the blueprint cited it that day; blank where it had none
 * @param fidelity how the manual was held to
 */
public record MethodGiven(String id, String manual, Fidelity fidelity) {}
