package se.handslag.core.team.goal;

/**
 * A goal that the team measures for everyone who is discharged.
 *
 * @param id unique in the blueprint
 * @param targetPercent the share of the discharged that should have reached it, 0 to 100
 */
public record GoalDefinition(String id, int targetPercent) {
    /** The goal in the guideline's words, under this key in the team's texts. */
    public String textKey() {
        return "goal." + id;
    }

    /** The question asked at discharge, under this key in the team's texts. */
    public String questionKey() {
        return "goal." + id + ".question";
    }
}
