package se.handslag.decisions.municipality.consult;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.municipality.consult.CannotAskConsultation.Now;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Asks the region before a decision: the question is recorded here and a copy of it is handed over, or neither happens. */
public final class AskingConsultation {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Consultations consultations;
    private final Disclosing disclosing;
    private final Receivers receivers;
    private final Clock clock;

    @Inject
    public AskingConsultation(
            UnitOfWork unitOfWork,
            Matters matters,
            Consultations consultations,
            Disclosing disclosing,
            Receivers receivers,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.consultations = consultations;
        this.disclosing = disclosing;
        this.receivers = receivers;
        this.clock = clock;
    }

    public Outcome<Consultation, CannotAskConsultation> handle(Actor actor, AskConsultation command) {
        return unitOfWork.call(actor, Act.writing("consultation.ask", command.caseId()), () -> ask(actor, command));
    }

    /** Why nobody, or not this actor, can consult anyone in this matter now; empty if they can. */
    public static Optional<Now> whyNot(Matter matter, Actor actor) {
        if (!Matter.handles(actor)) {
            return Optional.of(Now.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(Now.DISQUALIFIED);
        } else if (!matter.file().isOpen()) {
            return Optional.of(Now.CASE_CLOSED);
        } else if (matter.openApplication().isEmpty()) {
            return Optional.of(Now.NOTHING_TO_CONSULT_ABOUT);
        }
        return Optional.empty();
    }

    private Outcome<Consultation, CannotAskConsultation> ask(Actor actor, AskConsultation command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(Now.NO_SUCH_CASE);
        }
        Optional<Now> fault = whyNot(matter.get(), actor);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (command.question().isBlank()) {
            return Outcome.refused(Now.EMPTY);
        }
        if (command.question().length() > Consultation.LONGEST) {
            return Outcome.refused(Now.TOO_LONG);
        }
        Consultation consultation = new Consultation(
                ConsultationId.next(clock),
                command.caseId(),
                ConsultationWay.ASKED,
                receivers.all().stream()
                        .filter(authority -> authority.id().equals(command.to()))
                        .map(Authority::name)
                        .findFirst()
                        .orElse(""),
                Optional.of(command.to()),
                LocalDate.now(clock),
                command.question().strip(),
                Optional.empty(),
                Signature.of(actor, clock.instant()),
                Optional.empty());
        consultations.add(consultation);
        DiscloseItem copy = new DiscloseItem(
                command.caseId(),
                DecisionItems.CONSULTATION_REQUEST,
                consultation.id().value(),
                command.to(),
                command.basis());
        return disclosing
                .handle(actor, copy.seen(command.protectionSeen()))
                .match(
                        done -> Outcome.done(consultation),
                        why -> Outcome.refused(new CannotAskConsultation.NotHandedOver(why)));
    }
}
