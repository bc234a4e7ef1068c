/**
 * Writing a note, keeping it as a draft and signing it.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority keeps its own notes: SoL (2025:400) 14 kap. 3 §, Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.web.joint.note;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
