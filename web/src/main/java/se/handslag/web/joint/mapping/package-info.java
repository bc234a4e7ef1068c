/**
 * The pages of the mapping: what is said of a person's life, area by area, writing one area, and its versions.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities' staff map with the person, each in their own record")
@NullMarked
package se.handslag.web.joint.mapping;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
