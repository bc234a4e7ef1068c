/** A protected person is looked for by everyone who is not named, on every page and in every file that the house gives out. */
@OwnerNeutral(because = "the same person is looked for at every authority")
@NullMarked
package se.handslag.web.protect;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
