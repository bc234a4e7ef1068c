package se.handslag.planning.joint.contact.absence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.WhenAway;
import se.handslag.planning.joint.contact.ContactRule;
import se.handslag.planning.joint.contact.ContactState;
import se.handslag.planning.joint.contact.Contacts;

/**
 * Writes down what is done about someone who stays away, as far as the team's model lets it.
 *
 * <p>That it is decided to end closes nothing by itself: the case is closed where cases are closed, with what that asks for.
 */
public final class TakingSteps {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Contacts contacts;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public TakingSteps(UnitOfWork unitOfWork, CaseFiles files, Contacts contacts, Teams teams, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.contacts = contacts;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<StepTaken, CannotTakeStep> handle(Actor actor, TakeStep command) {
        return unitOfWork.call(actor, Act.writing("outreach.decide", command.caseId()), () -> take(actor, command));
    }

    private Outcome<StepTaken, CannotTakeStep> take(Actor actor, TakeStep command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CannotTakeStep> fault = whyNot(actor, file);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Absence rule = ContactRule.work(teams, file.orElseThrow()).absence();
        ContactState state = contacts.states(List.of(command.caseId()))
                .getOrDefault(command.caseId(), ContactState.none(command.caseId()));
        fault = whyNot(rule, state, command, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        StepTaken step = new StepTaken(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.step(),
                command.on(),
                command.words().strip(),
                Signature.of(actor, clock.instant()));
        contacts.add(step);
        return Outcome.done(step);
    }

    private static Optional<CannotTakeStep> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotTakeStep.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotTakeStep.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotTakeStep.CASE_CLOSED);
    }

    /** Why the step cannot be taken, by the model's rule and what has happened; empty if it can. */
    public static Optional<CannotTakeStep> whyNot(Absence rule, ContactState state, TakeStep command, LocalDate today) {
        Optional<LocalDate> since = AbsenceRule.since(rule, state);
        if (since.isEmpty()) {
            return Optional.of(CannotTakeStep.NOT_AWAY);
        } else if (command.on().isAfter(today)) {
            return Optional.of(CannotTakeStep.IN_THE_FUTURE);
        } else if (command.on().isBefore(since.get())) {
            return Optional.of(CannotTakeStep.BEFORE_THE_ABSENCE);
        } else if (command.step() == AbsenceStep.END && rule.when() == WhenAway.SEEKS_OUT) {
            return Optional.of(CannotTakeStep.MODEL_SEEKS_OUT);
        } else if (command.step() == AbsenceStep.END && !AbsenceRule.isTold(rule, state)) {
            return Optional.of(CannotTakeStep.NOT_TOLD);
        } else if (command.words().isBlank()) {
            return Optional.of(CannotTakeStep.NO_WORDS);
        }
        return command.words().length() > StepTaken.LONGEST ? Optional.of(CannotTakeStep.TOO_LONG) : Optional.empty();
    }
}
