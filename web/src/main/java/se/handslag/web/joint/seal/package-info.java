/** Whether what was signed is still what was signed (kontroll av akterna). */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it checks is the record of the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.seal;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
