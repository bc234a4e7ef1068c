/** Handing over, asking, answering and acknowledging, for programs. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same addresses serve both; what they do is done at the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.disclose.rest;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
