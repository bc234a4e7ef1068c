package se.handslag.planning.joint.agreement;

/**
 * What "longer leave" and "in good time" are counted as. The guideline has the words and no numbers, so that they are the agreement's own.
 *
 * @param longLeaveDays from so many days on a leave is a longer one (längre tjänstledighet)
 * @param tellDaysBefore so many days before, the other parties are told (i god tid)
 * @param renewDaysBefore so many days before its end, it is time to agree anew
 */
public record AgreementTerms(int longLeaveDays, int tellDaysBefore, int renewDaysBefore) {
    /** Offered where the parties have agreed on nothing: a month, two months, half a year. Neither law nor guideline says so. */
    public static final AgreementTerms USUAL = new AgreementTerms(30, 60, 180);

    private static final int MOST_DAYS = 1_000;

    boolean areReasonable() {
        return isDays(longLeaveDays) && isDays(tellDaysBefore) && isDays(renewDaysBefore);
    }

    private static boolean isDays(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }
}
