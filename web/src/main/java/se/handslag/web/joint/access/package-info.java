/** The door before a file that is not open to the visitor: why not, and what to do. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it opens lies in the visitor's own authority's record alone")
@NullMarked
package se.handslag.web.joint.access;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
