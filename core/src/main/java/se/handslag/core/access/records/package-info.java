/** What the access rules need to know, read from the store. */
@OwnerNeutral(because = "the same tables stand in every authority's own store")
@NullMarked
package se.handslag.core.access.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
