/** Who has got copies, what waits for a receipt, and what is handed over outside the team. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.copies;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
