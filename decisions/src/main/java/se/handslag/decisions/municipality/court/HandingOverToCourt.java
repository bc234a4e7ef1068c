package se.handslag.decisions.municipality.court;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealDesk;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * Hands an appeal over to the court, with what belongs to it (överlämnar).
 *
 * <p>A court is no authority of this installation, so that nothing travels by itself: someone sends the papers, and what was sent, to whom
 * and by what duty is kept here as the disclosure that it is.
 */
@Carries(
        value = LegalTopic.APPEAL_IN_TIME_AND_HAND_OVER_TO_THE_COURT,
        by =
                "an appeal that came in time is handed over once the decision has been looked at again, what was sent is kept, and a task asks for it within a week",
        leftToPeople = "sending the papers; a week is practice and no time that the law sets")
public final class HandingOverToCourt {
    private static final int LONGEST_NAME = 200;

    private final UnitOfWork unitOfWork;
    private final AppealDesk desk;
    private final StatuteBook statutes;

    @Inject
    public HandingOverToCourt(UnitOfWork unitOfWork, AppealDesk desk, StatuteBook statutes) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.statutes = statutes;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Appeal, CannotHandleAppeal> handle(Actor actor, HandOverAppeal command) {
        return unitOfWork.call(
                actor,
                Act.writing("appeal.hand-over", command.caseId()),
                () -> desk.take(command.caseId(), command.appeal(), (matter, appeal) -> {
                    Optional<CannotHandleAppeal> fault =
                            whyNot(matter, actor, appeal).or(() -> ofWhatIsSent(appeal, command));
                    return fault.<Outcome<Appeal, CannotHandleAppeal>>map(Outcome::refused)
                            .orElseGet(() -> desk.add(appeal, step(matter, actor, appeal, command)));
                }));
    }

    /** Why nobody, or not this actor, can hand this appeal over now; empty if they can. */
    public static Optional<CannotHandleAppeal> whyNot(Matter matter, Actor actor, Appeal appeal) {
        if (!Matter.handles(actor)) {
            return Optional.of(Now.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(Now.DISQUALIFIED);
        } else if (appeal.handedOver().isPresent()) {
            return Optional.of(Now.ALREADY_HANDED_OVER);
        } else if (appeal.timeTried().isEmpty()) {
            return Optional.of(Now.TIME_NOT_TRIED);
        } else if (!appeal.timeTried().orElseThrow().inTime()) {
            return Optional.of(Now.CAME_TOO_LATE);
        } else if (appeal.reconsidered().isEmpty()) {
            return Optional.of(Now.NOT_RECONSIDERED);
        }
        return appeal.hasFallen() ? Optional.of(Now.HAS_FALLEN) : Optional.empty();
    }

    private AppealStep step(Matter matter, Actor actor, Appeal appeal, HandOverAppeal command) {
        int version = matter.decision(appeal.decision())
                .map(decision -> decision.particulars().material().investigationVersion())
                .orElse(0);
        return new AppealStep.HandedOver(
                command.court().strip(),
                command.sentOn(),
                command.sent().stream().sorted().toList(),
                command.sent().contains(Enclosure.INVESTIGATION) ? version : 0,
                command.opinion().strip(),
                statutes.inForce(LegalTopic.APPEAL_IN_TIME_AND_HAND_OVER_TO_THE_COURT, desk.today())
                        .cite(),
                desk.signed(actor));
    }

    private Optional<CannotHandleAppeal> ofWhatIsSent(Appeal appeal, HandOverAppeal command) {
        if (command.court().isBlank()) {
            return Optional.of(Now.NO_COURT);
        } else if (command.sentOn().isAfter(desk.today())) {
            return Optional.of(Now.SENT_IN_THE_FUTURE);
        } else if (command.sentOn().isBefore(appeal.arrivedOn())) {
            return Optional.of(Now.SENT_BEFORE_IT_CAME);
        } else if (!command.sent().containsAll(Set.of(Enclosure.DECISION, Enclosure.APPEAL))) {
            return Optional.of(Now.NOT_ENOUGH_SENT);
        }
        return command.opinion().length() > Conditions.LONGEST_REASONS
                        || command.court().length() > LONGEST_NAME
                ? Optional.of(Now.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
