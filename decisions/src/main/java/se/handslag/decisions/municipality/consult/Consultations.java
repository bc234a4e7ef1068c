package se.handslag.decisions.municipality.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.decisions.ConsultationId;

/** The consultations that this municipality has held. They and their answers are added, never changed. Used inside a unit of work. */
public interface Consultations {
    void add(Consultation consultation);

    Optional<Consultation> find(ConsultationId id);

    /** Of one case, oldest first. */
    List<Consultation> about(CaseId caseId);

    /** Says that this copy answers the consultation. Saying so again changes nothing. */
    void answer(ConsultationId id, DisclosureId copy);

    /** Questions asked on this day or before it that have no answer, oldest first. */
    List<Consultation> unanswered(LocalDate askedUpTo);

    /** The same of one case. */
    List<Consultation> unanswered(CaseId caseId, LocalDate askedUpTo);
}
