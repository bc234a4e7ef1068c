package se.handslag.planning.joint.followup;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.plan.PlanDates;
import se.handslag.planning.joint.plan.Plans;

/**
 * What follows from the dates in this authority's plans: goals to follow up, and goals that nobody has said when to follow up.
 *
 * <p>A plan without any date is followed up by the team's rhythm, counted from the day it was last saved.
 */
public final class FollowUpTasks implements TaskSource {
    /** A goal should have got a date within this many days. */
    private static final int DAYS_TO_SET_A_DATE = 14;

    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final Plans plans;
    private final Teams teams;

    @Inject
    public FollowUpTasks(CaseFiles files, Plans plans, Teams teams) {
        this.files = files;
        this.plans = plans;
        this.teams = teams;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES)).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream().toList());
    }

    private List<DerivedTask> tasks(List<CaseFile> open) {
        Map<CaseId, CaseFile> byCase = new HashMap<>();
        open.forEach(file -> byCase.put(file.id(), file));
        List<DerivedTask> tasks = new ArrayList<>();
        for (PlanDates dates : plans.datesOf(byCase.keySet())) {
            CaseFile file = byCase.get(dates.caseId());
            if (file == null) {
                continue;
            }
            if (dates.withoutDate() > 0) {
                tasks.add(new DerivedTask(
                                "goal-without-date",
                                dates.caseId(),
                                Sentence.of("task.goal-without-date", dates.withoutDate()),
                                dates.savedOn().plusDays(DAYS_TO_SET_A_DATE),
                                "plan")
                        .thatMayWait());
            }
            followUp(file, dates)
                    .ifPresent(day -> tasks.add(new DerivedTask(
                                    "follow-up", dates.caseId(), Sentence.of("task.follow-up"), day, "plan/uppfoljning")
                            .thatMayWait()));
        }
        return tasks;
    }

    private Optional<LocalDate> followUp(CaseFile file, PlanDates dates) {
        return dates.nextFollowUp().or(() -> teams.find(file.team())
                .match(
                        team -> Optional.of(dates.savedOn()
                                .plusMonths(team.blueprint().followUp().months())),
                        unknown -> Optional.empty()));
    }
}
