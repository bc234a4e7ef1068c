package se.handslag.reporting.national;

import java.io.Serializable;

/**
 * A cell of one table over many teams.
 *
 * @param count how many in those teams that show it
 * @param withheldBy how many teams show the total and withhold this cell
 * @param room how many more there can be at most, in those teams
 */
public record CellSum(long count, long withheldBy, long room) implements Serializable {
    /** The most there can be: what is shown, and what the teams that withhold the cell leave room for. */
    public long atMost() {
        return count + room;
    }
}
