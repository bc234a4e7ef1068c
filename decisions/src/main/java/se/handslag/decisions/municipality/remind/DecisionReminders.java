package se.handslag.decisions.municipality.remind;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.law.LegalDeadlines;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.MunicipalDecisions.Ending;
import se.handslag.decisions.municipality.MunicipalDecisions.WithoutNotice;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.apply.Applications;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.consult.Consultations;

/**
 * What matters call for: support that ends, a decision that nobody has recorded telling the person of, a consultation without an answer,
 * an application that has waited for six months.
 *
 * <p>A task shows itself in good time before it is due, since a decision after the earlier one has ended comes too late (JO 4207-2000).
 */
public final class DecisionReminders implements TaskSource {
    /** Days before support ends when it is time to extend it or end it. */
    public static final int DAYS_BEFORE_THE_END = 30;

    /** Days after a decision when a notice should be recorded. */
    public static final int DAYS_TO_NOTICE = 7;

    /** Days after a question when an answer should have come. */
    public static final int DAYS_TO_ANSWER = 7;

    private static final String PAGE = "beslut";

    private final CaseFiles files;
    private final MunicipalDecisions decisions;
    private final Applications applications;
    private final Consultations consultations;

    @Inject
    public DecisionReminders(
            CaseFiles files, MunicipalDecisions decisions, Applications applications, Consultations consultations) {
        this.files = files;
        this.decisions = decisions;
        this.applications = applications;
        this.consultations = consultations;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(today, caseId -> true);
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(today, caseId::equals);
    }

    private List<DerivedTask> tasks(LocalDate today, Predicate<CaseId> which) {
        Stream<DerivedTask> all = Stream.of(
                        decisions.endingBetween(today.minusYears(1), today.plusDays(DAYS_BEFORE_THE_END)).stream()
                                .map(ending -> ends(ending, today)),
                        decisions.withoutNotice(today.minusDays(DAYS_TO_NOTICE)).stream()
                                .map(DecisionReminders::notice),
                        consultations.unanswered(today.minusDays(DAYS_TO_ANSWER)).stream()
                                .map(DecisionReminders::unanswered),
                        applications.undecided(today.minusMonths(6)).stream()
                                .filter(it -> !today.isBefore(LegalDeadlines.firstDayOfDelayDemand(it.arrivedOn())))
                                .map(DecisionReminders::waiting))
                .flatMap(it -> it);
        return all.filter(task -> which.test(task.caseId()))
                .filter(task ->
                        files.find(task.caseId()).filter(CaseFile::isOpen).isPresent())
                .toList();
    }

    private static DerivedTask ends(Ending ending, LocalDate today) {
        String key = today.isAfter(ending.lastDay()) ? "task.decision-ended" : "task.decision-ends";
        return new DerivedTask(
                "decision-ends", ending.caseId(), Sentence.of(key, ending.lastDay()), ending.lastDay(), PAGE);
    }

    private static DerivedTask notice(WithoutNotice decision) {
        return new DerivedTask(
                "notice-missing",
                decision.caseId(),
                Sentence.of("task.notice-missing", decision.decidedOn()),
                decision.decidedOn().plusDays(DAYS_TO_NOTICE),
                PAGE + "/" + decision.id());
    }

    private static DerivedTask unanswered(Consultation asked) {
        return new DerivedTask(
                "consultation-unanswered",
                asked.caseId(),
                Sentence.of("task.consultation-unanswered", asked.on()),
                asked.on().plusDays(DAYS_TO_ANSWER),
                PAGE + "/samrad");
    }

    private static DerivedTask waiting(Application application) {
        return new DerivedTask(
                "application-waits",
                application.caseId(),
                Sentence.of("task.application-waits", application.arrivedOn()),
                LegalDeadlines.firstDayOfDelayDemand(application.arrivedOn()),
                PAGE);
    }
}
