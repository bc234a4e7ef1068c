package se.handslag.planning.municipality.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;
import se.handslag.planning.joint.plan.PlanDates;
import se.handslag.planning.joint.plan.Plans;

/**
 * What follows from granted support: a plan within two weeks of the first decision, and a discharge or an extension when the last day has
 * passed.
 *
 * <p>That a decision is about to end is told by the module {@code decisions}.
 */
public final class ImplementationPlanTasks implements TaskSource {
    /** Within how many days of the first decision there should be a plan. A habit of the field; no statute sets it. */
    private static final int DAYS_TO_PLAN = 14;

    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final Plans plans;
    private final GrantedSupports supports;

    @Inject
    public ImplementationPlanTasks(CaseFiles files, Plans plans, GrantedSupports supports) {
        this.files = files;
        this.plans = plans;
        this.supports = supports;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        List<CaseFile> open = files.open(MOST_FILES);
        Map<CaseId, List<GrantedSupport>> granted = new HashMap<>();
        Set<TeamId> teams = new HashSet<>();
        open.forEach(file -> teams.add(file.team()));
        for (TeamId team : teams) {
            for (GrantedSupport support : supports.ofTeam(team)) {
                granted.computeIfAbsent(support.caseId(), none -> new ArrayList<>())
                        .add(support);
            }
        }
        return tasks(open, granted, today).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        List<CaseFile> open =
                files.find(caseId).filter(CaseFile::isOpen).stream().toList();
        return tasks(open, Map.of(caseId, supports.of(caseId)), today);
    }

    private List<DerivedTask> tasks(List<CaseFile> open, Map<CaseId, List<GrantedSupport>> granted, LocalDate today) {
        Set<CaseId> planned = new HashSet<>();
        plans.datesOf(open.stream().map(CaseFile::id).toList()).stream()
                .map(PlanDates::caseId)
                .forEach(planned::add);
        List<DerivedTask> tasks = new ArrayList<>();
        for (CaseFile file : open) {
            List<GrantedSupport> own = granted.getOrDefault(file.id(), List.of());
            if (own.isEmpty()) {
                continue;
            }
            LocalDate lastDay = own.stream()
                    .map(support -> support.period().to())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (lastDay.isBefore(today)) {
                tasks.add(new DerivedTask(
                        "support-ended", file.id(), Sentence.of("task.support-ended", lastDay), lastDay, "avslut"));
            } else if (!planned.contains(file.id())) {
                LocalDate decidedOn = own.stream()
                        .map(GrantedSupport::decidedOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                tasks.add(new DerivedTask(
                        "plan-missing",
                        file.id(),
                        Sentence.of("task.plan-missing"),
                        decidedOn.plusDays(DAYS_TO_PLAN),
                        "plan"));
            }
        }
        return tasks;
    }
}
