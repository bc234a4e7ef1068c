/**
 * Intensive case management: a fixed care contact and coordinator where authorities share the work, and a group by the person's need and wish.
 *
 * <p>Here: the team as data, from the method guide on case management (2019) and Socialstyrelsen's survey of integrated services
 * (2025-2-9454). Not here: anything that the team does with a person; the platform does that with what is said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.intensive;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
