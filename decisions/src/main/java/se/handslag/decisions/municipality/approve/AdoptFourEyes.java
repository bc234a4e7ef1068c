package se.handslag.decisions.municipality.approve;

import java.time.LocalDate;
import se.handslag.core.team.decision.FourEyes;

/**
 * Decide which decisions take two people (fyra ögon).
 *
 * @param asks what is asked
 * @param from first day; not one that has been
 * @param decided who decided on it and when
 */
public record AdoptFourEyes(FourEyes asks, LocalDate from, String decided) {}
