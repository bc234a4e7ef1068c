package se.handslag.web.joint.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.block.Hidden;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What has happened in a case, month by month. */
public final class TimelineRoutes implements Routes {
    /** How many of its own notes a record shows here; the reading verb gives no more. */
    private static final int MOST = 500;

    /**
     * @param shown which ones are shown: {@code alla}, {@code egna} or {@code mottagna}
     * @param drafts the visitor's own drafts about the case
     * @param months what happened, by month, the newest first
     * @param other the other authority's kind
     * @param ask whom to ask there, as far as this authority has been told; empty if nobody
     * @param cut whether there is more than is shown
     */
    public record TimelinePage(
            String shown,
            List<Happening> drafts,
            List<Month> months,
            Owner other,
            String ask,
            boolean cut,
            Set<Hidden> hidden) {}

    /** @param name such as "augusti 2026" */
    public record Month(String name, List<Happening> happenings) {}

    @Override
    public void addTo(Site site) {
        site.personMenu("tidslinje", "person.timeline", 20);
        site.get("/person/{case}/tidslinje", this::show);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/timeline/texts");
    }

    private Reply show(Visit visit) {
        PersonLine person = visit.person();
        ReadingJournal.Story story = visit.use(ReadingJournal.class).story(visit.actor(), visit.caseId());
        Happenings words = new Happenings(visit);
        String shown = visit.query("visa")
                .filter(part -> part.equals("egna") || part.equals("mottagna"))
                .orElse("alla");
        List<Happening> drafts = shown.equals("mottagna")
                ? List.of()
                : visit.use(KeepingDrafts.class).ownDrafts(visit.actor(), visit.caseId()).stream()
                        .map(words::ofDraft)
                        .toList();
        Owner other = visit.actor().employer().kind().other().owner();
        List<Happening> all = words.of(story).stream()
                .filter(one -> shown.equals("alla")
                        || shown.equals("egna") == one.owner().equals(visit.owner()))
                .toList();
        return visit.show(
                "joint/timeline/timeline.jte",
                new TimelinePage(
                        shown,
                        drafts,
                        months(visit, all),
                        other,
                        contact(person, other).orElse(""),
                        story.notes().size() >= MOST,
                        story.hidden()));
    }

    private static Optional<String> contact(PersonLine person, Owner other) {
        return person.coordinators().stream()
                .filter(coordinator -> coordinator.owner() == other)
                .map(PersonLine.Coordinator::name)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static List<Month> months(Visit visit, List<Happening> all) {
        Map<YearMonth, List<Happening>> byMonth = new LinkedHashMap<>();
        for (Happening one : all) {
            byMonth.computeIfAbsent(one.month(), none -> new ArrayList<>()).add(one);
        }
        List<Month> months = new ArrayList<>();
        byMonth.forEach(
                (month, happenings) -> months.add(new Month(visit.dates().month(month), happenings)));
        return months;
    }
}
