/** How far a support has come and how it ended, as the municipality's own record has it. Not here: anything of the region's. */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "Social Services Act (2025:400): the municipality decides on its support")
@NullMarked
package se.handslag.fhir.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
