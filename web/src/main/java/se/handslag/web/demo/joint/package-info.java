/** What staff of either authority do in a story, each in their own record: notes, consents, findings, tasks and follow-ups. */
@OwnedBy(value = Owner.JOINT, basis = "The same act at either authority; each instance lies in one authority's record")
@NullMarked
package se.handslag.web.demo.joint;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
