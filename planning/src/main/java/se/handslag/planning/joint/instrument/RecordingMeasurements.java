package se.handslag.planning.joint.instrument;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.instrument.Instrument;
import se.handslag.planning.instrument.Instruments;
import se.handslag.planning.joint.instrument.CannotMeasure.Why;

/** Writes down answers to instruments, in the record of the one who asked, scores them, and strikes what was wrong. */
public final class RecordingMeasurements {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Measurements measurements;
    private final Instruments instruments;
    private final Clock clock;

    @Inject
    public RecordingMeasurements(
            UnitOfWork unitOfWork, CaseFiles files, Measurements measurements, Instruments instruments, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.measurements = measurements;
        this.instruments = instruments;
        this.clock = clock;
    }

    public Outcome<Measurement, CannotMeasure> handle(Actor actor, RecordMeasurement command) {
        return unitOfWork.call(
                actor, Act.writing("measurement.record", command.caseId()), () -> record(actor, command));
    }

    public Outcome<StruckMeasurement, CannotMeasure> strike(Actor actor, StrikeMeasurement command) {
        return unitOfWork.call(
                actor, Act.writing("measurement.strike", command.caseId()), () -> struck(actor, command));
    }

    private Outcome<Measurement, CannotMeasure> record(Actor actor, RecordMeasurement command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<Instrument> instrument = instruments.find(command.instrument());
        Optional<CannotMeasure> fault = whyNot(actor, file)
                .or(() -> whyNot(file.orElseThrow(), command))
                .or(() -> instrument.isEmpty()
                        ? Optional.of(CannotMeasure.of(Why.NO_SUCH_INSTRUMENT))
                        : whyNot(instrument.get(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Instrument asked = instrument.orElseThrow();
        Measurement measurement = new Measurement(
                TimeOrderedIds.next(clock),
                command.caseId(),
                asked.id(),
                asked.edition(),
                command.on(),
                command.answeredBy(),
                command.answers(),
                asked.items().isEmpty() ? command.scores() : scored(asked, command.answers()),
                Signature.of(actor, clock.instant()));
        measurements.add(measurement);
        return Outcome.done(measurement);
    }

    private static Map<String, Integer> scored(Instrument instrument, Map<String, Integer> answers) {
        Map<String, Integer> scores = new HashMap<>();
        instrument.scores().forEach(score -> score.of(answers).ifPresent(value -> scores.put(score.id(), value)));
        return scores;
    }

    private Outcome<StruckMeasurement, CannotMeasure> struck(Actor actor, StrikeMeasurement command) {
        Optional<CannotMeasure> fault = whyNot(actor, files.hold(command.caseId()))
                .or(() -> whyNot(command).map(CannotMeasure::of));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        StruckMeasurement struck = new StruckMeasurement(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.measurement(),
                command.why().strip(),
                Signature.of(actor, clock.instant()));
        measurements.add(struck);
        return Outcome.done(struck);
    }

    private Optional<Why> whyNot(StrikeMeasurement command) {
        if (measurements
                .find(command.measurement())
                .filter(one -> one.caseId().equals(command.caseId()))
                .isEmpty()) {
            return Optional.of(Why.NO_SUCH_MEASUREMENT);
        } else if (measurements.isStruck(command.measurement())) {
            return Optional.of(Why.STRUCK_ALREADY);
        } else if (command.why().isBlank()) {
            return Optional.of(Why.NO_REASON);
        }
        return command.why().length() > StruckMeasurement.LONGEST ? Optional.of(Why.REASON_TOO_LONG) : Optional.empty();
    }

    private static Optional<CannotMeasure> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotMeasure.of(Why.NO_MANDATE));
        } else if (file.isEmpty()) {
            return Optional.of(CannotMeasure.of(Why.NO_SUCH_CASE));
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotMeasure.of(Why.CASE_CLOSED));
    }

    private Optional<CannotMeasure> whyNot(CaseFile file, RecordMeasurement command) {
        if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotMeasure.of(Why.IN_THE_FUTURE));
        }
        return command.on().isBefore(Dates.day(file.openedAt()))
                ? Optional.of(CannotMeasure.of(Why.BEFORE_THE_CASE))
                : Optional.empty();
    }

    private static Optional<CannotMeasure> whyNot(Instrument instrument, RecordMeasurement command) {
        boolean itemised = !instrument.items().isEmpty();
        Map<String, Integer> written = itemised ? command.answers() : command.scores();
        Map<String, Integer> other = itemised ? command.scores() : command.answers();
        Optional<String> astray = other.keySet().stream().sorted().findFirst();
        if (astray.isPresent()) {
            return Optional.of(new CannotMeasure(Why.NO_SUCH_ITEM, astray.get()));
        }
        for (String id : written.keySet().stream().sorted().toList()) {
            int value = written.get(id);
            Optional<Boolean> allowed = itemised
                    ? instrument.item(id).map(item -> item.allows(value))
                    : instrument.score(id).map(score -> score.allows(value));
            if (allowed.isEmpty()) {
                return Optional.of(new CannotMeasure(Why.NO_SUCH_ITEM, id));
            } else if (!allowed.get()) {
                return Optional.of(new CannotMeasure(itemised ? Why.ANSWER_OUT_OF_REACH : Why.SCORE_OUT_OF_REACH, id));
            }
        }
        return written.isEmpty() ? Optional.of(CannotMeasure.of(Why.NOTHING_ANSWERED)) : Optional.empty();
    }
}
