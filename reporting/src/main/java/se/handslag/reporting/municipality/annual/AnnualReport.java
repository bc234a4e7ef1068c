package se.handslag.reporting.municipality.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.TeamId;
import se.handslag.reporting.municipality.develop.DevelopmentArea;
import se.handslag.reporting.municipality.develop.FollowUp;

/**
 * The annual report of a team (årlig verksamhetsrapport): figures and words, and no person.
 *
 * @param team the team's id
 * @param teamName the team's name
 * @param figures the year's figures
 * @param development the development areas that were decided by the end of the year, the newest first
 * @param followUps what has become of the development areas, the oldest first
 * @param countedAt when the figures were counted
 */
public record AnnualReport(
        TeamId team,
        String teamName,
        AnnualFigures figures,
        List<DevelopmentArea> development,
        List<FollowUp> followUps,
        Instant countedAt) {
    /** The figures as lines, which other years' can be held against. */
    public List<ReportLine> lines() {
        return ReportLine.of(figures);
    }

    /**
     * The areas that the year's report tells of: those decided in it, and those from before that were not closed before it began. What became
     * of last year's is therefore always told.
     */
    public List<DevelopmentArea> told() {
        LocalDate newYear = LocalDate.of(figures.year(), 1, 1);
        return development.stream()
                .filter(area -> followUps(area.id()).stream()
                        .noneMatch(followUp ->
                                followUp.state().closes() && followUp.on().isBefore(newYear)))
                .toList();
    }

    /** What has become of the area, the oldest first. */
    public List<FollowUp> followUps(UUID area) {
        return followUps.stream()
                .filter(followUp -> followUp.area().equals(area))
                .toList();
    }
}
