package se.handslag.core.team.staffing;

/**
 * A place of the team's that people can call (mottagning, kontor).
 *
 * @param id unique in the blueprint
 * @param telephone as it is dialled there: digits with dashes or spaces, with a plus sign before a country code
 */
public record Office(String id, String telephone) {
    /** The place in words, under this key in the team's texts. */
    public String textKey() {
        return "office." + id;
    }
}
