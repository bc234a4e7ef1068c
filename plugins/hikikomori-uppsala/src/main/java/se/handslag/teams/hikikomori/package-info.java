/**
 * Hikikomori Uppsala: Uppsala kommun and Region Uppsala around adults who have isolated themselves at home for years.
 *
 * <p>Here: the team as data, from the guideline that both have agreed on (Riktlinje för Hikikomori), and its words in Swedish and
 * English beside it. Not here: anything that the team does with a person; the platform does that with what is said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.hikikomori;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
