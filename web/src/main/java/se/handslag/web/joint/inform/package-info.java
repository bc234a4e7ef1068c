/**
 * The page on which it is written down what support and care the person has been told of.
 *
 * <p>Here: the list and the form. Not here: the measure that is read from it; see {@code municipality.discharge}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.inform;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
