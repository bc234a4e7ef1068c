package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.OfficeTask;
import se.handslag.core.task.OfficeTaskSource;

/** The head of service is told when someone has more persons than the model says and nobody has said why, however they came to have them. */
public final class CaseloadTasks implements OfficeTaskSource {
    private final CaseloadBook book;
    private final Holders holders;

    @Inject
    public CaseloadTasks(CaseloadBook book, Holders holders) {
        this.book = book;
        this.holders = holders;
    }

    @Override
    public List<OfficeTask> due(Actor head, LocalDate today) {
        long over = holders.unexplained(book.openByOffice(head), today);
        return over == 0
                ? List.of()
                : List.of(new OfficeTask(
                        "caseload-over", Sentence.of("office.task.caseload-over", over), today, "/team"));
    }
}
