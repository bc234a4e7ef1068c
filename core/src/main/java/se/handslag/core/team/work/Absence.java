package se.handslag.core.team.work;

/**
 * The model's rule for someone who stays away.
 *
 * @param when what is done
 * @param afterMissed after how many missed appointments in a row, at least 1
 * @param attemptEveryDays how often an attempt to reach the person is made meanwhile, in days, at least 1
 */
public record Absence(WhenAway when, int afterMissed, int attemptEveryDays) {
    /** Nothing said by the model: after two missed appointments the team talks of it, and tries to reach the person every week. */
    public static final Absence TEAM_DECIDES = new Absence(WhenAway.TEAM_DECIDES, 2, 7);
}
