/**
 * FACT in forensic psychiatry: the same two levels and the same board, for persons sentenced to forensic psychiatric care and for them only.
 *
 * <p>Here: the team as data, from Socialstyrelsen's survey of integrated services (2025-2-9454). Not here: the compulsory care itself, which has a law
 * and decisions of its own.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.forensic;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
