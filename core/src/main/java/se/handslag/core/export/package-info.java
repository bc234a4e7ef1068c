/**
 * All that this authority holds on a person, for that person (registerutdrag, partsinsyn): what there is, what is withheld and why, and the
 * files that were handed out.
 *
 * <p>Complete by construction: the tables are found in the store as they are for an erasure, so that nobody can forget one. Not here: any
 * other authority's record, which that authority is asked for itself; and the log extract, which the person may have on its own.
 *
 * <p>Sources: dataskyddsförordningen (EU) 2016/679 article 15; förvaltningslagen (2017:900) 10 §; offentlighets- och sekretesslagen
 * (2009:400) 10 kap. 3 §, 12 kap. 1 § and 25 kap. 6 §.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority answers for what it holds: Regulation (EU) 2016/679 article 15, Administrative Procedure Act (2017:900) 10 §")
@NullMarked
package se.handslag.core.export;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
