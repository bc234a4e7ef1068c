/**
 * A home for care or residence (HVB) for children and young people, open around the clock.
 *
 * <p>Here: the team as data, from Socialstyrelsen's survey of integrated services (2025-2-9454). Not here: anything that the team does with a
 * person; the platform does that with what is said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.hvb;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
