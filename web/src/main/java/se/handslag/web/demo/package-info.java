/**
 * The world of the demo: fictitious persons whose stories are told by the staff's own verbs, each at its moment.
 *
 * <p>Here: who works there, how a story is written down, and {@link se.handslag.web.demo.Storyteller}, who tells them all. The stories
 * themselves are in {@code people}; what each owner's staff do in them is in that owner's package. Not here: any SQL, any page.
 */
@OwnerNeutral(because = "a story is written down before anyone's record holds any of it")
@NullMarked
package se.handslag.web.demo;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
