package se.handslag.decisions.municipality.withdraw;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/** Records that the person has taken the application back. */
public final class RecordingWithdrawal {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public RecordingWithdrawal(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<Withdrawal, CannotPrepare> handle(Actor actor, RecordWithdrawal command) {
        return preparing.record(
                actor,
                Act.writing("application.withdraw", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheDay(matter, command)),
                matter -> {
                    Withdrawal withdrawal = new Withdrawal(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            command.on(),
                            command.form(),
                            preparing.signature(actor));
                    preparations.add(withdrawal);
                    return withdrawal;
                });
    }

    /** Why this actor cannot record it now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheApplication(matter, actor)
                .or(() -> Preparing.unless(
                        matter.preparationNow().withdrawals().isEmpty(), CannotPrepare.Now.ALREADY_WITHDRAWN));
    }

    private Optional<CannotPrepare> ofTheDay(Matter matter, RecordWithdrawal command) {
        if (command.on().isAfter(preparing.today())) {
            return Optional.of(CannotPrepare.Now.IN_THE_FUTURE);
        }
        boolean after =
                !command.on().isBefore(matter.openApplication().orElseThrow().arrivedOn());
        return Preparing.unless(after, CannotPrepare.Now.TOO_EARLY_DAY);
    }
}
