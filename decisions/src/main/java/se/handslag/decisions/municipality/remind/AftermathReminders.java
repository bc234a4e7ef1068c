package se.handslag.decisions.municipality.remind;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.MunicipalDecisions.Ending;
import se.handslag.decisions.municipality.appeal.Appeals;
import se.handslag.decisions.municipality.appeal.Appeals.Unheeded;
import se.handslag.decisions.municipality.appeal.Appeals.Waiting;

/**
 * What decisions call for once they are made: an appeal to hand over, a ruling to carry out, and support that is still granted though the
 * contact has ended. Also of cases that are closed, since an appeal does not wait for the contact.
 */
public final class AftermathReminders implements TaskSource {
    /**
     * Days within which an appeal should be with the court.
     *
     * <p>The law says without delay (skyndsamt); that it means about a week is practice (46 § förvaltningslagen (2017:900), to be confirmed
     * by a lawyer).
     */
    public static final int DAYS_TO_HAND_OVER = 7;

    /** Days within which a ruling should have been carried out in a decision. A habit of ours; no statute sets it. */
    public static final int DAYS_TO_CARRY_OUT_A_RULING = 7;

    private static final String PAGE = "beslut/";

    private final MunicipalDecisions decisions;
    private final Appeals appeals;

    @Inject
    public AftermathReminders(MunicipalDecisions decisions, Appeals appeals) {
        this.decisions = decisions;
        this.appeals = appeals;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(appeals.waiting(), appeals.unheeded(), decisions.outlivingTheCase(today), today)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(
                        appeals.waiting(caseId),
                        appeals.unheeded(caseId),
                        decisions.outlivingTheCase(today).stream()
                                .filter(ending -> ending.caseId().equals(caseId))
                                .toList(),
                        today)
                .toList();
    }

    private static Stream<DerivedTask> tasks(
            List<Waiting> waiting, List<Unheeded> unheeded, List<Ending> outliving, LocalDate today) {
        return Stream.of(
                        waiting.stream().map(AftermathReminders::handOver),
                        unheeded.stream().map(AftermathReminders::carryOut),
                        outliving.stream().map(ending -> end(ending, today)))
                .flatMap(it -> it);
    }

    private static DerivedTask handOver(Waiting appeal) {
        return new DerivedTask(
                "appeal-waits",
                appeal.caseId(),
                Sentence.of("task.appeal-waits", appeal.arrivedOn()),
                appeal.arrivedOn().plusDays(DAYS_TO_HAND_OVER),
                PAGE + appeal.decision());
    }

    private static DerivedTask carryOut(Unheeded ruling) {
        return new DerivedTask(
                "ruling-waits",
                ruling.caseId(),
                Sentence.of("task.ruling-waits", ruling.ruledOn()),
                ruling.ruledOn().plusDays(DAYS_TO_CARRY_OUT_A_RULING),
                PAGE + ruling.decision());
    }

    private static DerivedTask end(Ending support, LocalDate today) {
        return new DerivedTask(
                "support-outlives-case",
                support.caseId(),
                Sentence.of("task.support-outlives-case", support.lastDay()),
                today,
                PAGE + "upphor");
    }
}
