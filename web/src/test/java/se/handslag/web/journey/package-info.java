/**
 * The main job from end to end: one person's way through Hikikomori Uppsala, from the first call to the annual report, by the Java API and
 * over HTTP; and what each page says when what is sent to it is wrong.
 *
 * <p>Here: what takes more than one module to show. Not here: the rules of each verb, which are tested beside it. Everyone is fictitious.
 */
@OwnerNeutral(because = "the main job is done by the staff of both authorities together")
@NullMarked
package se.handslag.web.journey;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
