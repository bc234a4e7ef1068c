package se.handslag.web.region.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * The coordinated care plan as it stands.
 *
 * @param why why nothing can be written here; blank where it can
 * @param plan the newest version
 */
public record CarePlanPage(String why, Optional<Plan> plan) implements PersonalData {
    /**
     * A version in words.
     *
     * @param id which
     * @param state whether it is drawn up, or how many units it waits for
     * @param settled whether it is
     * @param saved who saved it, and when
     * @param facts the texts
     * @param measures the interventions
     * @param approvals the units that have approved it
     * @param waiting those that have not
     * @param copyPage where a copy can be handed over
     */
    public record Plan(
            String id,
            String state,
            boolean settled,
            String saved,
            List<StayPage.Fact> facts,
            List<Line> measures,
            List<Approved> approvals,
            List<Choice> waiting,
            String copyPage)
            implements PersonalData {
        @Override
        public String toString() {
            return "Plan[" + id + "]";
        }
    }

    /** An intervention. */
    public record Line(String what, String attitude, String unit) implements PersonalData {
        @Override
        public String toString() {
            return "Line[]";
        }
    }

    /** That a unit has approved it. */
    public record Approved(String unit, String approver, LocalDate on) implements PersonalData {
        @Override
        public String toString() {
            return "Approved[" + on + "]";
        }
    }

    /**
     * The form.
     *
     * @param lines the numbers of the lines for interventions
     * @param outsides which care it is for
     * @param attitudes what the person may think
     */
    public record Writing(List<Integer> lines, List<Choice> outsides, List<Choice> attitudes) {}

    @Override
    public String toString() {
        return "CarePlanPage[" + plan + "]";
    }
}
