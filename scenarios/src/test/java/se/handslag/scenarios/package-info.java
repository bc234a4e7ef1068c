/**
 * One person through every model of the sources, from the first contact to the end, by the Java API of a platform that runs that model's plugin.
 *
 * <p>Here: what a model is as a whole, held against the records of both authorities and against the log. Not here: the rules of each verb,
 * which are tested beside it, and the main job of Hikikomori Uppsala, which {@code web} goes through. Everyone is fictitious.
 */
@OwnerNeutral(because = "each scenario is the work of the staff of both authorities together")
@NullMarked
package se.handslag.scenarios;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
