package se.handslag.planning.municipality.discharge;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.Consents;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.task.Task;
import se.handslag.core.task.Tasks;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.Plans;

/** Gathers what is to be thought of before a support is ended, and shows how one was ended. */
public final class PreparingDischarge {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final GrantedSupports supports;
    private final MunicipalDischarges discharges;
    private final Informed informed;
    private final Plans plans;
    private final Tasks tasks;
    private final Consents consents;
    private final Teams teams;

    @Inject
    public PreparingDischarge(
            UnitOfWork unitOfWork,
            CaseFiles files,
            GrantedSupports supports,
            MunicipalDischarges discharges,
            Informed informed,
            Plans plans,
            Tasks tasks,
            Consents consents,
            Teams teams) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.supports = supports;
        this.discharges = discharges;
        this.informed = informed;
        this.plans = plans;
        this.tasks = tasks;
        this.consents = consents;
        this.teams = teams;
    }

    /**
     * One of the team's goals as it is asked about.
     *
     * @param goal which
     * @param read what the record says, where the goal is read from it; then it is not asked
     * @param personal the person's own goals that belong to it, as an aid
     */
    public record Question(GoalDefinition goal, Optional<MeasuredGoal> read, List<Goal> personal)
            implements PersonalData {
        @Override
        public String toString() {
            return "Question[" + goal.id() + "]";
        }
    }

    /**
     * What is to be thought of.
     *
     * @param file the case file
     * @param opened the day it was opened
     * @param firstDay the first day of granted support; empty when none was granted
     * @param lastDay the last day of granted support; empty when none was granted
     * @param questions the team's goals
     * @param openTasks written tasks that will be ticked off
     * @param consents the consents that are recorded here
     * @param discharge how the case ended, if it has
     */
    public record Preparation(
            CaseFile file,
            LocalDate opened,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            List<Question> questions,
            List<Task> openTasks,
            List<Consent> consents,
            Optional<MunicipalDischarge> discharge)
            implements PersonalData {

        /** Whether the support has begun by this day, so that the goals are measured. */
        public boolean hasBegun(LocalDate day) {
            return firstDay.filter(first -> !first.isAfter(day)).isPresent();
        }

        @Override
        public String toString() {
            return "Preparation[" + file.id() + "]";
        }
    }

    /** Empty when there is no file on the case here. */
    public Optional<Preparation> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("discharge.read", caseId), () -> files.find(caseId)
                .map(this::prepare));
    }

    private Preparation prepare(CaseFile file) {
        List<GrantedSupport> granted = supports.of(file.id());
        List<Goal> personal = plans.of(file.id()).map(Plan::goals).orElse(List.of());
        List<GoalDefinition> goals =
                teams.find(file.team()).match(team -> team.blueprint().goals(), unknown -> List.<GoalDefinition>of());
        return new Preparation(
                file,
                Dates.day(file.openedAt()),
                granted.stream().map(support -> support.period().from()).min(Comparator.naturalOrder()),
                granted.stream().map(support -> support.period().to()).max(Comparator.naturalOrder()),
                goals.stream().map(goal -> question(file.id(), goal, personal)).toList(),
                tasks.openAbout(file.id()),
                consents.about(file.id()),
                discharges.about(file.id()));
    }

    private Question question(CaseId caseId, GoalDefinition goal, List<Goal> personal) {
        return new Question(
                goal,
                goal.id().equals(Informed.GOAL) ? Optional.of(informed.read(caseId)) : Optional.empty(),
                personal.stream()
                        .filter(own -> own.programmeGoals().contains(goal.id()))
                        .toList());
    }
}
