/** What the README says is held against the code. */
@OwnerNeutral(because = "it compares two descriptions of the house")
@NullMarked
package se.handslag.web.readme;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
