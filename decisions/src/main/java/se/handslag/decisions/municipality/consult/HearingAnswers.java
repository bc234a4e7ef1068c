package se.handslag.decisions.municipality.consult;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.EventListener;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationReply;

/** Puts the region's answer beside the question that it answers, when the copy has come. */
public final class HearingAnswers implements EventListener<CopyReceived> {
    private final UnitOfWork unitOfWork;
    private final ReceivedCopies copies;
    private final Consultations consultations;

    @Inject
    public HearingAnswers(UnitOfWork unitOfWork, ReceivedCopies copies, Consultations consultations) {
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.consultations = consultations;
    }

    @Override
    public Class<CopyReceived> hears() {
        return CopyReceived.class;
    }

    @Override
    public void on(Actor platform, CopyReceived event) {
        if (event.kind().equals(DecisionItems.CONSULTATION_ANSWER)) {
            unitOfWork.run(
                    platform, Act.writing("consultation.heard", event.caseId()), () -> copies.find(event.disclosureId())
                            .ifPresent(this::hear));
        }
    }

    /** A copy that answers no question of ours, or comes from someone who was not asked, stays a copy and nothing more. */
    private void hear(ReceivedCopy copy) {
        Optional<Consultation> asked = ConsultationReply.from(copy.item())
                .flatMap(reply -> consultations.find(reply.id()))
                .filter(found -> found.caseId().equals(copy.item().caseId()))
                .filter(found -> found.asked().filter(copy.from()::equals).isPresent());
        asked.ifPresent(found -> consultations.answer(found.id(), copy.id()));
    }
}
