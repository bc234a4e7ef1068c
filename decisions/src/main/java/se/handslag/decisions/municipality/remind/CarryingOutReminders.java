package se.handslag.decisions.municipality.remind;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.decisions.municipality.carryout.CarryingOutHistory;
import se.handslag.decisions.municipality.carryout.CarryingOuts;
import se.handslag.decisions.municipality.carryout.NotCarriedOut;

/**
 * Decisions that are not carried out, and support that is interrupted, a month before they have to be reported.
 *
 * <p>That a quarter's report is owed is no task of any case; the page of the report and the head of service's index say it.
 */
public final class CarryingOutReminders implements TaskSource {
    /** Months of the three after which it is time to act. */
    public static final int MONTHS_BEFORE_REMINDING = 2;

    private final CaseFiles files;
    private final CarryingOuts carryingOuts;

    @Inject
    public CarryingOutReminders(CaseFiles files, CarryingOuts carryingOuts) {
        this.files = files;
        this.carryingOuts = carryingOuts;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(carryingOuts.notCarriedOut(today.minusMonths(MONTHS_BEFORE_REMINDING), today), today)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(List.of(caseId), today).toList();
    }

    private Stream<DerivedTask> tasks(List<CaseId> cases, LocalDate today) {
        return carryingOuts.histories(cases).stream()
                .map(CarryingOutHistory::withoutCarryingOut)
                .flatMap(List::stream)
                .filter(time -> time.goesOnAfter(today))
                .filter(time ->
                        !time.since().plusMonths(MONTHS_BEFORE_REMINDING).isAfter(today))
                .filter(time -> isOpen(time.decision().caseId()))
                .map(time -> task(time, today));
    }

    private boolean isOpen(CaseId caseId) {
        return files.find(caseId).filter(CaseFile::isOpen).isPresent();
    }

    private static DerivedTask task(NotCarriedOut time, LocalDate today) {
        String late = today.isAfter(time.lastDay()) ? "-late" : "";
        String key = (time.interrupted() ? "task.interrupted" : "task.not-carried-out") + late;
        return new DerivedTask(
                "not-carried-out",
                time.decision().caseId(),
                Sentence.of(key, time.since(), time.lastDay()),
                time.lastDay(),
                "beslut/" + time.decision().id() + "/verkstallighet");
    }
}
