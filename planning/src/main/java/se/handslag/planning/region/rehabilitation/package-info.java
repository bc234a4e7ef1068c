/**
 * The rehabilitation plan (rehabiliteringsplan): the person's goals in life, and what the care does for each step towards them.
 *
 * <p>Here: what it says, saving it in versions, merging two people's changes, reading it, handing it over, and the reminder to follow it up.
 * Not here: the care plan, of which the sources have it as a part, and which is in {@code plan}; it has a rhythm of its own, and so its own
 * versions.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Care that is planned is documented in the patient record: Patient Data Act (2008:355) 3 kap. 6 §")
@NullMarked
package se.handslag.planning.region.rehabilitation;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
