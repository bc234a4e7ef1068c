package se.handslag.planning.municipality.discharge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.event.Events;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.task.Tasks;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.decisions.GrantedSupports;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.Discharged;
import se.handslag.planning.PlanningItems;

/**
 * Ends the support, measures the team's goals and closes the municipality's file.
 *
 * <p>A support has begun on the first day of the first period that was granted. A person who withdraws before that day, or to whom nothing
 * was ever granted, drops out <em>before treatment</em>; from that day on it is <em>during treatment</em>. The guideline counts the two
 * apart and does not say where the line goes.
 *
 * <p>When the support had begun the goals are measured whatever the reason, and an answer that nobody can give is given as not known, with
 * why. After a death nothing is asked; what is not answered is not known.
 */
public final class Discharging {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final GrantedSupports supports;
    private final MunicipalDischarges discharges;
    private final Informed informed;
    private final Tasks tasks;
    private final Teams teams;
    private final Disclosing disclosing;
    private final Events events;
    private final Clock clock;

    @Inject
    public Discharging(
            UnitOfWork unitOfWork,
            CaseFiles files,
            GrantedSupports supports,
            MunicipalDischarges discharges,
            Informed informed,
            Tasks tasks,
            Teams teams,
            Disclosing disclosing,
            Events events,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.supports = supports;
        this.discharges = discharges;
        this.informed = informed;
        this.tasks = tasks;
        this.teams = teams;
        this.disclosing = disclosing;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<MunicipalDischarge, CannotDischarge> handle(Actor actor, DischargePerson command) {
        return unitOfWork.call(
                actor, Act.writing("discharge.record", command.caseId()), () -> discharge(actor, command));
    }

    private Outcome<MunicipalDischarge, CannotDischarge> discharge(Actor actor, DischargePerson command) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER)) {
            return Outcome.refused(new CannotDischarge.NoMandate());
        }
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(new CannotDischarge.NoSuchCase());
        }
        Optional<LoadedTeam> team = teams.find(file.get().team()).match(Optional::of, none -> Optional.empty());
        if (team.isEmpty()) {
            return Outcome.refused(new CannotDischarge.NoSuchTeam());
        }
        List<GoalDefinition> goals = team.get().blueprint().goals();
        Optional<LocalDate> firstDay = supports.of(command.caseId()).stream()
                .map(support -> support.period().from())
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(command.on()));
        Optional<CannotDischarge> fault = dayFault(file.get(), command)
                .or(() -> reasonFault(command, firstDay))
                .or(() -> answerFault(command, goals, firstDay.isPresent()))
                .or(() -> textFault(command, firstDay.isPresent()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MunicipalDischarge discharge = new MunicipalDischarge(
                TimeOrderedIds.next(clock),
                command.caseId(),
                file.get().team(),
                command.on(),
                command.reason(),
                firstDay.isPresent() ? measured(command, goals) : List.of(),
                command.summary().strip(),
                Signature.of(actor, clock.instant()));
        discharges.add(discharge);
        files.save(file.get().closed(command.on()));
        tasks.openAbout(command.caseId()).forEach(task -> tasks.complete(task.id(), discharge.by()));
        Optional<CannotDischarge> stopped = command.copyTo().flatMap(to -> tell(actor, command, discharge, to));
        if (stopped.isPresent()) {
            return Outcome.refused(stopped.get());
        }
        events.publish(new Discharged(command.caseId()));
        return Outcome.done(discharge);
    }

    private Optional<CannotDischarge> dayFault(CaseFile file, DischargePerson command) {
        LocalDate opened = Dates.day(file.openedAt());
        if (!file.isOpen()) {
            return Optional.of(new CannotDischarge.AlreadyEnded());
        } else if (file.stage() == Stage.RELATIVE) {
            return Optional.of(new CannotDischarge.RelativesCase());
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(new CannotDischarge.InTheFuture());
        } else if (command.on().isBefore(opened)) {
            return Optional.of(new CannotDischarge.BeforeTheCase(opened));
        }
        return Optional.empty();
    }

    private static Optional<CannotDischarge> reasonFault(DischargePerson command, Optional<LocalDate> firstDay) {
        DischargeReason reason = command.reason();
        if (reason == DischargeReason.DROP_OUT_BEFORE && firstDay.isPresent()) {
            return Optional.of(new CannotDischarge.HadBegun(firstDay.get()));
        }
        boolean needsTreatment = reason == DischargeReason.DROP_OUT_DURING || reason == DischargeReason.COMPLETED;
        return needsTreatment && firstDay.isEmpty() ? Optional.of(new CannotDischarge.HadNotBegun()) : Optional.empty();
    }

    private static Optional<CannotDischarge> answerFault(
            DischargePerson command, List<GoalDefinition> goals, boolean begun) {
        Map<String, GoalAnswer> answers = command.answers();
        List<String> asked = begun
                ? goals.stream()
                        .map(GoalDefinition::id)
                        .filter(id -> !id.equals(Informed.GOAL))
                        .toList()
                : List.of();
        Optional<String> notAsked = answers.keySet().stream()
                .filter(id -> !asked.contains(id))
                .sorted()
                .findFirst();
        if (notAsked.isPresent()) {
            return Optional.of(new CannotDischarge.GoalNotAsked(notAsked.get()));
        }
        for (String goal : asked) {
            GoalAnswer answer = answers.get(goal);
            if (answer == null) {
                if (command.reason() != DischargeReason.DECEASED) {
                    return Optional.of(new CannotDischarge.GoalNotAnswered(goal));
                }
            } else if (answer.answer() == Answer.UNKNOWN && answer.why().isBlank()) {
                return Optional.of(new CannotDischarge.UnknownWithoutReason(goal));
            } else if (answer.why().length() > GoalAnswer.LONGEST) {
                return Optional.of(new CannotDischarge.TooLong("goal." + goal + ".why", GoalAnswer.LONGEST));
            }
        }
        return Optional.empty();
    }

    private static Optional<CannotDischarge> textFault(DischargePerson command, boolean begun) {
        if (begun && command.summary().isBlank()) {
            return Optional.of(new CannotDischarge.NoSummary());
        }
        return command.summary().length() > DischargePerson.LONGEST_SUMMARY
                ? Optional.of(new CannotDischarge.TooLong("summary", DischargePerson.LONGEST_SUMMARY))
                : Optional.empty();
    }

    private List<MeasuredGoal> measured(DischargePerson command, List<GoalDefinition> goals) {
        List<MeasuredGoal> measured = new ArrayList<>();
        for (GoalDefinition goal : goals) {
            if (goal.id().equals(Informed.GOAL)) {
                measured.add(informed.read(command.caseId()));
            } else {
                GoalAnswer answer = command.answers().getOrDefault(goal.id(), GoalAnswer.unknown(""));
                measured.add(new MeasuredGoal(
                        goal.id(), answer.answer(), answer.why().strip(), List.of()));
            }
        }
        return measured;
    }

    /** Tells the other authority; what stopped it, if anything did. */
    private Optional<CannotDischarge> tell(
            Actor actor, DischargePerson command, MunicipalDischarge discharge, AuthorityId to) {
        DiscloseItem copy =
                new DiscloseItem(command.caseId(), PlanningItems.DISCHARGE, discharge.id(), to, Ground.CONSENT, "");
        return disclosing
                .handle(actor, copy.seen(command.protectionSeen()))
                .match(
                        done -> Optional.empty(),
                        why -> Optional.of(
                                why instanceof CannotDisclose.NoConsent
                                        ? new CannotDischarge.NoConsentForCopy()
                                        : new CannotDischarge.CopyStopped(why)));
    }
}
