/** Pages and paths by which a person's own extract is looked through, drawn up and handed out. Not here: what is in it; that is {@code core.export}. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority answers for what it holds: Regulation (EU) 2016/679 article 15, Administrative Procedure Act (2017:900) 10 §")
@NullMarked
package se.handslag.web.joint.extract;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
