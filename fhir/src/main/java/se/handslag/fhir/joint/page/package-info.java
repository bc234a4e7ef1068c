/** The page and the path by which a person's record is taken out as FHIR. Not here: what is in it; that is {@code fhir.joint.bundle}. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Both authorities keep records in several programs; each takes out its own record and no other's")
@NullMarked
package se.handslag.fhir.joint.page;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
