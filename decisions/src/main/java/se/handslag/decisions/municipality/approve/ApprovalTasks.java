package se.handslag.decisions.municipality.approve;

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

/** What proposals call for: one waits to be judged, or has come back to the one who proposed it. The person waits as long. */
public final class ApprovalTasks implements TaskSource {
    private final CaseFiles files;
    private final Proposals proposals;

    @Inject
    public ApprovalTasks(CaseFiles files, Proposals proposals) {
        this.files = files;
        this.proposals = proposals;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return proposals.unsettled().stream()
                .flatMap(this::tasks)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(caseId).toList();
    }

    private Stream<DerivedTask> tasks(CaseId caseId) {
        if (files.find(caseId).filter(CaseFile::isOpen).isEmpty()) {
            return Stream.empty();
        }
        List<Round> rounds = proposals.about(caseId);
        return rounds.stream().skip(Math.max(0, rounds.size() - 1)).flatMap(ApprovalTasks::task);
    }

    private static Stream<DerivedTask> task(Round last) {
        LocalDate since = Proposals.since(last);
        CaseId caseId = last.proposal().caseId();
        if (last.waits()) {
            return Stream.of(new DerivedTask(
                    "proposal-waits", caseId, Sentence.of("task.proposal-waits", since), since, "beslut/godkann"));
        } else if (last.isReturned()) {
            return Stream.of(new DerivedTask(
                    "proposal-returned",
                    caseId,
                    Sentence.of("task.proposal-returned", since),
                    since,
                    "beslut/forslag"));
        }
        return Stream.empty();
    }
}
