package se.handslag.planning.joint.plan;

import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.SaidBy;

/**
 * What is written in one section of the plan.
 *
 * @param section the section's id in the team's plan template
 * @param text what is said; blank for nothing yet
 * @param saidBy whose words it is
 */
public record PlanSectionText(String section, String text, SaidBy saidBy) implements PersonalData {
    @Override
    public String toString() {
        return "PlanSectionText[" + section + "]";
    }
}
