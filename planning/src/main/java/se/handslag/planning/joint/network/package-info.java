/**
 * The person's resource group and network (resursgrupp, nätverk).
 *
 * <p>Here: who is in it by the person's own choice, how each is reached, and what the person lets each know. Not here: its meetings, see {@code
 * group}; nor what members are handed, see {@code page}. Each authority keeps its own group of what the person has told it.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Both authorities' staff work with the person's network, each in their own record")
@NullMarked
package se.handslag.planning.joint.network;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
