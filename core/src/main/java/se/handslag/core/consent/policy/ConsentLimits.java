package se.handslag.core.consent.policy;

/**
 * The limits that an authority sets for its own consents.
 *
 * <p>No statute says any of these numbers. That a consent is limited in time and never general is guidance (kunskapsguiden.se and
 * norrkoping.se on consent, uppdragpsykiskhalsa.se on SIP); the numbers are our reading of it, and the authority's to change.
 *
 * @param longestMonths the longest time that a consent is recorded for, in months
 * @param warnDays how many days before its end a consent is said to end
 * @param shortestPurpose the fewest characters in which a purpose can be told
 * @param manyKinds from how many kinds of information a consent to every kind there is counts as one to everything
 * @param purposeOfAll the fewest characters in which the purpose of a consent to everything can be told
 * @param childDecidesFrom the age, in whole years, from which a child who is mature enough may consent itself
 */
public record ConsentLimits(
        int longestMonths, int warnDays, int shortestPurpose, int manyKinds, int purposeOfAll, int childDecidesFrom) {
    /** What applies where the authority has settled nothing. The age is the one at which a child is heard in its own right. */
    public static final ConsentLimits USUAL = new ConsentLimits(12, 30, 12, 4, 40, 15);

    /** The age at which nobody is a child any more. */
    public static final int GROWN_UP = 18;

    /** Whether they can be lived with. */
    public boolean areReasonable() {
        return within(longestMonths, 1, 36)
                && within(warnDays, 7, 90)
                && within(shortestPurpose, 5, 200)
                && within(manyKinds, 2, 40)
                && within(purposeOfAll, shortestPurpose, 400)
                && within(childDecidesFrom, 12, GROWN_UP);
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
