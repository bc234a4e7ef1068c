package se.handslag.planning.joint.network.page;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberId;

/**
 * Hand a page to a member by a link.
 *
 * @param caseId whose case
 * @param member to whom
 * @param part what it shows
 * @param item which item of the record, in the part
 * @param days for how many days the link opens it
 */
public record HandPage(CaseId caseId, MemberId member, KnowPart part, UUID item, int days) {
    /** The longest, in days. A link that is older has been forgotten in somebody's telephone. Our choice; no statute sets it. */
    public static final int MOST_DAYS = 90;
}
