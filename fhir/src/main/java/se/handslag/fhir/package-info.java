/**
 * One authority's record of one person as FHIR R4, for another program of that authority. An optional part: nothing of the product depends on it.
 *
 * <p>Here: what brings the verb to an authority. Not here: any hand-over to another authority; that is {@code core.disclosure}, and no bundle.
 */
@OwnerNeutral(because = "it brings the same verb to municipalities and regions, and holds nobody's record")
@NullMarked
package se.handslag.fhir;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
