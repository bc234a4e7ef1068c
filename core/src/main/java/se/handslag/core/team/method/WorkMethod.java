package se.handslag.core.team.method;

import se.handslag.core.team.criteria.SettledBy;

/**
 * Something the team does (arbetssätt, metod).
 *
 * @param id unique in the blueprint
 * @param givenBy whose staff give it
 */
public record WorkMethod(String id, SettledBy givenBy) {
    public String textKey() {
        return "method." + id;
    }
}
