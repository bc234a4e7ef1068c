package se.handslag.decisions.municipality.appeal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.notify.Notice;

/**
 * Tries whether an appeal came in time (rättidsprövning). The days give a proposal; a named person says what is found.
 *
 * <p>While nobody knows when the person got to know of the decision, the time does not run and the appeal is in time: our reading of 44 §
 * förvaltningslagen (2017:900), to be confirmed by a lawyer. What came to the court first is counted from the day it came here, and where
 * that makes it late a person must judge.
 */
@Carries(
        value = LegalTopic.APPEAL_IN_TIME_AND_HAND_OVER_TO_THE_COURT,
        by =
                "the days propose whether an appeal came in time, a named person says what is found, and only what was found late can be turned away",
        leftToPeople =
                "whether a late appeal shall be tried anyway, as when the court had it in time or the notice told the wrong way to appeal")
public final class TryingAppealTime {
    private final UnitOfWork unitOfWork;
    private final AppealDesk desk;

    @Inject
    public TryingAppealTime(UnitOfWork unitOfWork, AppealDesk desk) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Appeal, CannotHandleAppeal> handle(Actor actor, TryAppealTime command) {
        return unitOfWork.call(
                actor,
                Act.writing("appeal.try-time", command.caseId()),
                () -> desk.take(command.caseId(), command.appeal(), (matter, appeal) -> {
                    Optional<CannotHandleAppeal> fault =
                            whyNot(matter, actor, appeal).or(() -> ofTheFinding(matter, appeal, command));
                    return fault.<Outcome<Appeal, CannotHandleAppeal>>map(Outcome::refused)
                            .orElseGet(() -> desk.add(
                                    appeal,
                                    new AppealStep.TimeTried(
                                            command.inTime(),
                                            propose(matter, appeal),
                                            lastDay(matter, appeal),
                                            command.reasons().strip(),
                                            desk.signed(actor))));
                }));
    }

    /** Why nobody, or not this actor, can try the time of this appeal now; empty if they can. */
    public static Optional<CannotHandleAppeal> whyNot(Matter matter, Actor actor, Appeal appeal) {
        if (!Matter.handles(actor)) {
            return Optional.of(Now.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(Now.DISQUALIFIED);
        }
        return appeal.timeTried().isPresent() ? Optional.of(Now.TIME_ALREADY_TRIED) : Optional.empty();
    }

    /** What the days say. */
    public static TimeProposal propose(Matter matter, Appeal appeal) {
        Optional<LocalDate> lastDay = lastDay(matter, appeal);
        if (lastDay.filter(appeal.arrivedOn()::isAfter).isEmpty()) {
            return TimeProposal.IN_TIME;
        }
        boolean courtHadItInTime = appeal.atCourtOn()
                .filter(day -> !day.isAfter(lastDay.orElseThrow()))
                .isPresent();
        return courtHadItInTime ? TimeProposal.TO_JUDGE : TimeProposal.LATE;
    }

    /** The last day on which the appeal could have come in; empty while the day of delfående is not known. */
    public static Optional<LocalDate> lastDay(Matter matter, Appeal appeal) {
        return matter.notices().stream()
                .filter(notice -> notice.decision().equals(appeal.decision()))
                .map(Notice::lastDayToAppeal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CannotHandleAppeal> ofTheFinding(Matter matter, Appeal appeal, TryAppealTime command) {
        TimeProposal proposal = propose(matter, appeal);
        boolean asProposed = proposal == (command.inTime() ? TimeProposal.IN_TIME : TimeProposal.LATE);
        if (!command.inTime() && lastDay(matter, appeal).isEmpty()) {
            return Optional.of(Now.TIME_DOES_NOT_RUN);
        } else if (!asProposed && command.reasons().isBlank()) {
            return Optional.of(Now.NO_REASONS_FOR_THE_TIME);
        }
        return command.reasons().length() > Conditions.LONGEST_REASONS
                ? Optional.of(Now.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
