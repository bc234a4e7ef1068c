package se.handslag.decisions.region.consult;

import jakarta.inject.Inject;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.EventListener;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationQuestion;

/** Puts a question where it waits for an answer, when the copy has come. */
public final class HearingQuestions implements EventListener<CopyReceived> {
    private final UnitOfWork unitOfWork;
    private final ReceivedCopies copies;
    private final ConsultationInquiries inquiries;

    @Inject
    public HearingQuestions(UnitOfWork unitOfWork, ReceivedCopies copies, ConsultationInquiries inquiries) {
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.inquiries = inquiries;
    }

    @Override
    public Class<CopyReceived> hears() {
        return CopyReceived.class;
    }

    @Override
    public void on(Actor platform, CopyReceived event) {
        if (event.kind().equals(DecisionItems.CONSULTATION_REQUEST)) {
            unitOfWork.run(
                    platform, Act.writing("consultation.heard", event.caseId()), () -> copies.find(event.disclosureId())
                            .ifPresent(this::hear));
        }
    }

    private void hear(ReceivedCopy copy) {
        ConsultationQuestion.from(copy.item())
                .ifPresent(
                        question -> inquiries.receive(question.id(), copy.item().caseId(), copy.id()));
    }
}
