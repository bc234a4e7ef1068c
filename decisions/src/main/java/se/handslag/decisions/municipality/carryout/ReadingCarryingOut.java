package se.handslag.decisions.municipality.carryout;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Reads what is recorded of carrying a decision out. */
public final class ReadingCarryingOut {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Clock clock;

    @Inject
    public ReadingCarryingOut(UnitOfWork unitOfWork, Matters matters, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * One decision and what came of it.
     *
     * @param decision the decision
     * @param now how it stands today
     * @param deadline the last day to carry it out, or to carry it out again; empty while it is carried out or over
     * @param facts all that is recorded of it, oldest first, also what was taken back
     * @param whyNot why the one who looks cannot record anything; empty if they can
     */
    public record Carried(
            FavourableDecision decision,
            CarryingOut now,
            Optional<LocalDate> deadline,
            List<CarryingOutFact> facts,
            Optional<CannotRecordCarryingOut> whyNot)
            implements PersonalData {
        public Carried {
            facts = List.copyOf(facts);
        }

        /** Whether this was recorded by mistake, and taken back. */
        public boolean isTakenBack(CarryingOutFact fact) {
            return facts.stream()
                    .anyMatch(it -> it.takesBack().filter(fact.id()::equals).isPresent());
        }

        @Override
        public String toString() {
            return "Carried[" + decision.id() + "]";
        }
    }

    /** Empty if there is no such decision in the case, or it grants nothing. */
    public Optional<Carried> decision(Actor actor, CaseId caseId, DecisionId id) {
        return unitOfWork.call(actor, Act.reading("decision.carry-out.read", caseId), () -> matters.find(caseId)
                .flatMap(matter -> read(matter, actor, id)));
    }

    private Optional<Carried> read(Matter matter, Actor actor, DecisionId id) {
        LocalDate today = LocalDate.now(clock);
        CarryingOutHistory history = RecordingCarryingOut.history(matter);
        return history.decision(id)
                .map(decision -> new Carried(
                        decision,
                        history.on(today, id),
                        history.withoutCarryingOut().stream()
                                .filter(time -> time.decision().id().equals(id) && time.goesOnAfter(today))
                                .map(NotCarriedOut::lastDay)
                                .findFirst(),
                        matter.carryingOut().stream()
                                .filter(fact -> fact.decision().equals(id))
                                .toList(),
                        RecordingCarryingOut.whyNot(matter, actor, id)));
    }
}
