/**
 * Education of relatives in groups (anhöriggrupp): groups and their sessions, which are about no one, and who was there, which stands in each
 * relative's own record and nowhere else.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities hold groups, each with its own relatives")
@NullMarked
package se.handslag.planning.joint.relative.group;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
