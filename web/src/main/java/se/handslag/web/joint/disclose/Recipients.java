package se.handslag.web.joint.disclose;

import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.web.shell.Visit;

/**
 * Who can be named as the receiver of something about the case that the visit is at.
 *
 * <p>A region works with several municipalities; of a case that is one municipality's, no other is to be chosen by mistake.
 */
public final class Recipients {
    private Recipients() {}

    /** The case's other side, once it is known; before that, every authority that the visitor's own works with. */
    public static List<Authority> of(Visit visit) {
        return visit.use(Disclosing.class).receivers(visit.actor(), visit.caseId());
    }
}
