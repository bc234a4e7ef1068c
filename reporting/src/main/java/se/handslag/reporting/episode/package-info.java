/**
 * One person's way through one team, as figures need it: days, an age group and what came of it, and nothing that says who it was.
 *
 * <p>Here: the episode, and many alike counted as one cell. Not here: names, numbers, ids of persons or cases, free text; and not the record
 * that an episode is read from, since each authority reads its own.
 */
@OwnerNeutral(
        because =
                "an episode says whose it was neither by id nor by authority; each authority makes them of its own record")
@NullMarked
package se.handslag.reporting.episode;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
