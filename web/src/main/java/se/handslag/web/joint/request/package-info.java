/** Asking the other authority (be om uppgiften) and answering it. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.request;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
