/**
 * Letting a task wait until a day, with the reason (väntar): it leaves the lists of what is to be done, stands among what waits, and comes back on
 * the day by itself.
 *
 * <p>Not here: hiding a task. What a statute sets the day of waits no longer than to that day, and keeps its name.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority keeps its own tasks")
@NullMarked
package se.handslag.core.task.wait;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
