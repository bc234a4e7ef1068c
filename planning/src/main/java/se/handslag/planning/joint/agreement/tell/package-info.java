/**
 * What the parties of an agreement tell each other of their posts (dialog med samverkande part): an act that the head of service does.
 *
 * <p>Here: the statement of one's own gaps, the road it goes, and that the other has read it. Not here: names of staff and why someone is away, which
 * are not told; and anything about a person whom the team supports, for which this road is not.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The guideline for Hikikomori Uppsala: longer leave is planned in good time and in dialogue with the other party")
@NullMarked
package se.handslag.planning.joint.agreement.tell;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
