/**
 * What has happened in a case as the visitor's authority may know it, and why the rest is not shown.
 */
@OwnedBy(value = Owner.JOINT, basis = "Own notes and received copies, each in the authority's own record")
@NullMarked
package se.handslag.web.joint.timeline;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
