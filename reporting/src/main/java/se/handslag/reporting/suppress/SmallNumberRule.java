package se.handslag.reporting.suppress;

/**
 * From how many persons something may be told. No statute says a number; withholding 1 to 4 and leaving shares of fewer than ten out is common
 * practice in Swedish statistics, so that both numbers are settings of the one who publishes.
 *
 * @param fewest the least count of persons that is shown; a count of nobody is shown too
 * @param fewestForShares the least number of persons that a share or a median is told of
 */
public record SmallNumberRule(int fewest, int fewestForShares) {
    /** One to four are withheld; shares and medians from ten. */
    public static final SmallNumberRule USUAL = new SmallNumberRule(5, 10);

    public SmallNumberRule {
        if (fewest < 1 || fewestForShares < fewest) {
            throw new IllegalArgumentException("A share cannot be told of fewer than a count can.");
        }
    }

    /** Whether this is a count of so few that it is withheld for its own sake. */
    public boolean isSmall(int count) {
        return count > 0 && count < fewest;
    }

    /** Whether a share or a median of this many may be told. */
    public boolean allowsShareOf(int persons) {
        return persons >= fewestForShares;
    }

    /**
     * How many values apart the least and the greatest are that a withheld count may have for a reader who knows everything that is shown: as
     * far apart as the bare words "one to four" leave them, and never one value only.
     */
    int spread() {
        return Math.max(1, fewest - 2);
    }
}
