/**
 * Who has got a copy of the crisis plan (innehavare), and how an old one is called back when there is a new.
 *
 * <p>Here: copies on paper that the person has got or has given on, what became of each copy, and the tasks that follow. Not here: the
 * hand-over to another authority or to anyone outside, which is a disclosure on a legal ground and is done where disclosures are; it is
 * read here.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority answers for the copies that have gone out from its own record")
@NullMarked
package se.handslag.planning.joint.crisis.copies;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
