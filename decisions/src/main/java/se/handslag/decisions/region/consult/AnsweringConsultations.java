package se.handslag.decisions.region.consult;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.acknowledge.GivingReceipts;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.region.consult.CannotAnswerConsultation.Now;

/**
 * Answers what a municipality asks before it decides: the answer stands in the region's record and a copy of it is handed over, or
 * neither happens.
 */
public final class AnsweringConsultations {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ConsultationInquiries inquiries;
    private final Disclosing disclosing;
    private final GivingReceipts receipts;
    private final Clock clock;

    @Inject
    public AnsweringConsultations(
            UnitOfWork unitOfWork,
            CaseFiles files,
            ConsultationInquiries inquiries,
            Disclosing disclosing,
            GivingReceipts receipts,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.inquiries = inquiries;
        this.disclosing = disclosing;
        this.receipts = receipts;
        this.clock = clock;
    }

    public Outcome<ConsultationInquiry.Answer, CannotAnswerConsultation> handle(
            Actor actor, AnswerConsultation command) {
        return unitOfWork.call(
                actor, Act.writing("consultation.answer", command.caseId()), () -> answer(actor, command));
    }

    /** The questions about a case with their answers, newest first. */
    public List<ConsultationInquiry> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("consultation.read", caseId), () -> inquiries.about(caseId));
    }

    /** Why this actor cannot answer the question now; empty if they can. */
    public static Optional<Now> whyNot(ConsultationInquiry inquiry, Actor actor) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(Now.NOT_HEALTH_CARE);
        }
        return inquiry.answer().isPresent() ? Optional.of(Now.ALREADY_ANSWERED) : Optional.empty();
    }

    private Outcome<ConsultationInquiry.Answer, CannotAnswerConsultation> answer(
            Actor actor, AnswerConsultation command) {
        // Held, so that two who answer at once take turns.
        boolean known = files.hold(command.caseId()).isPresent();
        Optional<ConsultationInquiry> inquiry = inquiries
                .find(command.consultation())
                .filter(found -> known && found.caseId().equals(command.caseId()));
        if (inquiry.isEmpty()) {
            return Outcome.refused(Now.NO_SUCH_QUESTION);
        }
        Optional<Now> fault = whyNot(inquiry.get(), actor).or(() -> fault(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        ConsultationId id = inquiry.get().id();
        ConsultationInquiry.Answer answer = new ConsultationInquiry.Answer(
                id, command.caseId(), command.view(), command.text().strip(), Signature.of(actor, clock.instant()));
        inquiries.answer(answer);
        receipts.answered(actor, command.caseId(), id.value());
        DiscloseItem copy = new DiscloseItem(
                command.caseId(),
                DecisionItems.CONSULTATION_ANSWER,
                id.value(),
                inquiry.get().from(),
                command.basis());
        return disclosing
                .handle(actor, copy.seen(command.protectionSeen()))
                .match(
                        done -> Outcome.done(answer),
                        why -> Outcome.refused(new CannotAnswerConsultation.NotHandedOver(why)));
    }

    private static Optional<Now> fault(AnswerConsultation command) {
        if (command.view() == ConsultationView.HAS_OBJECTIONS && command.text().isBlank()) {
            return Optional.of(Now.OBJECTIONS_WITHOUT_WORDS);
        }
        return command.text().length() > ConsultationInquiry.LONGEST ? Optional.of(Now.TOO_LONG) : Optional.empty();
    }
}
