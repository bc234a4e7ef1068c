/**
 * What came of what was recommended: the help that was given with applying, and the answer (ansökningsstöd).
 *
 * <p>Here: each step, in the record of the one who helped. Not here: the municipality's own applications and decisions; see the module {@code
 * decisions}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities' staff help with applications, each in their own record")
@NullMarked
package se.handslag.planning.joint.inform.apply;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
