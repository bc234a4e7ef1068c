package se.handslag.reporting.episode;

/**
 * Episodes that are alike, counted as one.
 *
 * @param episode what they all are
 * @param count how many they are; at least one
 */
public record Cell(Episode episode, long count) {
    public Cell {
        if (count < 1) {
            throw new IllegalArgumentException("A cell has at least one episode.");
        }
    }

    /** A single episode. */
    public static Cell of(Episode episode) {
        return new Cell(episode, 1);
    }
}
