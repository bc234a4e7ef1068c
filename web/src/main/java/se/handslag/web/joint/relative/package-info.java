/**
 * The pages of support to relatives: the list, a relative's own track, groups, and the count of those who do not say who they are.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities support relatives, each in its own record")
@NullMarked
package se.handslag.web.joint.relative;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
