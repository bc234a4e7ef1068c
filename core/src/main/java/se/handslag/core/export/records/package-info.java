/** The rows of extracts. Here: what was drawn up, withheld and handed out, added and never changed. Not here: the extracts themselves. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority answers for what it holds: Regulation (EU) 2016/679 article 15, Administrative Procedure Act (2017:900) 10 §")
@NullMarked
package se.handslag.core.export.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
