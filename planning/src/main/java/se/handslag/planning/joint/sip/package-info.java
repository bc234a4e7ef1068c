/**
 * The coordinated individual plan (samordnad individuell plan, SIP), from need to end.
 *
 * <p>Here: what a SIP is, what stands in it and how far it has come, read from facts; a folder for each verb. The SIP lies in the record of
 * the authority that calls; the others have copies of the invitation and of what was agreed. Not here: the person's consent, which is the
 * register's; the hand-over of a copy, which is core's; how two people's changes are put together, which is {@code joint.plan}'s.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Municipality and region have the same duty, each under its own act: SoL (2025:400) 10 kap. 8-9 §§, HSL (2017:30) 16 kap. 4 §")
@NullMarked
package se.handslag.planning.joint.sip;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
