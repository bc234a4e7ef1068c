package se.handslag.decisions.region.consult;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.decisions.ConsultationId;

/** The questions that have come to this region, and its answers. They are added, never changed. Used inside a unit of work. */
public interface ConsultationInquiries {
    /** Says that this copy is a question. Saying so again changes nothing. */
    void receive(ConsultationId id, CaseId caseId, DisclosureId copy);

    Optional<ConsultationInquiry> find(ConsultationId id);

    /** The answer as it stands in this record. */
    Optional<ConsultationInquiry.Answer> answer(ConsultationId id);

    /** Of one case, newest first. */
    List<ConsultationInquiry> about(CaseId caseId);

    /** Questions without an answer, oldest first. */
    List<ConsultationInquiry> unanswered();

    /** The same of one case. */
    List<ConsultationInquiry> unanswered(CaseId caseId);

    void answer(ConsultationInquiry.Answer answer);
}
