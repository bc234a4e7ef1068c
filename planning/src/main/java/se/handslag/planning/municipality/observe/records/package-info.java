/**
 * Observations in the store.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The tables stand in a municipality's store alone")
@NullMarked
package se.handslag.planning.municipality.observe.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
