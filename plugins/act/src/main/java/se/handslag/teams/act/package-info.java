/**
 * Assertive community treatment (ACT): one team that answers together, around the clock, for a few persons with very large needs.
 *
 * <p>Here: the team as data, from the method guide on case management (2019), the national guidelines for schizophrenia (2018) and
 * Socialstyrelsen's survey of integrated services (2025-2-9454). Not here: anything that the team does with a person; the platform does that
 * with what is said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.act;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
