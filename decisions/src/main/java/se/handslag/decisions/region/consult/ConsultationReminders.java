package se.handslag.decisions.region.consult;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** Questions that wait for the region's answer. */
public final class ConsultationReminders implements TaskSource {
    /** Days after a question has come when an answer should have been given. */
    public static final int DAYS_TO_ANSWER = 7;

    private final ConsultationInquiries inquiries;

    @Inject
    public ConsultationReminders(ConsultationInquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return inquiries.unanswered().stream()
                .map(ConsultationReminders::task)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return inquiries.unanswered(caseId).stream()
                .map(ConsultationReminders::task)
                .toList();
    }

    private static DerivedTask task(ConsultationInquiry inquiry) {
        LocalDate came = Dates.day(inquiry.receivedAt());
        return new DerivedTask(
                "consultation-question",
                inquiry.caseId(),
                Sentence.of("task.consultation-question", came),
                came.plusDays(DAYS_TO_ANSWER),
                "samrad");
    }
}
