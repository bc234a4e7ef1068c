/** Who coordinates whom, who is away and who covers (team). */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.caseload;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
