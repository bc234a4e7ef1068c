package se.handslag.web.joint.fidelity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.LineChart;

/** The pages of fidelity. */
public final class FidelityPage {
    private FidelityPage() {}

    /** The teams. */
    public record TeamList(List<TeamName> teams) {}

    /** A team by its id and name. */
    public record TeamName(String id, String name) {}

    /**
     * A team.
     *
     * @param counted what the record counts today
     * @param scales the scales, with where the team stands by each
     */
    public record TeamView(String id, String name, List<CountedRow> counted, List<ScaleRow> scales) {}

    /** One measure. @param of what it is counted from */
    public record CountedRow(String what, String value, String of) {}

    /** One scale. @param stands the latest total or mean in words; empty while there is none */
    public record ScaleRow(String id, String name, String edition, String stands) {}

    /**
     * A team by one scale.
     *
     * @param chart the totals, or the means, over time, if there are several
     * @param dates the assessments that are shown, the latest first
     * @param latest the id of the latest, to correct; empty while there is none
     */
    public record ScaleView(
            String team,
            String teamName,
            String scale,
            String name,
            String edition,
            String manual,
            boolean mayAssess,
            Optional<LineChart> chart,
            List<Assessed> dates,
            List<GroupRows> groups,
            String latest) {}

    /** One assessment. */
    public record Assessed(LocalDate on, String total, String who) {}

    /** The items of a group. */
    public record GroupRows(String name, List<ItemRow> items) {}

    /** One item. @param points for each assessment that is shown @param latest where the latest points come from, in words */
    public record ItemRow(String id, String name, List<String> points, String latest) {}

    /**
     * The form.
     *
     * @param corrects the assessment that is corrected; empty for a new one
     */
    public record Form(
            String team,
            String teamName,
            String scale,
            String name,
            String rights,
            String manual,
            String corrects,
            List<GroupFields> groups,
            List<Choice> points) {}

    /** The fields of a group. */
    public record GroupFields(String name, List<ItemFields> items) {}

    /** The fields of an item. @param full what gives five points; empty where we may not say @param counted what the record counts */
    public record ItemFields(String id, String label, String full, String counted) {}
}
