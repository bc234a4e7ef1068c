/** What would be handed out, looked through before it is. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority answers for what it holds: Regulation (EU) 2016/679 article 15, Administrative Procedure Act (2017:900) 10 §")
@NullMarked
package se.handslag.core.export.review;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
