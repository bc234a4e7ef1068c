package se.handslag.decisions.municipality.delay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.law.LegalDeadlines;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Records that the person demands that the matter be decided: in writing, once, and when six months have passed.
 *
 * <p>Source: 12 § förvaltningslagen (2017:900).
 */
public final class RecordingDelayDemand {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public RecordingDelayDemand(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<DelayDemand, CannotPrepare> handle(Actor actor, RecordDelayDemand command) {
        return preparing.record(
                actor,
                Act.writing("delay.demand", command.caseId()),
                matter -> whyNot(matter, actor, preparing.today())
                        .or(() -> tooEarly(matter, command.on()))
                        .or(() -> Preparing.unless(
                                !command.on().isAfter(preparing.today()), CannotPrepare.Now.IN_THE_FUTURE))
                        .or(() -> Preparing.unless(
                                command.form() != ApplicationForm.ORAL, CannotPrepare.Now.NOT_WRITTEN)),
                matter -> {
                    DelayDemand demand = new DelayDemand(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            command.on(),
                            preparing.signature(actor));
                    preparations.add(demand);
                    return demand;
                });
    }

    /** Why this actor cannot record a demand on the day; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Preparing.ofTheApplication(matter, actor)
                .or(() -> Preparing.unless(
                        matter.preparationNow().demand().isEmpty(), CannotPrepare.Now.ALREADY_DEMANDED))
                .or(() -> tooEarly(matter, day));
    }

    private static Optional<CannotPrepare> tooEarly(Matter matter, LocalDate day) {
        LocalDate first = LegalDeadlines.firstDayOfDelayDemand(
                matter.openApplication().orElseThrow().arrivedOn());
        return Preparing.unless(!day.isBefore(first), new CannotPrepare.DemandTooEarly(first));
    }
}
