package se.handslag.decisions.municipality.carryout;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.carryout.CarryingOut.State;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Records that a granting decision was carried out, interrupted or carried out again, and why it is not.
 *
 * <p>The law asks for the day and for a short reason. Nothing is recorded by itself: that a plan was made or a first visit noted is a sign
 * that support began, and someone who knows says so.
 */
@Carries(
        value = LegalTopic.DECISIONS_NOT_CARRIED_OUT,
        by =
                "Records when a granting decision was carried out, interrupted and carried out again, and the reason for a delay.",
        leftToPeople =
                "That support began is recorded by someone who knows; nothing concludes it from a plan or a visit.")
public final class RecordingCarryingOut {
    /** The longest reason, in characters: the report asks for a short one. */
    public static final int LONGEST = 200;

    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final CarryingOuts carryingOuts;
    private final Clock clock;

    @Inject
    public RecordingCarryingOut(UnitOfWork unitOfWork, Matters matters, CarryingOuts carryingOuts, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.carryingOuts = carryingOuts;
        this.clock = clock;
    }

    public Outcome<CarryingOutFact, CannotRecordCarryingOut> handle(Actor actor, RecordCarryingOut command) {
        return unitOfWork.call(
                actor, Act.writing("decision.carry-out", command.caseId()), () -> record(actor, command));
    }

    /** Why nobody, or not this actor, can record anything of carrying out this decision; empty if they can. */
    public static Optional<CannotRecordCarryingOut> whyNot(Matter matter, Actor actor, DecisionId decision) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotRecordCarryingOut.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotRecordCarryingOut.DISQUALIFIED);
        } else if (matter.decision(decision).isEmpty()) {
            return Optional.of(CannotRecordCarryingOut.NO_SUCH_DECISION);
        } else if (history(matter).decision(decision).isEmpty()) {
            return Optional.of(CannotRecordCarryingOut.NOT_GRANTED);
        }
        return Optional.empty();
    }

    /** What the matter's decisions came to. */
    public static CarryingOutHistory history(Matter matter) {
        return CarryingOutHistory.of(
                FavourableDecision.among(
                        matter.decisions().stream().map(SupportDecision::of).toList()),
                matter.carryingOut());
    }

    private Outcome<CarryingOutFact, CannotRecordCarryingOut> record(Actor actor, RecordCarryingOut command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotRecordCarryingOut.NO_SUCH_CASE);
        }
        Optional<CannotRecordCarryingOut> fault = whyNot(matter.get(), actor, command.decision())
                .or(() -> ofTheStep(history(matter.get()), command))
                .or(() -> ofTheWords(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        List<CarryingOutFact> recorded = history(matter.get()).of(command.decision());
        boolean takesBack = command.step() == CarryingOutStep.TAKEN_BACK;
        CarryingOutFact fact = new CarryingOutFact(
                CarryingOutFactId.next(clock),
                command.caseId(),
                command.decision(),
                command.step(),
                takesBack ? LocalDate.now(clock) : command.on(),
                command.step().needsReason() ? command.why() : Optional.empty(),
                command.text().strip(),
                takesBack ? Optional.of(recorded.get(recorded.size() - 1).id()) : Optional.empty(),
                Signature.of(actor, clock.instant()));
        carryingOuts.add(fact);
        return Outcome.done(fact);
    }

    private Optional<CannotRecordCarryingOut> ofTheStep(CarryingOutHistory history, RecordCarryingOut command) {
        List<CarryingOutFact> recorded = history.of(command.decision());
        if (command.step() == CarryingOutStep.TAKEN_BACK) {
            return recorded.isEmpty() ? Optional.of(CannotRecordCarryingOut.NOTHING_TO_TAKE_BACK) : Optional.empty();
        }
        FavourableDecision decision = history.decision(command.decision()).orElseThrow();
        return ofTheDay(decision, command).or(() -> ofTheOrder(history, recorded, command));
    }

    private Optional<CannotRecordCarryingOut> ofTheDay(FavourableDecision decision, RecordCarryingOut command) {
        LocalDate day = command.on();
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotRecordCarryingOut.IN_THE_FUTURE);
        } else if (day.isBefore(decision.decidedOn())) {
            return Optional.of(CannotRecordCarryingOut.BEFORE_THE_DECISION);
        } else if (command.step() != CarryingOutStep.DELAYED
                && day.isBefore(decision.period().from())) {
            return Optional.of(CannotRecordCarryingOut.BEFORE_THE_SUPPORT);
        }
        return day.isAfter(decision.lastDay()) ? Optional.of(CannotRecordCarryingOut.SUPPORT_ENDED) : Optional.empty();
    }

    private static Optional<CannotRecordCarryingOut> ofTheOrder(
            CarryingOutHistory history, List<CarryingOutFact> recorded, RecordCarryingOut command) {
        if (command.step() == CarryingOutStep.DELAYED) {
            return history.on(command.on(), command.decision()).state() == State.CARRIED_OUT
                    ? Optional.of(CannotRecordCarryingOut.NO_DELAY)
                    : Optional.empty();
        }
        boolean later = recorded.stream()
                .anyMatch(fact -> !fact.step().equals(CarryingOutStep.DELAYED)
                        && fact.on().isAfter(command.on()));
        if (later) {
            return Optional.of(CannotRecordCarryingOut.BEFORE_WHAT_IS_RECORDED);
        }
        State now = history.on(command.on(), command.decision()).state();
        return switch (command.step()) {
            case CARRIED_OUT ->
                switch (now) {
                    case NOT_YET -> Optional.empty();
                    case CARRIED_OUT -> Optional.of(CannotRecordCarryingOut.ALREADY_CARRIED_OUT);
                    case INTERRUPTED -> Optional.of(CannotRecordCarryingOut.BEGINS_AGAIN);
                };
            case INTERRUPTED ->
                switch (now) {
                    case NOT_YET -> Optional.of(CannotRecordCarryingOut.NOT_CARRIED_OUT_YET);
                    case CARRIED_OUT -> Optional.empty();
                    case INTERRUPTED -> Optional.of(CannotRecordCarryingOut.ALREADY_INTERRUPTED);
                };
            case RESUMED ->
                now == State.INTERRUPTED ? Optional.empty() : Optional.of(CannotRecordCarryingOut.NOT_INTERRUPTED);
            case DELAYED, TAKEN_BACK -> Optional.empty();
        };
    }

    private static Optional<CannotRecordCarryingOut> ofTheWords(RecordCarryingOut command) {
        boolean missing = command.text().isBlank();
        if (command.step().needsReason() && command.why().isEmpty()) {
            return Optional.of(CannotRecordCarryingOut.NO_REASON);
        } else if (command.text().length() > LONGEST) {
            return Optional.of(CannotRecordCarryingOut.TEXT_TOO_LONG);
        }
        boolean wordsNeeded = command.step() == CarryingOutStep.TAKEN_BACK
                || command.why().filter(WhyNotCarriedOut.OTHER::equals).isPresent();
        return wordsNeeded && missing ? Optional.of(CannotRecordCarryingOut.REASON_NOT_IN_WORDS) : Optional.empty();
    }
}
