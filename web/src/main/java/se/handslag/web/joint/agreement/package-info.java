/** The agreement behind a team, the posts in it, and what the parties tell each other (avtal och tjänster). */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The same pages serve both; each shows the visitor's own exemplar and posts, and what the other parties have told")
@NullMarked
package se.handslag.web.joint.agreement;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
