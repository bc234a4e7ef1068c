package se.handslag.web.joint.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.task.KeepingTasks;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The first page: what the visitor must do now. */
public final class TodayRoutes implements Routes {
    private static final int MOST_LATE = 5;

    /**
     * @param late what should have been done by yesterday, the latest first, at most five
     * @param moreLate how many more are late
     * @param today what is to be done today
     * @param soon what is to be done in the coming week
     * @param drafts the visitor's own unsigned notes
     * @param news copies that have come since yesterday
     * @param first where the first thing one does is: registering a contact, or looking up a person
     */
    public record TodayPage(
            List<ToDo> late,
            int moreLate,
            List<ToDo> today,
            List<ToDo> soon,
            List<Row> drafts,
            List<Row> news,
            First first) {
        public boolean isEmpty() {
            return late.isEmpty() && today.isEmpty() && soon.isEmpty() && drafts.isEmpty() && news.isEmpty();
        }
    }

    public record ToDo(String title, String href, String about, LocalDate due) {}

    /** @param when in words */
    public record Row(String title, String href, String when) {}

    public record First(String label, String href) {}

    @Override
    public void addTo(Site site) {
        site.menu("/", "nav.today", 10);
        site.get("/", this::show);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/today/texts");
    }

    private Reply show(Visit visit) {
        Map<CaseId, String> names = names(visit);
        List<ToDo> tasks = tasks(visit, names);
        LocalDate today = visit.today();
        List<ToDo> late =
                tasks.stream().filter(task -> task.due().isBefore(today)).toList();
        return visit.show(
                "joint/today/today.jte",
                new TodayPage(
                        late.stream().limit(MOST_LATE).toList(),
                        Math.max(0, late.size() - MOST_LATE),
                        tasks.stream().filter(task -> task.due().equals(today)).toList(),
                        tasks.stream()
                                .filter(task ->
                                        task.due().isAfter(today) && task.due().isBefore(today.plusDays(8)))
                                .toList(),
                        drafts(visit, names),
                        news(visit, names),
                        first(visit)));
    }

    private static Map<CaseId, String> names(Visit visit) {
        Map<CaseId, String> names = new HashMap<>();
        for (CaseFile file : visit.use(ReadingCaseFiles.class).list(visit.actor())) {
            names.put(file.id(), CaseNumber.nameInLists(visit, file));
        }
        return names;
    }

    private static List<ToDo> tasks(Visit visit, Map<CaseId, String> names) {
        KeepingTasks.ToDo toDo = visit.use(KeepingTasks.class).toDo(visit.actor());
        List<ToDo> all = new ArrayList<>();
        toDo.written()
                .forEach(task -> all.add(new ToDo(
                        task.text().isEmpty() ? visit.say("web.protected.task") : task.text(),
                        "/person/" + task.caseId() + "/uppgifter",
                        names.getOrDefault(task.caseId(), ""),
                        task.due())));
        toDo.derived()
                .forEach(task -> all.add(new ToDo(
                        visit.say(task.what()),
                        "/person/" + task.caseId() + (task.page().isEmpty() ? "" : "/" + task.page()),
                        names.getOrDefault(task.caseId(), ""),
                        task.due())));
        toDo.office().forEach(task -> all.add(new ToDo(visit.say(task.what()), task.page(), "", task.due())));
        all.sort(Comparator.comparing(ToDo::due));
        return all;
    }

    private static List<Row> drafts(Visit visit, Map<CaseId, String> names) {
        List<Row> rows = new ArrayList<>();
        for (NoteDraft draft : visit.use(KeepingDrafts.class).ownDrafts(visit.actor())) {
            Optional.ofNullable(names.get(draft.caseId()))
                    .ifPresent(name -> rows.add(new Row(
                            visit.say("web.today.draft", name),
                            "/person/" + draft.caseId() + "/anteckning?utkast=" + draft.id(),
                            visit.say("web.today.saved", draft.savedAt()))));
        }
        return rows;
    }

    private static List<Row> news(Visit visit, Map<CaseId, String> names) {
        Instant yesterday =
                visit.today().minusDays(1).atStartOfDay(Dates.SWEDEN).toInstant();
        List<Row> rows = new ArrayList<>();
        for (ReceivedCopy copy : visit.use(ReadingJournal.class).newCopies(visit.actor(), yesterday)) {
            CaseId caseId = copy.item().caseId();
            Optional.ofNullable(names.get(caseId))
                    .ifPresent(name -> rows.add(new Row(
                            visit.say(
                                    "web.today.copy",
                                    name,
                                    visit.say("item." + copy.item().kind()),
                                    copy.sentBy().name()),
                            "/person/" + caseId + "/tidslinje",
                            visit.moment(copy.receivedAt()))));
        }
        return rows;
    }

    private static First first(Visit visit) {
        return visit.actor().employer().kind() == AuthorityKind.MUNICIPALITY
                ? new First(visit.say("web.today.contact"), "/kontakt/ny")
                : new First(visit.say("web.today.persons"), "/personer");
    }
}
