package se.handslag.web.joint.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.task.KeepingTasks;
import se.handslag.web.joint.timeline.Happening;
import se.handslag.web.joint.timeline.Happenings;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** A person at a glance. */
public final class OverviewRoutes implements Routes {
    private static final int LATEST = 3;
    private static final int MOST_TASKS = 5;
    private static final int WARN_DAYS = 30;

    /**
     * @param next what is to be done first; empty when nothing is
     * @param latest the three latest things that have happened
     * @param tasks what is to be done, the most urgent first, at most five
     * @param panels a card from each room that has something to say
     */
    public record OverviewPage(Optional<ToDo> next, List<Happening> latest, List<ToDo> tasks, List<Panel> panels) {}

    /** @param href where it is done */
    public record ToDo(String title, String href, LocalDate due) {}

    @Override
    public void addTo(Site site) {
        site.personMenu("", "person.overview", 10);
        site.get("/person/{case}", this::show);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/overview/texts");
    }

    private Reply show(Visit visit) {
        // One transaction for the row and the page. The attempt to open a file that is not there stays in the log, so
        // that
        // nothing is thrown before it is over.
        OverviewPage page = visit.use(ReadingCaseFiles.class)
                .together(visit.actor(), () -> visit.findPerson().map(person -> page(visit)))
                .orElseThrow(PageFault::missing);
        return visit.show("joint/overview/overview.jte", page);
    }

    private static OverviewPage page(Visit visit) {
        ReadingJournal.Story story = visit.use(ReadingJournal.class).story(visit.actor(), visit.caseId());
        List<Happening> latest =
                new Happenings(visit).of(story).stream().limit(LATEST).toList();
        List<ToDo> tasks = visit.unlessBlocked(() -> tasks(visit), List.of());
        return new OverviewPage(
                tasks.stream().findFirst(),
                latest,
                tasks.stream().limit(MOST_TASKS).toList(),
                visit.panels());
    }

    private static List<ToDo> tasks(Visit visit) {
        KeepingTasks.ToDo toDo = visit.use(KeepingTasks.class).about(visit.actor(), visit.caseId());
        String home = "/person/" + visit.caseId();
        List<ToDo> all = new ArrayList<>();
        toDo.written().forEach(task -> all.add(new ToDo(task.text(), home + "/uppgifter", task.due())));
        toDo.derived()
                .forEach(task -> all.add(new ToDo(
                        visit.say(task.what()), task.page().isEmpty() ? home : home + "/" + task.page(), task.due())));
        all.sort(Comparator.comparing(ToDo::due));
        return all;
    }

    /** The consents, in words: they decide what the visitor may hand over. */
    @Override
    public List<Panel> panels(Visit visit) {
        LocalDate today = visit.today();
        List<Consent> all = visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId());
        List<String> lines = all.stream()
                .filter(consent -> consent.isValidOn(today))
                .map(consent -> visit.say(
                        consent.period().to().isBefore(today.plusDays(WARN_DAYS))
                                ? "web.overview.consent.soon"
                                : "web.overview.consent.valid",
                        kinds(visit, consent),
                        consent.period().to()))
                .toList();
        return List.of(new Panel(
                80,
                Sentence.of("web.overview.consent"),
                lines,
                Sentence.of(all.isEmpty() ? "web.overview.consent.none" : "web.overview.consent.ended"),
                "samtycke",
                Sentence.of("web.overview.consent.more")));
    }

    private static String kinds(Visit visit, Consent consent) {
        return String.join(
                ", ",
                consent.kinds().stream()
                        .sorted()
                        .map(kind -> visit.say("item." + kind).toLowerCase(visit.language()))
                        .toList());
    }
}
