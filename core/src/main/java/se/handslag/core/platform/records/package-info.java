/** The blueprints that have been in use, in the store. */
@OwnerNeutral(because = "the same table stands in every authority's own store")
@NullMarked
package se.handslag.core.platform.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
