/**
 * Which services could take a person: the page, one team's criteria as a tree, the leaf for the person, and the same for programs.
 *
 * <p>Here: one answer, shown in four ways. Not here: how it is found, see {@code eligibility.joint.compare}; the assessment against the case's own
 * team, see {@code joint.assessment}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.compare;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
