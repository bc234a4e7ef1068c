package se.handslag.planning.municipality.observe;

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

    /** Those that ask for an answer and have none, the oldest first; of every case. */
    List<Observation> unanswered(int most);

    /** The same of one case. */
    List<Observation> unanswered(CaseId caseId);
}
