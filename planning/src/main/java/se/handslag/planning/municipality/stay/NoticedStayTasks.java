package se.handslag.planning.municipality.stay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.stay.DischargeAgreements;

/** The day from which the municipality pays for someone who is ready to leave hospital. That a notice is to be acknowledged core reminds of. */
public final class NoticedStayTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;

    private final Authority authority;
    private final CaseFiles files;
    private final NoticedStays stays;
    private final DischargeAgreements agreements;

    @Inject
    public NoticedStayTasks(Authority authority, CaseFiles files, NoticedStays stays, DischargeAgreements agreements) {
        this.authority = authority;
        this.files = files;
        this.stays = stays;
        this.agreements = agreements;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES).stream())
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream()).toList();
    }

    private Stream<DerivedTask> tasks(Stream<CaseFile> open) {
        return stays.about(open.map(CaseFile::id).toList()).entrySet().stream()
                .flatMap(entry -> entry.getValue().get(0).ready().stream().map(told -> {
                    LocalDate from =
                            agreements.paysFrom(authority.id(), told.notice().given());
                    return new DerivedTask(
                            "stay-pays-from",
                            entry.getKey(),
                            Sentence.of("task.stay-pays-from", from),
                            from,
                            "sjukhus");
                }));
    }
}
