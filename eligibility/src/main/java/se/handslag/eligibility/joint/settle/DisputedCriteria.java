package se.handslag.eligibility.joint.settle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.finding.OwnFindings;
import se.handslag.eligibility.joint.material.Materials;

/** Tasks to talk with the other authority about criteria that the two assess differently (olika bedömning). */
public final class DisputedCriteria implements TaskSource {
    /** Within how many days the two should have talked; the platform's own measure. */
    public static final int DAYS = 7;

    private final CaseFiles files;
    private final Teams teams;
    private final OwnFindings findings;
    private final Materials materials;
    private final Clock clock;

    @Inject
    public DisputedCriteria(CaseFiles files, Teams teams, OwnFindings findings, Materials materials, Clock clock) {
        this.files = files;
        this.teams = teams;
        this.findings = findings;
        this.materials = materials;
        this.clock = clock;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        List<CaseFile> assessed = files.at(Stage.ASSESSMENT);
        // A dispute takes two: only where this authority has taken a stand is there anything to evaluate.
        Set<CaseId> begun =
                findings.begunAmong(assessed.stream().map(CaseFile::id).toList());
        return assessed.stream()
                .filter(file -> begun.contains(file.id()))
                .flatMap(this::disputed)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return files.find(caseId)
                .filter(file -> file.stage() == Stage.ASSESSMENT)
                .map(file -> disputed(file).toList())
                .orElse(List.of());
    }

    private Stream<DerivedTask> disputed(CaseFile file) {
        Optional<LoadedTeam> team = teams.find(file.team()).match(Optional::of, unknown -> Optional.empty());
        if (team.isEmpty()) {
            return Stream.empty();
        }
        List<ExplainedFact> disputed = materials.about(file, team.get()).explanation().facts().stream()
                .filter(fact -> fact.status() == FactStatus.DISPUTED)
                .toList();
        if (disputed.isEmpty()) {
            return Stream.empty();
        }
        Instant since = disputed.stream()
                .flatMap(fact -> fact.findings().stream())
                .map(finding -> finding.signature().at())
                .max(Instant::compareTo)
                .orElseThrow();
        return Stream.of(new DerivedTask(
                "criteria-disputed",
                file.id(),
                Sentence.of("eligibility.task.disputed", disputed.size()),
                LocalDate.ofInstant(since, clock.getZone()).plusDays(DAYS),
                "bedomning"));
    }
}
