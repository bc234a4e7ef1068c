package se.handslag.decisions.municipality.prepare;

/**
 * Times that no statute sets, and that an authority may set otherwise.
 *
 * <p>Our reading, to be confirmed by a lawyer: the law says that a person gets a set time to answer (25 § förvaltningslagen (2017:900)),
 * and that one is told of a matter that is materially delayed (11 §), and leaves both measures to the authority.
 *
 * @param leastDaysToAnswer the fewest days from the day something is sent to the last day to answer
 * @param monthsToDelayNotice after how many months without a decision it is asked whether the person has been told of the delay
 */
public record PreparationTimes(int leastDaysToAnswer, int monthsToDelayNotice) {
    public PreparationTimes {
        if (leastDaysToAnswer < 1 || monthsToDelayNotice < 1) {
            throw new IllegalArgumentException("A time is at least one day or one month.");
        }
    }

    /** A week to answer, and four months. */
    public static PreparationTimes usual() {
        return new PreparationTimes(7, 4);
    }
}
