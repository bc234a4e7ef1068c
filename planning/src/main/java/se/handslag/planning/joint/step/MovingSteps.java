package se.handslag.planning.joint.step;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.work.WayOfWorking;

/** Says where a person is in the team's steps. Going back is as good as going on, and asks for the same: a day and a reason. */
public final class MovingSteps {
    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    /** A record of a Swedish authority is in Swedish. */
    private static final String LANGUAGE = "sv";

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final StepMarks marks;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public MovingSteps(UnitOfWork unitOfWork, CaseFiles files, StepMarks marks, Teams teams, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.marks = marks;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Where a person is.
     *
     * @param steps the ids of the team's steps; none in a team that does not work so
     * @param marks every marker, the newest first
     */
    public record StepsHere(List<String> steps, List<StepMark> marks) implements PersonalData {
        public StepsHere {
            steps = List.copyOf(steps);
            marks = List.copyOf(marks);
        }

        /** Where they are now; empty while nobody has said. */
        public Optional<StepMark> now() {
            return marks.stream().findFirst();
        }

        @Override
        public String toString() {
            return "StepsHere";
        }
    }

    public StepsHere read(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("plan.read-steps", caseId),
                () -> new StepsHere(files.find(caseId).map(this::steps).orElse(List.of()), marks.about(caseId)));
    }

    public Outcome<StepMark, CannotMoveStep> handle(Actor actor, MoveStep command) {
        return unitOfWork.call(actor, Act.writing("plan.move-step", command.caseId()), () -> move(actor, command));
    }

    private Outcome<StepMark, CannotMoveStep> move(Actor actor, MoveStep command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(CannotMoveStep.NO_SUCH_CASE);
        }
        Optional<StepMark> now = marks.about(command.caseId()).stream().findFirst();
        Optional<CannotMoveStep> fault =
                whyNot(actor, file.get(), steps(file.get()), now, command, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        StepMark mark = new StepMark(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.step(),
                words(file.get(), command.step()),
                command.since(),
                command.why().strip(),
                new Revision(now.map(before -> before.revision().number()).orElse(0L) + 1),
                Signature.of(actor, clock.instant()));
        marks.add(mark);
        return Outcome.done(mark);
    }

    /** What stands in the way. @param now where the person is */
    static Optional<CannotMoveStep> whyNot(
            Actor actor, CaseFile file, List<String> steps, Optional<StepMark> now, MoveStep command, LocalDate today) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotMoveStep.NO_MANDATE);
        } else if (!file.isOpen()) {
            return Optional.of(CannotMoveStep.CASE_CLOSED);
        } else if (!steps.contains(command.step())) {
            return Optional.of(CannotMoveStep.NOT_A_STEP);
        } else if (!now.map(StepMark::revision).orElse(Revision.UNSAVED).equals(command.seen())) {
            return Optional.of(CannotMoveStep.MOVED_MEANWHILE);
        } else if (now.filter(mark -> mark.step().equals(command.step())).isPresent()) {
            return Optional.of(CannotMoveStep.ALREADY_THERE);
        } else if (command.since().isAfter(today)) {
            return Optional.of(CannotMoveStep.IN_THE_FUTURE);
        } else if (now.filter(mark -> command.since().isBefore(mark.since())).isPresent()) {
            return Optional.of(CannotMoveStep.BEFORE_THE_LAST);
        } else if (now.isPresent() && command.why().isBlank()) {
            return Optional.of(CannotMoveStep.NO_REASON);
        }
        return command.why().length() > LONGEST ? Optional.of(CannotMoveStep.TOO_LONG) : Optional.empty();
    }

    /** What the team calls the step today. What is kept about a person can be read when the team has changed. */
    private String words(CaseFile file, String step) {
        return teams.find(file.team())
                .match(team -> team.blueprint().texts().say(WayOfWorking.stepKey(step), LANGUAGE), unknown -> step);
    }

    private List<String> steps(CaseFile file) {
        return teams.find(file.team()).match(team -> team.blueprint().work().steps(), unknown -> List.of());
    }
}
