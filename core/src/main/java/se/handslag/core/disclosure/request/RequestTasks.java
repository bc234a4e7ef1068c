package se.handslag.core.disclosure.request;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** What is to be answered here, and what one waits for an answer to, each with the same last day. */
public final class RequestTasks implements TaskSource {
    private final Requests requests;

    @Inject
    public RequestTasks(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return all(today).filter(task -> !task.due().isAfter(upTo)).toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return all(today).filter(task -> task.caseId().equals(caseId)).toList();
    }

    private Stream<DerivedTask> all(LocalDate today) {
        return Stream.concat(
                requests.toAnswer().stream().map(RequestTasks::toAnswer),
                requests.unanswered().stream().map(request -> unanswered(request, today)));
    }

    private static DerivedTask toAnswer(ReceivedCopy copy) {
        return new DerivedTask(
                "request-to-answer",
                copy.item().caseId(),
                Sentence.of("task.request-to-answer"),
                RequestContent.read(copy.item()).answerBy(),
                "forfragan/" + copy.id());
    }

    private static DerivedTask unanswered(InformationRequest request, LocalDate today) {
        return new DerivedTask(
                        "request-unanswered",
                        request.caseId(),
                        Sentence.of(request.answerBy().isBefore(today) ? "task.request-overdue" : "task.request-waits"),
                        request.answerBy(),
                        "begar")
                .thatMayWait();
    }
}
