package se.handslag.decisions.region.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationQuestion;
import se.handslag.decisions.region.consult.ConsultationInquiries;
import se.handslag.decisions.region.consult.ConsultationInquiry;

/** Questions and answers in the region's store; a question is read from the copy that came. */
public final class JpaConsultationInquiries implements ConsultationInquiries {
    private final RecordSession session;
    private final ReceivedCopies copies;

    @Inject
    public JpaConsultationInquiries(RecordSession session, ReceivedCopies copies) {
        this.session = session;
        this.copies = copies;
    }

    @Override
    public void receive(ConsultationId id, CaseId caseId, DisclosureId copy) {
        if (session.entities().find(ReceivedQuestionRow.class, id.value()) == null) {
            session.entities().persist(ReceivedQuestionRow.from(id, caseId, copy));
            session.flush();
        }
    }

    @Override
    public Optional<ConsultationInquiry> find(ConsultationId id) {
        return Optional.ofNullable(session.entities().find(ReceivedQuestionRow.class, id.value()))
                .flatMap(this::whole);
    }

    @Override
    public Optional<ConsultationInquiry.Answer> answer(ConsultationId id) {
        return Optional.ofNullable(session.entities().find(GivenAnswerRow.class, id.value()))
                .map(GivenAnswerRow::toDomain);
    }

    @Override
    public List<ConsultationInquiry> about(CaseId caseId) {
        return whole(session
                .entities()
                .createQuery(
                        "select q from ReceivedQuestion q where q.caseId = :caseId order by q.consultationId desc",
                        ReceivedQuestionRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .stream());
    }

    @Override
    public List<ConsultationInquiry> unanswered() {
        return whole(unanswered("").getResultList().stream());
    }

    @Override
    public List<ConsultationInquiry> unanswered(CaseId caseId) {
        return whole(
                unanswered("and q.caseId = :caseId").setParameter("caseId", caseId.value()).getResultList().stream());
    }

    private TypedQuery<ReceivedQuestionRow> unanswered(String condition) {
        return session.entities()
                .createQuery(
                        """
                        select q from ReceivedQuestion q
                        where not exists (
                            select a.consultationId from GivenAnswer a where a.consultationId = q.consultationId)
                        %s
                        order by q.consultationId"""
                                .formatted(condition),
                        ReceivedQuestionRow.class);
    }

    @Override
    public void answer(ConsultationInquiry.Answer answer) {
        session.entities().persist(GivenAnswerRow.from(answer));
        session.flush();
    }

    private List<ConsultationInquiry> whole(Stream<ReceivedQuestionRow> rows) {
        return rows.flatMap(row -> whole(row).stream()).toList();
    }

    private Optional<ConsultationInquiry> whole(ReceivedQuestionRow row) {
        return copies.find(row.copy()).flatMap(copy -> inquiry(row.id(), copy));
    }

    private Optional<ConsultationInquiry> inquiry(ConsultationId id, ReceivedCopy copy) {
        return ConsultationQuestion.from(copy.item())
                .map(question -> new ConsultationInquiry(
                        id,
                        copy.item().caseId(),
                        copy.from(),
                        question.question(),
                        copy.item().author(),
                        copy.receivedAt(),
                        answer(id)));
    }
}
