/** The list of those who wait for a decision (inflöde), so that nobody is forgotten, and taking one on. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.inflow;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
