package se.handslag.planning.joint.sip;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/**
 * What follows from where a plan stands: nothing is done about the need, someone has not answered,
 * it is to be followed up.
 *
 * <p>What waits for the authority in the team is reminded of by core, which knows its receipts; here it is those outside.
 */
public final class SipTasks implements TaskSource {
    /** So many days whoever was called may think before one asks; as long as core waits for a receipt. A habit; no statute sets it. */
    static final int DAYS_TO_ANSWER = 3;

    private static final int MOST_FILES = 5_000;
    private static final String PAGE = "sip";

    private final CaseFiles files;
    private final Sips sips;

    @Inject
    public SipTasks(CaseFiles files, Sips sips) {
        this.files = files;
        this.sips = sips;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES).stream(), today)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream(), today)
                .toList();
    }

    private Stream<DerivedTask> tasks(Stream<CaseFile> open, LocalDate today) {
        Set<CaseId> cases = open.map(CaseFile::id).collect(Collectors.toSet());
        return sips.about(cases).stream()
                .filter(course -> course.end().isEmpty())
                .flatMap(course -> of(course, today).stream());
    }

    private static List<DerivedTask> of(SipCourse course, LocalDate today) {
        List<DerivedTask> tasks = new ArrayList<>();
        if (course.isOnlyANeed()) {
            LocalDate since = course.need().noticedOn();
            tasks.add(task(course, "sip-not-begun", Sentence.of("task.sip-not-begun", since), since));
        }
        if (!course.isLocked()) {
            course.invitations().stream()
                    .map(SipInvitation::meetingAt)
                    .max(Instant::compareTo)
                    .filter(at -> !Dates.day(at).isBefore(today))
                    .ifPresent(at -> tasks.add(task(
                                    course,
                                    "sip-meeting",
                                    Sentence.of(
                                            "task.sip-meeting", Dates.day(at), LocalTime.ofInstant(at, Dates.SWEDEN)),
                                    Dates.day(at))
                            .thatBegins(at)));
            course.invitations().stream()
                    .filter(SipInvitation::isOutside)
                    .filter(invitation -> course.answerTo(invitation).isEmpty())
                    .map(invitation -> Dates.day(invitation.called().at()))
                    .min(LocalDate::compareTo)
                    .ifPresent(called -> tasks.add(task(
                            course,
                            "sip-invitation-unanswered",
                            Sentence.of("task.sip-invitation-unanswered", called),
                            called.plusDays(DAYS_TO_ANSWER))));
        }
        course.nextFollowUp()
                .ifPresent(
                        day -> tasks.add(task(course, "sip-follow-up", Sentence.of("task.sip-follow-up", day), day)));
        return tasks;
    }

    private static DerivedTask task(SipCourse course, String kind, Sentence what, LocalDate due) {
        return new DerivedTask(kind, course.need().caseId(), what, due, PAGE);
    }
}
