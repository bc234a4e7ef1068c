/**
 * Pages about the person's network: who is in it, its meetings, and what is handed to members by a link.
 *
 * <p>Here: also the one page that someone without an account sees. Not here: what a member may know; see {@code planning.joint.network}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Both authorities' staff work with the person's network, each in their own record")
@NullMarked
package se.handslag.web.joint.network;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
