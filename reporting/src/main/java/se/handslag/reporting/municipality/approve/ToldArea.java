package se.handslag.reporting.municipality.approve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.develop.DevelopmentArea;
import se.handslag.reporting.municipality.develop.FollowUp;
import se.handslag.reporting.municipality.develop.FollowUpState;

/**
 * A development area as a report tells it, with what had become of it by then.
 *
 * @param id which area
 * @param heading what it is about
 * @param text what is to be done
 * @param decidedOn the day it was decided
 * @param followUps what has become of it, the oldest first
 */
public record ToldArea(UUID id, String heading, String text, LocalDate decidedOn, List<ToldFollowUp> followUps) {
    public ToldArea {
        followUps = List.copyOf(followUps);
    }

    /** @param state what has become of it; @param text what was done; @param on the day it was followed up */
    public record ToldFollowUp(FollowUpState state, String text, LocalDate on) {
        Map<String, Object> json() {
            return Map.of("state", state.code(), "text", text, "on", on.toString());
        }
    }

    static ToldArea of(DevelopmentArea area, AnnualReport report) {
        return new ToldArea(
                area.id(),
                area.heading(),
                area.text(),
                area.decidedOn(),
                report.followUps(area.id()).stream().map(ToldArea::told).toList());
    }

    private static ToldFollowUp told(FollowUp followUp) {
        return new ToldFollowUp(followUp.state(), followUp.text(), followUp.on());
    }

    /** Whether it was decided before the year, so that the year's report has to say what became of it. */
    public boolean isFromBefore(int year) {
        return decidedOn.getYear() < year;
    }

    /** Whether the report owes a word of what became of it: it is from before, and nothing has been written since the year began. */
    public boolean lacksFollowUp(int year) {
        return isFromBefore(year)
                && followUps.stream().noneMatch(each -> each.on().getYear() >= year);
    }

    Map<String, Object> json() {
        return Map.of(
                "id", id.toString(),
                "heading", heading,
                "text", text,
                "decidedOn", decidedOn.toString(),
                "followUps", followUps.stream().map(ToldFollowUp::json).toList());
    }
}
