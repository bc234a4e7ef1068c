package se.handslag.reporting.municipality.annual;

import java.time.Instant;
import java.util.List;
import se.handslag.core.casework.TeamId;
import se.handslag.reporting.municipality.develop.DevelopmentArea;

/**
 * The annual report of a team (årlig verksamhetsrapport): figures and words, and no person.
 *
 * @param team the team's id
 * @param teamName the team's name
 * @param figures the year's figures
 * @param development the development areas that were decided by the end of the year, the newest first
 * @param countedAt when the figures were counted
 */
public record AnnualReport(
        TeamId team, String teamName, AnnualFigures figures, List<DevelopmentArea> development, Instant countedAt) {}
