package se.handslag.reporting.episode;

import java.util.List;
import java.util.function.Consumer;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;

/** The episodes that an authority's record tells of. Used inside a unit of work. */
public interface Episodes {
    /**
     * Hands over every episode of the team that any day of the periods has to do with, alike ones as one cell.
     *
     * <p>Days are put on a day on the same side of every border of the periods, so that figures of just these periods are exact and those of
     * others are not.
     *
     * @param team the team
     * @param model what its episodes say of the model
     * @param goals the ids of the goals whose answers are wanted
     * @param periods the periods that figures are wanted of; at least one
     * @param take is given the cells one by one, and none of them is kept
     */
    void each(TeamId team, String model, List<String> goals, List<Period> periods, Consumer<Cell> take);
}
