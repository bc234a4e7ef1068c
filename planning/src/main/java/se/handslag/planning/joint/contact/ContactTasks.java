package se.handslag.planning.joint.contact;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.planning.joint.contact.absence.AbsenceAdvice;
import se.handslag.planning.joint.contact.absence.AbsenceRule;

/** What follows from contacts: what the model says when someone stays away, and that it is time to be in touch. */
public final class ContactTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;
    private static final String PAGE = "kontakter";

    private final Authority authority;
    private final CaseFiles files;
    private final Contacts contacts;
    private final CloserContact intensity;
    private final Teams teams;

    @Inject
    public ContactTasks(Authority authority, CaseFiles files, Contacts contacts, CloserContact intensity, Teams teams) {
        this.authority = authority;
        this.files = files;
        this.contacts = contacts;
        this.intensity = intensity;
        this.teams = teams;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES)).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream().toList());
    }

    private List<DerivedTask> tasks(List<CaseFile> open) {
        List<CaseId> ids = open.stream().map(CaseFile::id).toList();
        Map<CaseId, ContactState> states = contacts.states(ids);
        Set<CaseId> closer = intensity.among(ids);
        List<DerivedTask> tasks = new ArrayList<>();
        for (CaseFile file : open) {
            WayOfWorking work = ContactRule.work(teams, file);
            ContactState state = states.getOrDefault(file.id(), ContactState.none(file.id()));
            List<AbsenceAdvice> advice = AbsenceRule.advise(work.absence(), state);
            advice.forEach(one -> tasks.add(task(file, state, one)));
            // Whoever stays away is sought by the rule for that, and not reminded of twice.
            if (advice.isEmpty() && isWorkedWith(file)) {
                ContactRule.within(work, closer.contains(file.id()))
                        .ifPresent(days -> tasks.add(new DerivedTask(
                                "contact-due",
                                file.id(),
                                Sentence.of("task.contact-due", days),
                                ContactRule.sinceContact(file, state).plusDays(days),
                                PAGE)));
            }
        }
        return tasks;
    }

    private static DerivedTask task(CaseFile file, ContactState state, AbsenceAdvice advice) {
        String code = "absence-" + advice.what().code();
        return new DerivedTask(
                code,
                file.id(),
                Sentence.of("task." + code, state.missed().size()),
                advice.due(),
                advice.what() == AbsenceAdvice.What.CLOSE ? "avslut" : PAGE);
    }

    /** Before support is granted the municipality has no rhythm to keep; a region's file is open because there is care. */
    private boolean isWorkedWith(CaseFile file) {
        return authority.kind() == AuthorityKind.REGION && file.stage() != Stage.RELATIVE
                || file.stage() == Stage.SUPPORT;
    }
}
