package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The tracks of relatives, each in the relative's own record. Added, never changed. Used inside a unit of work. */
public interface RelativeTracks {
    void add(RelativeCase opened);

    void add(RelativeSupport support);

    void add(StruckSupport struck);

    void add(RelativeLink link);

    void add(RelativeEnd end);

    /** What the case is about; empty if it is not a relative's. */
    Optional<RelativeCase> find(CaseId caseId);

    /** The support that is not struck, the latest day first. */
    List<RelativeSupport> supports(CaseId caseId);

    /** The last that was said of whose network the relative is in; empty if nothing stands. */
    Optional<RelativeLink> link(CaseId caseId);

    Optional<RelativeEnd> end(CaseId caseId);

    /** The last day on which each of these relatives got support, of those who got any. */
    Map<CaseId, LocalDate> lastSupport(Collection<CaseId> cases);
}
