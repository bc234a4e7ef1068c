package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationReply;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.consult.ConsultationAnswer;
import se.handslag.decisions.municipality.consult.Consultations;

/** Consultations in the store; an answer is read from the copy that came. */
public final class JpaConsultations implements Consultations {
    private final RecordSession session;
    private final ReceivedCopies copies;

    @Inject
    public JpaConsultations(RecordSession session, ReceivedCopies copies) {
        this.session = session;
        this.copies = copies;
    }

    @Override
    public void add(Consultation consultation) {
        session.entities().persist(ConsultationRow.from(consultation));
        session.flush();
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return Optional.ofNullable(session.entities().find(ConsultationRow.class, id.value()))
                .map(this::whole);
    }

    @Override
    public List<Consultation> about(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select c from Consultation c where c.caseId = :caseId order by c.recorded.at, c.id",
                        ConsultationRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .stream()
                .map(this::whole)
                .toList();
    }

    @Override
    public void answer(ConsultationId id, DisclosureId copy) {
        if (session.entities().find(ConsultationAnswerRow.class, id.value()) == null) {
            session.entities().persist(ConsultationAnswerRow.from(id, copy));
            session.flush();
        }
    }

    @Override
    public List<Consultation> unanswered(LocalDate askedUpTo) {
        return read(unanswered("", askedUpTo));
    }

    @Override
    public List<Consultation> unanswered(CaseId caseId, LocalDate askedUpTo) {
        return read(unanswered("and c.caseId = :caseId", askedUpTo).setParameter("caseId", caseId.value()));
    }

    private TypedQuery<ConsultationRow> unanswered(String condition, LocalDate askedUpTo) {
        return session.entities()
                .createQuery(
                        """
                        select c from Consultation c
                        where c.asked is not null and c.heldOn <= :day
                        and not exists (select a.consultationId from ConsultationAnswer a where a.consultationId = c.id)
                        %s
                        order by c.heldOn"""
                                .formatted(condition),
                        ConsultationRow.class)
                .setParameter("day", askedUpTo);
    }

    private static List<Consultation> read(TypedQuery<ConsultationRow> query) {
        return query.getResultStream()
                .map(row -> row.toDomain(Optional.empty()))
                .toList();
    }

    private Consultation whole(ConsultationRow row) {
        @Nullable ConsultationAnswerRow answer = session.entities().find(ConsultationAnswerRow.class, row.id());
        return row.toDomain(Optional.ofNullable(answer)
                .flatMap(it -> copies.find(it.copy()))
                .flatMap(JpaConsultations::answer));
    }

    private static Optional<ConsultationAnswer> answer(ReceivedCopy copy) {
        return ConsultationReply.from(copy.item())
                .map(reply -> new ConsultationAnswer(
                        reply.view(), reply.text(), copy.item().author(), copy.receivedAt(), copy.id()));
    }
}
