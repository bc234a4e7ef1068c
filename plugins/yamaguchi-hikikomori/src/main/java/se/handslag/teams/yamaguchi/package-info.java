/**
 * The hikikomori support of Yamaguchi prefecture: family first, four steps that may go back and forth, and ten places to call.
 *
 * <p>Here: the team as data, from the prefecture's leaflet (ひきこもり～段階に沿った支援～), with its words in Japanese beside Swedish and English. Not
 * here: anything that the team does with a person or a family; the platform does that with what is said here.
 */
@OwnerNeutral(because = "it says what the two authorities have agreed on and holds no record of anyone")
@NullMarked
package se.handslag.teams.yamaguchi;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
