package se.handslag.decisions.municipality.consult;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Writes down a consultation that was held in speech: who, when and what was said. */
public final class RecordingConsultation {
    private static final int LONGEST_NAME = 200;

    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Consultations consultations;
    private final Clock clock;

    @Inject
    public RecordingConsultation(UnitOfWork unitOfWork, Matters matters, Consultations consultations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.consultations = consultations;
        this.clock = clock;
    }

    public Outcome<Consultation, CannotRecordConsultation> handle(Actor actor, RecordConsultation command) {
        return unitOfWork.call(
                actor, Act.writing("consultation.record", command.caseId()), () -> record(actor, command));
    }

    private Outcome<Consultation, CannotRecordConsultation> record(Actor actor, RecordConsultation command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotRecordConsultation.NO_SUCH_CASE);
        }
        Optional<CannotRecordConsultation> fault = whyNot(matter.get(), actor).or(() -> fault(matter.get(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Consultation consultation = new Consultation(
                ConsultationId.next(clock),
                command.caseId(),
                ConsultationWay.WRITTEN_DOWN,
                command.with().strip(),
                Optional.empty(),
                command.on(),
                command.said().strip(),
                Optional.of(command.view()),
                Signature.of(actor, clock.instant()),
                Optional.empty());
        consultations.add(consultation);
        return Outcome.done(consultation);
    }

    /** Why nobody, or not this actor, can write a consultation down in this matter now; empty if they can. */
    public static Optional<CannotRecordConsultation> whyNot(Matter matter, Actor actor) {
        return AskingConsultation.whyNot(matter, actor).map(why -> switch (why) {
            case NOT_A_CASE_WORKER -> CannotRecordConsultation.NOT_A_CASE_WORKER;
            case DISQUALIFIED -> CannotRecordConsultation.DISQUALIFIED;
            case CASE_CLOSED -> CannotRecordConsultation.CASE_CLOSED;
            case NO_SUCH_CASE -> CannotRecordConsultation.NO_SUCH_CASE;
            case NOTHING_TO_CONSULT_ABOUT, EMPTY, TOO_LONG -> CannotRecordConsultation.NOTHING_TO_CONSULT_ABOUT;
        });
    }

    private Optional<CannotRecordConsultation> fault(Matter matter, RecordConsultation command) {
        LocalDate applied = matter.openApplication().orElseThrow().arrivedOn();
        if (command.with().isBlank() || command.with().length() > LONGEST_NAME) {
            return Optional.of(CannotRecordConsultation.NOBODY_CONSULTED);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotRecordConsultation.IN_THE_FUTURE);
        } else if (command.on().isBefore(applied)) {
            return Optional.of(CannotRecordConsultation.BEFORE_THE_APPLICATION);
        } else if (command.said().isBlank()) {
            return Optional.of(CannotRecordConsultation.NOTHING_SAID);
        } else if (command.said().length() > Consultation.LONGEST) {
            return Optional.of(CannotRecordConsultation.SAID_TOO_LONG);
        }
        return Optional.empty();
    }
}
