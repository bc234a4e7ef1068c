/**
 * How staff come in to this installation, by which ways, and who has been barred.
 *
 * <p>Here: the ways in put together for the shell. Not here: the pages of coming in and the session, which are the shell's.
 */
@OwnerNeutral(because = "it lets in the staff of whichever authority and opens no record about a person")
@NullMarked
package se.handslag.web.signin;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
