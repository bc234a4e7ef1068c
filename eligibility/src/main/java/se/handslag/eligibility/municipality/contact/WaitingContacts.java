package se.handslag.eligibility.municipality.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.core.task.Tasks;

/** Tasks to decide what happens with someone who has been in touch and for whom nothing is planned. */
public final class WaitingContacts implements TaskSource {
    /** For how many days a contact may stand without a next step; the platform's own measure. */
    public static final int DAYS = 7;

    private final CaseFiles files;
    private final Contacts contacts;
    private final Tasks tasks;
    private final Clock clock;

    @Inject
    public WaitingContacts(CaseFiles files, Contacts contacts, Tasks tasks, Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        List<CaseId> waiting =
                files.at(Stage.CONTACT).stream().map(CaseFile::id).toList();
        Map<CaseId, Contact> latest = contacts.latestAmong(waiting);
        return latest.values().stream()
                .flatMap(contact -> tasks(contact, today))
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return files.find(caseId).filter(WaitingContacts::isWaiting).stream()
                .flatMap(file -> contacts.about(caseId).stream().limit(1))
                .flatMap(contact -> tasks(contact, today))
                .toList();
    }

    private static boolean isWaiting(CaseFile file) {
        return file.stage() == Stage.CONTACT;
    }

    private Stream<DerivedTask> tasks(Contact contact, LocalDate today) {
        LocalDate due = LocalDate.ofInstant(contact.by().at(), clock.getZone()).plusDays(DAYS);
        if (contact.next() == NextStep.INTERVIEW) {
            return Stream.of(new DerivedTask(
                    "interview-to-book",
                    contact.caseId(),
                    Sentence.of("eligibility.task.interview-to-book"),
                    due,
                    "bedomningssamtal"));
        }
        if (due.isAfter(today) || !tasks.openAbout(contact.caseId()).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new DerivedTask(
                "contact-without-next-step",
                contact.caseId(),
                Sentence.of("eligibility.task.contact-without-next-step"),
                due,
                ""));
    }
}
