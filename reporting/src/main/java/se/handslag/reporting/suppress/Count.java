package se.handslag.reporting.suppress;

/**
 * One count of persons.
 *
 * @param id unique among the counts that are judged together
 * @param value how many, 0 or more
 * @param standing how it stands
 */
public record Count(String id, int value, Standing standing) {
    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("The count " + id + " is below zero.");
        }
        if (value == 0 && standing == Standing.WITHHELD) {
            throw new IllegalArgumentException("The count " + id + " is nobody, which is always shown.");
        }
    }
}
