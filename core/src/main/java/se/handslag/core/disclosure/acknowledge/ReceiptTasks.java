package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/**
 * What nobody has acknowledged: at the sender, to ask what became of it; at the receiver, to look at it.
 *
 * <p>What has a day to be answered by has tasks of its own.
 */
public final class ReceiptTasks implements TaskSource {
    /** So many days a copy may wait before the sender asks. */
    static final int DAYS = 3;

    private final Acknowledgements acknowledgements;
    private final AnsweredKinds answered;

    @Inject
    public ReceiptTasks(Acknowledgements acknowledgements, AnsweredKinds answered) {
        this.acknowledgements = acknowledgements;
        this.answered = answered;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return all().filter(task -> !task.due().isAfter(upTo)).toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return all().filter(task -> task.caseId().equals(caseId)).toList();
    }

    private Stream<DerivedTask> all() {
        return Stream.concat(
                acknowledgements.toGive().stream()
                        .filter(copy -> !answered.kinds().contains(copy.item().kind()))
                        .map(ReceiptTasks::toGive),
                acknowledgements.awaited().stream()
                        .filter(disclosure -> !disclosure.item().kind().equals(ItemKind.REQUEST))
                        .map(ReceiptTasks::awaited));
    }

    private static DerivedTask toGive(ReceivedCopy copy) {
        LocalDate came = Dates.day(copy.receivedAt());
        return new DerivedTask(
                "copy-to-acknowledge",
                copy.item().caseId(),
                Sentence.of("task.copy-to-acknowledge", words(copy.item().kind()), came),
                came,
                "utlamnat");
    }

    private static DerivedTask awaited(Disclosure disclosure) {
        LocalDate went = Dates.day(disclosure.by().at());
        return new DerivedTask(
                        "copy-not-acknowledged",
                        disclosure.item().caseId(),
                        Sentence.of(
                                "task.copy-not-acknowledged",
                                words(disclosure.item().kind()),
                                went),
                        went.plusDays(DAYS),
                        "utlamnat")
                .thatMayWait();
    }

    private static Sentence words(ItemKind kind) {
        return Sentence.of("item." + kind);
    }
}
