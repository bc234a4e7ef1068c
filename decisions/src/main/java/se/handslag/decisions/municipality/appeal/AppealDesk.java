package se.handslag.decisions.municipality.appeal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Where an appeal lies while something is done with it: its matter is held, and what was done is added. Used inside a unit of work. */
public final class AppealDesk {
    private final Matters matters;
    private final Appeals appeals;
    private final Clock clock;

    @Inject
    public AppealDesk(Matters matters, Appeals appeals, Clock clock) {
        this.matters = matters;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** Holds the matter and does something with one of its appeals. */
    public Outcome<Appeal, CannotHandleAppeal> take(
            CaseId caseId, AppealId id, BiFunction<Matter, Appeal, Outcome<Appeal, CannotHandleAppeal>> act) {
        Optional<Matter> matter = matters.hold(caseId);
        if (matter.isEmpty()) {
            return Outcome.refused(Now.NO_SUCH_CASE);
        }
        return matter.get()
                .aftermath()
                .appeal(id)
                .map(appeal -> act.apply(matter.get(), appeal))
                .orElseGet(() -> Outcome.refused(Now.NO_SUCH_APPEAL));
    }

    /** Adds what was done. */
    public Outcome<Appeal, CannotHandleAppeal> add(Appeal appeal, AppealStep step) {
        appeals.add(appeal, step);
        List<AppealStep> steps = new ArrayList<>(appeal.steps());
        steps.add(step);
        return Outcome.done(new Appeal(
                appeal.id(),
                appeal.caseId(),
                appeal.decision(),
                appeal.arrivedOn(),
                appeal.atCourtOn(),
                appeal.form(),
                appeal.by(),
                appeal.who(),
                appeal.wants(),
                appeal.law(),
                appeal.statuteBook(),
                appeal.received(),
                steps));
    }

    public Signature signed(Actor actor) {
        return Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
