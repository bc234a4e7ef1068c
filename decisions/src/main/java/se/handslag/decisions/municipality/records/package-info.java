/**
 * Applications, investigations, consultations, delegation orders, decisions and notices in the municipality's store.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The municipality's own store")
@NullMarked
package se.handslag.decisions.municipality.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
