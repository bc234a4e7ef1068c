package se.handslag.core.disclosure;

import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;

/**
 * Who can be handed something about a case: the other kind of authority in its team.
 *
 * <p>Two municipalities in one team never receive from each other, and are never shown to each other.
 */
public interface Receivers {
    boolean mayReceive(CaseId caseId, AuthorityId to);

    /** The authorities that staff here may be offered as receivers. */
    List<Authority> all();
}
