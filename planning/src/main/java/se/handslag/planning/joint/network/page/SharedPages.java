package se.handslag.planning.joint.network.page;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The pages that this authority has handed to members. Added, never changed. Used inside a unit of work. */
public interface SharedPages {
    /** Keeps the page with what is kept of its link. */
    void add(SharedPage page, PageLink link);

    void add(PageEnd end);

    /** All about this case, newest first. */
    List<SharedPage> of(CaseId caseId);

    /** The page that the link is for, whether or not it still opens it. */
    Optional<SharedPage> by(PageLink link);
}
