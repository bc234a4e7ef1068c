/**
 * Discharges in the municipality's store.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The tables stand in a municipality's store only")
@NullMarked
package se.handslag.planning.municipality.discharge.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
