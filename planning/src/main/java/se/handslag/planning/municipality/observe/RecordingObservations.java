package se.handslag.planning.municipality.observe;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.crisis.CrisisPlans;

/** Writes down what someone who gives support in the home has noticed, and what the team answers. */
public final class RecordingObservations {
    /** Within how many days the team answers what it was asked to look at. A habit; no statute sets it. */
    static final int DAYS_TO_ANSWER = 1;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Observations observations;
    private final CrisisPlans crisisPlans;
    private final ReceivedCopies copies;
    private final SigningNotes signing;
    private final Clock clock;

    @Inject
    public RecordingObservations(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Observations observations,
            CrisisPlans crisisPlans,
            ReceivedCopies copies,
            SigningNotes signing,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.observations = observations;
        this.crisisPlans = crisisPlans;
        this.copies = copies;
        this.signing = signing;
        this.clock = clock;
    }

    public Outcome<Observation, CannotObserve> handle(Actor actor, RecordObservation command) {
        return unitOfWork.call(
                actor, Act.writing("observation.record", command.caseId()), () -> record(actor, command));
    }

    public Outcome<ObservationAnswer, CannotObserve> answer(Actor actor, AnswerObservation command) {
        return unitOfWork.call(
                actor, Act.writing("observation.answer", command.caseId()), () -> answered(actor, command));
    }

    private Outcome<Observation, CannotObserve> record(Actor actor, RecordObservation command) {
        Optional<CannotObserve> fault = whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (!new HashSet<>(signs(command.caseId())).containsAll(command.signs())) {
            return Outcome.refused(CannotObserve.Fault.NOT_A_SIGN);
        }
        SignNote note = new SignNote(
                command.caseId(),
                command.note(),
                command.kind(),
                command.seenAt(),
                command.words(),
                Optional.empty(),
                Optional.empty());
        return signing.handle(actor, note)
                .match(
                        signed -> Outcome.done(keep(actor, command, signed)),
                        why -> Outcome.refused(new CannotObserve.NotSigned(why)));
    }

    private Observation keep(Actor actor, RecordObservation command, Note note) {
        Observation observation = new Observation(
                new ObservationId(TimeOrderedIds.next(clock)),
                command.caseId(),
                note.id(),
                command.direction(),
                command.signs(),
                command.asksForAnswer() || !command.signs().isEmpty()
                        ? Optional.of(LocalDate.now(clock).plusDays(DAYS_TO_ANSWER))
                        : Optional.empty(),
                Signature.of(actor, clock.instant()));
        observations.add(observation);
        return observation;
    }

    private Outcome<ObservationAnswer, CannotObserve> answered(Actor actor, AnswerObservation command) {
        Optional<CannotObserve> fault = whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (observations
                .find(command.observation())
                .filter(observation -> observation.caseId().equals(command.caseId()))
                .isEmpty()) {
            return Outcome.refused(CannotObserve.Fault.NO_SUCH_OBSERVATION);
        } else if (observations.answers(command.caseId()).containsKey(command.observation())) {
            return Outcome.refused(CannotObserve.Fault.ANSWERED_ALREADY);
        } else if (command.words().isBlank()) {
            return Outcome.refused(CannotObserve.Fault.NO_WORDS);
        } else if (command.words().strip().length() > ObservationAnswer.LONGEST) {
            return Outcome.refused(CannotObserve.Fault.TOO_LONG);
        }
        ObservationAnswer answer = new ObservationAnswer(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.observation(),
                command.words().strip(),
                Signature.of(actor, clock.instant()));
        observations.add(answer);
        return Outcome.done(answer);
    }

    private List<String> signs(CaseId caseId) {
        return EarlySigns.of(
                crisisPlans.of(caseId).stream(),
                copies.about(caseId).stream().filter(copy -> copy.item().kind().equals(PlanningItems.CRISIS_PLAN)));
    }

    private static Optional<CannotObserve> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER)) {
            return Optional.of(CannotObserve.Fault.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotObserve.Fault.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotObserve.Fault.CASE_CLOSED);
    }
}
