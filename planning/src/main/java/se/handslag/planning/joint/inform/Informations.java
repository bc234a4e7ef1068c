package se.handslag.planning.joint.inform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.inform.apply.ApplicationStep;
import se.handslag.planning.joint.inform.apply.AwaitedAnswer;

/** Information given, and what came of it. Added and never changed. Used inside a unit of work. */
public interface Informations {
    void add(InformationGiven information);

    void add(ApplicationStep step);

    void add(StruckInformation struck);

    /** That occasion, if it stands. */
    Optional<InformationGiven> find(InformationId id);

    /** What the person has been told in this record and is not struck, newest first. */
    List<InformationGiven> about(CaseId caseId);

    /** The same of many persons at once, in no given order. */
    List<InformationGiven> about(Collection<CaseId> cases);

    /** What was struck, the newest first. */
    List<InformationGiven> struck(CaseId caseId);

    /** Why what was struck was, the newest first. */
    List<StruckInformation> strikes(CaseId caseId);

    /** What came of it, the newest first. */
    List<ApplicationStep> steps(CaseId caseId);

    /** The applications of these persons that somebody helped with and nobody has heard of since. */
    List<AwaitedAnswer> awaited(Collection<CaseId> cases);
}
