package se.handslag.core.team.plan;

import se.handslag.core.authority.Owner;

/**
 * One section of a plan.
 *
 * @param id unique in the blueprint
 * @param responsible the one authority that answers for the section; never joint
 */
public record PlanSection(String id, Owner responsible) {
    public String textKey() {
        return "plan." + id;
    }
}
