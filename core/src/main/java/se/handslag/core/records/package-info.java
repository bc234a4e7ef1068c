/**
 * One store per authority, and the unit of work in which everything that touches it is done.
 *
 * <p>Here: opening a store, migrating it, and the transaction with its line in the access log. Not here: any table; each module owns
 * its own in its {@code records} packages.
 */
@OwnerNeutral(because = "every authority's store is opened the same way, and no store is opened for two")
@NullMarked
package se.handslag.core.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
