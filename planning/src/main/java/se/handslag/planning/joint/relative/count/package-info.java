/**
 * Support to relatives who do not say who they are: counted, and nothing about anyone.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities give it, and each counts its own")
@NullMarked
package se.handslag.planning.joint.relative.count;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
