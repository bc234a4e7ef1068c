package se.handslag.planning.municipality.discharge;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/**
 * That someone with support is told of what there is and what is recommended, in teams that measure it.
 *
 * <p>It is due when the work is to be followed up for the first time, so that nobody ends without it.
 */
public final class InformedTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final Informed informed;
    private final Teams teams;

    @Inject
    public InformedTasks(CaseFiles files, Informed informed, Teams teams) {
        this.files = files;
        this.informed = informed;
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
        return tasks(files.find(caseId).stream().toList());
    }

    private List<DerivedTask> tasks(List<CaseFile> some) {
        List<CaseFile> measured = some.stream()
                .filter(file -> file.stage() == Stage.SUPPORT && months(file).isPresent())
                .toList();
        Set<CaseId> told = informed.among(measured.stream().map(CaseFile::id).toList());
        return measured.stream()
                .filter(file -> !told.contains(file.id()))
                .map(file -> new DerivedTask(
                        "information-missing",
                        file.id(),
                        Sentence.of("task.information-missing"),
                        Dates.day(file.openedAt()).plusMonths(months(file).orElseThrow()),
                        "information"))
                .toList();
    }

    /** After how many months the team follows up for the first time; empty for a team that does not measure this. */
    private OptionalInt months(CaseFile file) {
        return teams.find(file.team())
                .match(
                        team -> team.blueprint().goals().stream()
                                        .anyMatch(goal -> goal.id().equals(Informed.GOAL))
                                ? OptionalInt.of(team.blueprint().followUp().months())
                                : OptionalInt.empty(),
                        unknown -> OptionalInt.empty());
    }
}
