package se.handslag.core.disclosure.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.request.InformationRequest;
import se.handslag.core.disclosure.request.RequestAnswer;
import se.handslag.core.disclosure.request.RequestId;
import se.handslag.core.disclosure.request.Requests;
import se.handslag.core.records.RecordSession;

/** Requests in the store of the authority that asks, and answers in that of the one that answers. */
public final class JpaRequests implements Requests {
    private final RecordSession session;

    @Inject
    public JpaRequests(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(InformationRequest request) {
        session.entities().persist(InformationRequestRow.from(request));
        session.flush();
    }

    @Override
    public Optional<InformationRequest> find(RequestId id) {
        return Optional.ofNullable(session.entities().find(InformationRequestRow.class, id.value()))
                .map(InformationRequestRow::toDomain);
    }

    @Override
    public List<InformationRequest> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select r from InformationRequest r where r.caseId = :caseId order by r.id desc",
                        InformationRequestRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(InformationRequestRow::toDomain)
                .toList();
    }

    @Override
    public List<InformationRequest> unanswered() {
        return session.entities()
                .createQuery(
                        "select r from InformationRequest r where not exists (select c.id from ReceivedCopy c"
                                + " where c.item.kind = :kind and c.item.itemId = r.id) order by r.answerBy, r.id",
                        InformationRequestRow.class)
                .setParameter("kind", ItemKind.REQUEST_ANSWER.code())
                .getResultStream()
                .map(InformationRequestRow::toDomain)
                .toList();
    }

    @Override
    public void answer(RequestAnswer answer) {
        session.entities().persist(RequestAnswerRow.from(answer));
        session.flush();
    }

    @Override
    public Optional<RequestAnswer> answerTo(DisclosureId request) {
        return session.entities()
                .createQuery("select a from RequestAnswer a where a.requestCopy = :request", RequestAnswerRow.class)
                .setParameter("request", request.value())
                .getResultStream()
                .map(RequestAnswerRow::toDomain)
                .findFirst();
    }

    @Override
    public Optional<RequestAnswer> findAnswer(RequestId id) {
        return Optional.ofNullable(session.entities().find(RequestAnswerRow.class, id.value()))
                .map(RequestAnswerRow::toDomain);
    }

    @Override
    public List<ReceivedCopy> toAnswer() {
        return session.entities()
                .createQuery(
                        "select c from ReceivedCopy c where c.item.kind = :kind"
                                + " and not exists (select a.id from RequestAnswer a where a.requestCopy = c.id) order by c.id",
                        ReceivedCopyRow.class)
                .setParameter("kind", ItemKind.REQUEST.code())
                .getResultStream()
                .map(ReceivedCopyRow::toDomain)
                .toList();
    }
}
