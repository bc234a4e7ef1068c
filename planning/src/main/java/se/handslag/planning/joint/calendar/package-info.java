/**
 * The calendar feed of a member of staff (kalenderflöde): what is due of theirs, for the calendar that they use already, without personal data.
 *
 * <p>A link opens it, secret, personal, expiring and withdrawable. Each reading asks anew what its holder may open.
 *
 * <p>Not here: a calendar. Not here either: anything that says whom something is about; no protected person is in it at all, not even by a day.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority lets its own staff read their own days")
@NullMarked
package se.handslag.planning.joint.calendar;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
