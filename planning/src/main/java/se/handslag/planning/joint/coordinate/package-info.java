/**
 * Who of the staff holds which cases together (samordnare): one or several for each person, how many each has, and who covers for whom.
 *
 * <p>How many a coordinator has at most is the model's to say. It warns and asks for a reason, and turns nobody away.
 *
 * <p>Cover is derived: tasks and files of the one away show for the one who covers from the first day to the last, and nothing is copied. A
 * protected person's file is not covered; the head of service names someone for it.
 *
 * <p>Not here: the fixed care contact (fast vårdkontakt), which only a region names and which stands in its own record of care. Not here either:
 * whether someone is let in; that is {@link se.handslag.core.access.AccessRules}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority settles for itself who of its staff holds a case together")
@NullMarked
package se.handslag.planning.joint.coordinate;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
