/** Deciding that a part of the record is not handed out to the person, and taking that back. Not here: telling the person, which people do. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority answers for what it holds: Regulation (EU) 2016/679 article 15, Administrative Procedure Act (2017:900) 10 §")
@NullMarked
package se.handslag.core.export.withhold;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
