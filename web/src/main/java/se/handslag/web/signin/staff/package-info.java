/**
 * Which of an authority's staff have come in here, and which may not (spärrad användare).
 *
 * <p>Here: noting that someone has come in, barring someone at once, and taking it back. Not here: what someone may do once they are in.
 */
@OwnerNeutral(because = "every authority keeps for itself who of its staff comes in")
@NullMarked
package se.handslag.web.signin.staff;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
