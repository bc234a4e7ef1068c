/**
 * A Minimaria: psychiatry and social services together around children and young people with a harmful use or an addiction.
 *
 * <p>Here: the team as data, from Socialstyrelsen's survey of integrated services (2025-2-9454). Not here: anything that the team does with a
 * person; the platform does that with what is said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.minimaria;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
