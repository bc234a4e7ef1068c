/**
 * What is done when someone stays away, as the team's model has it: the team decides, seeks out, or may end after having told the person.
 *
 * <p>Here: the rule held against what has happened, and the steps that were taken. Not here: how a case is closed.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority holds the model's rule against its own contacts")
@NullMarked
package se.handslag.planning.joint.contact.absence;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
