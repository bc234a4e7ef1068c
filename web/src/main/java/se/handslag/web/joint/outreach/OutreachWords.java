package se.handslag.web.joint.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.work.WhenAway;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.ContactWith;
import se.handslag.planning.joint.contact.Fidelity;
import se.handslag.planning.joint.contact.MethodGiven;
import se.handslag.planning.joint.contact.ReadingContacts.Overview;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Visit;

/** Contacts in the reader's words. */
final class OutreachWords {
    private static final int MOST_ROWS = 50;
    private static final int MOST_NOTES = 5;

    private final Visit visit;
    private final Teams teams;

    OutreachWords(Visit visit, Teams teams) {
        this.visit = visit;
        this.teams = teams;
    }

    OutreachPage page(Overview overview) {
        CaseFile file = visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        List<WorkMethod> methods = visit.use(RecordingContacts.class).methods(file.team());
        boolean anyManual = methods.stream().anyMatch(method -> method.manual().isPresent());
        return new OutreachPage(
                overview.open(),
                Stream.of(ContactWay.values())
                        .map(one -> choice("contact.way.", one.code()))
                        .toList(),
                Stream.of(ContactPlace.values())
                        .map(one -> choice("contact.place.", one.code()))
                        .toList(),
                Stream.of(ContactWith.values())
                        .map(one -> choice("contact.with.", one.code()))
                        .toList(),
                methods.stream()
                        .map(method -> Choice.of(method.id(), method(file, method)))
                        .toList(),
                anyManual
                        ? Stream.of(Fidelity.AS_MANUAL, Fidelity.ADAPTED)
                                .map(one -> choice("contact.fidelity.", one.code()))
                                .toList()
                        : List.of(),
                overview.open() ? notes() : List.of(),
                summary(visit, overview),
                overview.advice().stream()
                        .map(advice -> visit.say(
                                "web.outreach.advice",
                                visit.say(
                                        "task.absence-" + advice.what().code(),
                                        overview.state().missed().size()),
                                advice.due()))
                        .toList(),
                overview.advice().isEmpty() ? List.of() : steps(overview),
                overview.steps().stream()
                        .map(step -> new OutreachPage.Taken(
                                step.on(),
                                visit.say("absence.step." + step.step().code()),
                                step.words(),
                                step.by().name() + ", " + step.by().title()))
                        .toList(),
                overview.latest().stream()
                        .limit(MOST_ROWS)
                        .map(contact -> row(file, contact))
                        .toList());
    }

    /** How often, where and when last, a line each. */
    static List<String> summary(Visit visit, Overview overview) {
        List<String> lines = new ArrayList<>();
        lines.add(overview.state()
                .lastReached()
                .map(day -> visit.say("web.outreach.last", day, visit.ago(day)))
                .orElseGet(() -> visit.say("web.outreach.last.never")));
        int reached = overview.reached();
        lines.add(
                reached == 0
                        ? visit.say("web.outreach.often.none")
                        : visit.say(
                                "web.outreach.often",
                                reached,
                                Stream.of(ContactPlace.values())
                                        .filter(place -> overview.places().containsKey(place))
                                        .map(place -> visit.say(
                                                "web.outreach.share",
                                                visit.say("contact.place." + place.code())
                                                        .toLowerCase(visit.language()),
                                                overview.percent(place)))
                                        .collect(Collectors.joining(", "))));
        if (!overview.state().missed().isEmpty()) {
            lines.add(visit.say("web.outreach.missed", overview.state().missed().size()));
        }
        overview.within().ifPresent(days -> lines.add(visit.say("web.outreach.rhythm", days)));
        return lines;
    }

    /** A contact in one line. */
    static String what(Visit visit, ContactMade contact) {
        return visit.say(
                "web.outreach.what",
                visit.say("contact.way." + contact.way().code()),
                visit.say("contact.place." + contact.place().code()).toLowerCase(visit.language()),
                contact.on());
    }

    private List<Choice> steps(Overview overview) {
        return Stream.of(AbsenceStep.values())
                .filter(step -> step != AbsenceStep.END || overview.absence().when() != WhenAway.SEEKS_OUT)
                .map(step -> choice("absence.step.", step.code()))
                .toList();
    }

    private List<Choice> notes() {
        return visit.use(ReadingJournal.class).story(visit.actor(), visit.caseId()).notes().stream()
                .limit(MOST_NOTES)
                .map(this::note)
                .toList();
    }

    private Choice note(Note note) {
        return Choice.of(
                note.id().toString(),
                visit.say(
                        "web.outreach.note.choice",
                        visit.say("note.kind." + note.kind().code()),
                        visit.moment(note.happenedAt())));
    }

    private OutreachPage.Row row(CaseFile file, ContactMade contact) {
        return new OutreachPage.Row(
                contact.on(),
                visit.say("contact.way." + contact.way().code()),
                visit.say("contact.place." + contact.place().code()),
                visit.say("contact.with." + contact.with().code()),
                contact.minutes() == 0 ? "" : String.valueOf(contact.minutes()),
                contact.method().map(given -> given(file, given)).orElse(""),
                contact.by().name(),
                "/person/" + visit.caseId() + "/kontakter/stryk?kontakt=" + contact.id(),
                "/person/" + visit.caseId() + "/lamna-ut/" + PlanningItems.CONTACT + "/" + contact.id());
    }

    private String given(CaseFile file, MethodGiven given) {
        String name = text(file, "method." + given.id(), given.id());
        if (given.manual().isEmpty()) {
            return name;
        }
        String manual = name + " (" + given.manual() + ")";
        return given.fidelity() == Fidelity.NOT_NOTED
                ? manual
                : manual + ", "
                        + visit.say("contact.fidelity." + given.fidelity().code())
                                .toLowerCase(visit.language());
    }

    private String method(CaseFile file, WorkMethod method) {
        String name = text(file, method.textKey(), method.id());
        return method.manual().map(manual -> name + " (" + manual + ")").orElse(name);
    }

    /** A word of the team's; the code itself where the team is not installed any more. */
    private String text(CaseFile file, String key, String code) {
        return teams.find(file.team())
                .match(
                        team -> team.blueprint()
                                .texts()
                                .say(key, visit.language().getLanguage()),
                        unknown -> code);
    }

    private Choice choice(String prefix, String code) {
        return Choice.of(code, visit.say(prefix + code));
    }
}
