package se.handslag.decisions.municipality.remind;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.notify.Notices;
import se.handslag.decisions.municipality.notify.Notices.NotReceived;
import se.handslag.decisions.municipality.prepare.PreparationTimes;
import se.handslag.decisions.municipality.prepare.Preparations;

/**
 * What matters call for: support that ends, a decision that nobody has recorded telling the person of or that may not have reached them,
 * a consultation without an answer, an application that has waited for six months.
 *
 * <p>A task shows itself in good time before it is due, since a decision after the earlier one has ended comes too late (JO 4207-2000).
 */
public final class DecisionReminders implements TaskSource {
    /** Days before support ends when it is time to extend it or end it. */
    public static final int DAYS_BEFORE_THE_END = 30;

    /** Days after a decision when a notice should be recorded. */
    public static final int DAYS_TO_NOTICE = 7;

    /** Days after a decision was sent when it should be known that it was received: until then the time to appeal does not run. */
    public static final int DAYS_TO_RECEIVE = 14;

    /** Days after a question when an answer should have come. */
    public static final int DAYS_TO_ANSWER = 7;

    private static final String PAGE = "beslut";
    private static final String ENDS = "decision-ends";

    private final CaseFiles files;
    private final MunicipalDecisions decisions;
    private final Notices notices;
    private final Applications applications;
    private final Consultations consultations;
    private final Preparations preparations;
    private final PreparationTimes times;

    @Inject
    public DecisionReminders(
            CaseFiles files,
            MunicipalDecisions decisions,
            Notices notices,
            Applications applications,
            Consultations consultations,
            Preparations preparations,
            PreparationTimes times) {
        this.files = files;
        this.decisions = decisions;
        this.notices = notices;
        this.applications = applications;
        this.consultations = consultations;
        this.preparations = preparations;
        this.times = times;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        LocalDate warned = today.plusDays(DAYS_BEFORE_THE_END);
        return Stream.concat(
                        ofDelay(
                                applications.notToldOfDelay(today.minusMonths(times.monthsToDelayNotice())),
                                preparations.unanswered(today)),
                        tasks(
                                today,
                                decisions.endingBetween(today.minusYears(1), warned),
                                decisions.withoutNotice(today.minusDays(DAYS_TO_NOTICE)),
                                notices.notReceived(today.minusDays(DAYS_TO_RECEIVE)),
                                consultations.unanswered(today.minusDays(DAYS_TO_ANSWER)),
                                applications.undecided(today.minusMonths(6))))
                // Support that ends is shown as early here as on the page of the person: an extension takes weeks to
                // prepare.
                .filter(task -> task.kind().equals(ENDS) || !task.due().isAfter(upTo))
                .filter(task -> isOpen(task.caseId()))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        if (!isOpen(caseId)) {
            return List.of();
        }
        List<Ending> ending = decisions.endingOf(caseId).stream()
                .filter(it -> !it.lastDay().isBefore(today.minusYears(1)))
                .filter(it -> !it.lastDay().isAfter(today.plusDays(DAYS_BEFORE_THE_END)))
                .toList();
        return Stream.concat(
                        ofDelay(
                                applications.notToldOfDelay(caseId, today.minusMonths(times.monthsToDelayNotice())),
                                preparations.unanswered(caseId, today)),
                        tasks(
                                today,
                                ending,
                                decisions.withoutNotice(caseId, today.minusDays(DAYS_TO_NOTICE)),
                                notices.notReceived(caseId, today.minusDays(DAYS_TO_RECEIVE)),
                                consultations.unanswered(caseId, today.minusDays(DAYS_TO_ANSWER)),
                                applications.undecided(caseId, today.minusMonths(6))))
                .toList();
    }

    private boolean isOpen(CaseId caseId) {
        return files.find(caseId).filter(CaseFile::isOpen).isPresent();
    }

    /** That the person has not been told of a delay, and that they wait for an answer to a demand. */
    private Stream<DerivedTask> ofDelay(List<Application> notTold, List<DelayDemand> demands) {
        return Stream.concat(
                notTold.stream()
                        .map(it -> new DerivedTask(
                                "delay-notice",
                                it.caseId(),
                                Sentence.of("task.delay-notice", it.arrivedOn()),
                                it.arrivedOn().plusMonths(times.monthsToDelayNotice()),
                                PAGE + "/drojsmal")),
                demands.stream()
                        .map(it -> new DerivedTask(
                                "delay-demand",
                                it.caseId(),
                                Sentence.of("task.delay-demand", it.cameOn(), it.answerBy()),
                                it.answerBy(),
                                PAGE)));
    }

    private static Stream<DerivedTask> tasks(
            LocalDate today,
            List<Ending> endings,
            List<WithoutNotice> withoutNotice,
            List<NotReceived> notReceived,
            List<Consultation> unanswered,
            List<Application> undecided) {
        return Stream.of(
                        endings.stream().map(ending -> ends(ending, today)),
                        withoutNotice.stream().map(DecisionReminders::notice),
                        notReceived.stream().map(DecisionReminders::notReceived),
                        unanswered.stream().map(DecisionReminders::unanswered),
                        undecided.stream()
                                .filter(it -> !today.isBefore(LegalDeadlines.firstDayOfDelayDemand(it.arrivedOn())))
                                .map(DecisionReminders::waiting))
                .flatMap(it -> it);
    }

    private static DerivedTask ends(Ending ending, LocalDate today) {
        String key = today.isAfter(ending.lastDay()) ? "task.decision-ended" : "task.decision-ends";
        return new DerivedTask(ENDS, ending.caseId(), Sentence.of(key, ending.lastDay()), ending.lastDay(), PAGE);
    }

    private static DerivedTask notice(WithoutNotice decision) {
        return new DerivedTask(
                "notice-missing",
                decision.caseId(),
                Sentence.of("task.notice-missing", decision.decidedOn()),
                decision.decidedOn().plusDays(DAYS_TO_NOTICE),
                PAGE + "/" + decision.id());
    }

    private static DerivedTask notReceived(NotReceived notice) {
        return new DerivedTask(
                "notice-not-received",
                notice.caseId(),
                Sentence.of("task.notice-not-received", notice.sentOn()),
                notice.sentOn().plusDays(DAYS_TO_RECEIVE),
                PAGE + "/" + notice.decision());
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
