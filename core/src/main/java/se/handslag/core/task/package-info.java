/**
 * What someone has to do, and by when (uppgifter).
 *
 * <p>Here: tasks that someone has written down, and the way in which other rooms derive tasks from facts. Not here: the facts.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority keeps its own tasks")
@NullMarked
package se.handslag.core.task;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
