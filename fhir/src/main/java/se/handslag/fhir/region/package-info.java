/** How far the care in the team has come and how it ended, as the region's own record has it. Not here: anything of the municipality's. */
@OwnedBy(value = Owner.REGION, basis = "Health and Medical Services Act (2017:30); Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.fhir.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
