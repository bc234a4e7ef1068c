/**
 * Resource group ACT (RACT): planning, decisions and evaluation in a group whose members the person chooses.
 *
 * <p>Here: the team as data, from the method guide on case management (2019), Socialstyrelsen's survey of integrated services (2025-2-9454) and
 * the national council for resource group ACT (ract.se). Not here: anything that the team does with a person; the platform does that with what is
 * said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.ract;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
