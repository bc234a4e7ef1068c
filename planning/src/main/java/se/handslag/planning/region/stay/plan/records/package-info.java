/**
 * Coordinated care plans, in the store.
 */
@OwnedBy(value = Owner.REGION, basis = "The tables stand in the region's own store")
@NullMarked
package se.handslag.planning.region.stay.plan.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
