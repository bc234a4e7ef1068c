/**
 * The pages on which answers to an instrument are written down, and on which one sees how they have changed.
 *
 * <p>Here: the form, the line and the table. Not here: what a score means for what is done; the pages give no advice.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.measure;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
