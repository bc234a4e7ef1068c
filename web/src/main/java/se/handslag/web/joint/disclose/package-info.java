/** Handing an item over (lämna ut), after seeing exactly what goes. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.disclose;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
