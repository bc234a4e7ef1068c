/** Where it is kept who comes in: the rows, and the plain questions to the store. */
@OwnerNeutral(because = "every authority's own store has these tables, and they tell of staff only")
@NullMarked
package se.handslag.web.signin.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
