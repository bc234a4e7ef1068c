package se.handslag.planning.municipality.observe;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The municipality's observations and the answers to them. Added, never changed. Used inside a unit of work. */
public interface Observations {
    void add(Observation observation);

    void add(ObservationAnswer answer);

    Optional<Observation> find(ObservationId id);

    /** The newest first. */
    List<Observation> about(CaseId caseId, int most);

    /** Which of the case's observations are answered, and how. */
    Map<ObservationId, ObservationAnswer> answers(CaseId caseId);

    /** Those of these cases that ask for an answer and have none, the oldest first in each. */
    List<Observation> unanswered(Collection<CaseId> cases);
}
