/**
 * Contact with the person, and attempts at it: visits, calls, messages and missed appointments (kontakter, uppsökande arbete).
 *
 * <p>Here: what was done, when, where, with whom and by which method; how often and where that is; when it is time again. Not here: what was
 * said, which stands in notes, nor who first got in touch about the person, which belongs to the municipality's door.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities' staff meet the person, each writing in their own record")
@NullMarked
package se.handslag.planning.joint.contact;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
