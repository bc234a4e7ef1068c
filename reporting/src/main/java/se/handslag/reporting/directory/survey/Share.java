package se.handslag.reporting.directory.survey;

/** A number of services and the share that they are, rounded as the survey rounds. */
public final class Share {
    private Share() {}

    /** Whole percent, a half upwards: 14 of 16 are 88, and 2 of 16 are 13. Nobody of nobody is 0. */
    public static int percent(int number, int of) {
        if (number < 0 || number > of) {
            throw new IllegalArgumentException("A share is of a whole.");
        }
        return of == 0 ? 0 : (200 * number + of) / (2 * of);
    }
}
