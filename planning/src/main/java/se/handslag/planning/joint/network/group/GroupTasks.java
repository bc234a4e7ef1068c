package se.handslag.planning.joint.network.group;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.Members;

/**
 * What follows from resource groups: the next meeting as often as the team's model says, what was decided, minutes to write and to tell the
 * person of, and what the person has said that members may know, before it ends.
 *
 * <p>The tasks name nobody, since a list of them may stand open on a screen.
 */
public final class GroupTasks implements TaskSource {
    /** Within how many days the person should know what their group came to. A habit; no statute sets it. */
    private static final int DAYS_TO_TELL = 7;

    private static final int MOST_FILES = 5_000;
    private static final String PAGE = "natverk";

    private final CaseFiles files;
    private final Members members;
    private final GroupMeetings meetings;
    private final Teams teams;

    @Inject
    public GroupTasks(CaseFiles files, Members members, GroupMeetings meetings, Teams teams) {
        this.files = files;
        this.members = members;
        this.meetings = meetings;
        this.teams = teams;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES), today).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream().toList(), today);
    }

    private List<DerivedTask> tasks(List<CaseFile> open, LocalDate today) {
        List<CaseId> ids = open.stream().map(CaseFile::id).toList();
        Map<CaseId, List<MemberHere>> groups = members.of(ids).stream()
                .collect(Collectors.groupingBy(here -> here.member().caseId()));
        Map<CaseId, List<MeetingHere>> held = meetings.of(ids).stream()
                .collect(Collectors.groupingBy(here -> here.meeting().caseId()));
        List<DerivedTask> tasks = new ArrayList<>();
        for (CaseFile file : open) {
            List<MemberHere> group = groups.getOrDefault(file.id(), List.of());
            List<MeetingHere> meetingsHere = held.getOrDefault(file.id(), List.of());
            next(file, group, meetingsHere).ifPresent(tasks::add);
            meetingsHere.forEach(meeting -> follows(meeting, today, tasks));
            group.stream()
                    .filter(MemberHere::isMember)
                    .flatMap(here -> here.knows().stream())
                    .filter(said -> !said.parts().isEmpty())
                    .map(said -> new DerivedTask(
                            "group-ask-again",
                            file.id(),
                            Sentence.of("task.group-ask-again", said.until()),
                            said.until(),
                            PAGE))
                    .distinct()
                    .forEach(tasks::add);
        }
        return tasks;
    }

    /** The model says how often; a team whose model has no groups is not reminded, though a person there may have one. */
    private Optional<DerivedTask> next(CaseFile file, List<MemberHere> group, List<MeetingHere> held) {
        OptionalInt months = teams.find(file.team())
                .match(team -> team.blueprint().work().resourceGroupMonths(), unknown -> OptionalInt.empty());
        if (months.isEmpty() || held.stream().anyMatch(MeetingHere::isPlanned)) {
            return Optional.empty();
        }
        LocalDate since = held.stream()
                .filter(MeetingHere::isHeld)
                .map(MeetingHere::on)
                .max(LocalDate::compareTo)
                .orElseGet(() -> Dates.day(file.openedAt()));
        String kind = group.stream().anyMatch(MemberHere::isMember) ? "group-next-meeting" : "group-begin";
        return Optional.of(new DerivedTask(
                kind, file.id(), Sentence.of("task." + kind), since.plusMonths(months.getAsInt()), PAGE));
    }

    private static void follows(MeetingHere here, LocalDate today, List<DerivedTask> tasks) {
        CaseId caseId = here.meeting().caseId();
        String page = PAGE + "/mote/" + here.meeting().id();
        if (here.isPlanned()) {
            boolean hasBeen = here.on().isBefore(today);
            String kind = hasBeen ? "group-minutes" : "group-meeting";
            DerivedTask task = new DerivedTask(kind, caseId, Sentence.of("task." + kind), here.on(), page);
            tasks.add(
                    here.beginsAt().filter(at -> !hasBeen).map(task::thatBegins).orElse(task));
        } else if (here.isHeld() && here.toldOfNewest().isEmpty()) {
            LocalDate written = Dates.day(here.newest().orElseThrow().by().at());
            tasks.add(new DerivedTask(
                    "group-tell-person",
                    caseId,
                    Sentence.of("task.group-tell-person"),
                    written.plusDays(DAYS_TO_TELL),
                    page));
        }
        here.decisions().stream()
                .filter(decided -> decided.settled().isEmpty())
                .map(decided -> new DerivedTask(
                        "group-decision",
                        caseId,
                        Sentence.of("task.group-decision"),
                        decided.decision().words().due(),
                        page))
                .forEach(tasks::add);
    }
}
