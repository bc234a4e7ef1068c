package se.handslag.web.municipality.observe;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.NoteId;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.municipality.observe.AnswerObservation;
import se.handslag.planning.municipality.observe.EarlySigns;
import se.handslag.planning.municipality.observe.ObservationId;
import se.handslag.planning.municipality.observe.ReadingObservations;
import se.handslag.planning.municipality.observe.ReadingObservations.Told;
import se.handslag.planning.municipality.observe.RecordObservation;
import se.handslag.planning.municipality.observe.RecordingObservations;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * What housing support notices (observationer).
 *
 * <p>Fields of an observation: those of a note ({@code note}, {@code kind}, {@code day}, {@code time}, {@code text}), so that what is being
 * written is kept as the draft of one; and {@code direction}, {@code signs}, {@code ask}. Of an answer: {@code observation}, {@code answer}.
 */
public final class ObservationRoutes implements Routes {
    private static final String PART = "observationer";
    private static final String PATH = "/person/{case}/observationer";
    private static final String PAGE = "municipality/observe/observations.jte";
    private static final String ANSWER = "municipality/observe/answer.jte";
    private static final int ORDER = 23;

    @Override
    public void addTo(Site site) {
        site.personMenu(
                PART, "web.observation.menu", ORDER, actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY);
        site.get(PATH, municipal(ObservationRoutes::page));
        site.post(PATH, municipal(ObservationRoutes::record));
        site.get(PATH + "/svara", municipal(ObservationRoutes::answering));
        site.post(PATH + "/svara", municipal(ObservationRoutes::answer));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/observe/texts");
    }

    @Override
    public List<Panel> panels(Visit visit) {
        if (visit.owner() != Owner.MUNICIPALITY) {
            return List.of();
        }
        List<Told> told = visit.use(ReadingObservations.class)
                .about(visit.actor(), visit.caseId())
                .map(ReadingObservations.Overview::told)
                .orElse(List.of());
        if (told.isEmpty()) {
            return List.of();
        }
        long waiting = told.stream().filter(Told::waits).count();
        String latest = visit.say(
                "web.observation.panel.latest",
                Dates.day(told.get(0).note().happenedAt()),
                visit.say("web.observation.direction."
                                + told.get(0).observation().direction().code())
                        .toLowerCase(visit.language()));
        return List.of(new Panel(
                ORDER,
                Sentence.of("web.observation.title"),
                waiting == 0 ? List.of(latest) : List.of(latest, visit.say("web.observation.panel.waiting", waiting)),
                Sentence.of("web.observation.none"),
                PART,
                Sentence.of("web.observation.panel.more")));
    }

    /** A page for the municipality's staff; the region's see the notes that they have been handed among their copies. */
    private static Page municipal(Page page) {
        return visit ->
                visit.owner() == Owner.MUNICIPALITY ? page.answer(visit) : visit.goTo("/person/" + visit.caseId());
    }

    private static Reply page(Visit visit) {
        // The note has its id from the first look at the page, so that it is signed once however often it is sent.
        visit.form()
                .prefill("note", UUID.randomUUID().toString())
                .prefill("kind", ContactKind.HOME_VISIT.code())
                .prefill("day", visit.today().toString())
                .prefill("time", visit.time(visit.now().atZone(Dates.SWEDEN).toLocalTime()));
        return show(visit);
    }

    private static Reply show(Visit visit) {
        ReadingObservations.Overview overview = visit.use(ReadingObservations.class)
                .about(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        return visit.show(
                PAGE,
                new ObservationPage(
                        overview.open(),
                        Stream.of(
                                        ContactKind.HOME_VISIT,
                                        ContactKind.OUTING,
                                        ContactKind.PHONE,
                                        ContactKind.MESSAGE,
                                        ContactKind.NOT_REACHED)
                                .map(kind -> Choice.of(kind.code(), visit.say("note.kind." + kind.code())))
                                .toList(),
                        Stream.of(Direction.values())
                                .map(one -> Choice.of(one.code(), visit.say("web.observation.direction." + one.code())))
                                .toList(),
                        overview.open() ? signs(visit) : List.of(),
                        overview.told().stream().map(told -> row(visit, told)).toList()));
    }

    private static List<Choice> signs(Visit visit) {
        return visit.unlessBlocked(
                () -> {
                    ReadingCrisisPlans.CrisisPlansHere plans =
                            visit.use(ReadingCrisisPlans.class).read(visit.actor(), visit.caseId());
                    return EarlySigns.of(plans.own().stream(), plans.received().stream()).stream()
                            .map(sign -> Choice.of(sign, sign))
                            .toList();
                },
                List.of());
    }

    private static ObservationPage.Row row(Visit visit, Told told) {
        return new ObservationPage.Row(
                told.observation().id().toString(),
                told.note().happenedAt(),
                told.note().signed().name() + ", " + told.note().signed().title(),
                visit.say("web.observation.direction."
                        + told.observation().direction().code()),
                told.observation().direction() == Direction.HARDER,
                told.observation().signs(),
                told.note().text(),
                told.corrected(),
                told.waits(),
                told.answer().map(answer -> answer.words()).orElse(""),
                told.answer()
                        .map(answer -> visit.say(
                                "web.observation.answered",
                                answer.by().name(),
                                visit.moment(answer.by().at())))
                        .orElse(""));
    }

    private static Reply record(Visit visit) {
        Form form = visit.form();
        Optional<ContactKind> kind = ContactKind.ofCode(form.text("kind"));
        if (kind.isEmpty()) {
            form.refuse("kind", Sentence.of("web.observation.kind.missing"));
        }
        Optional<LocalDate> day = form.requiredDate("day", Sentence.of("web.observation.day.missing"));
        Optional<LocalTime> time = form.time("time");
        if (time.isEmpty() && form.fault("time").isEmpty()) {
            form.refuse("time", Sentence.of("web.observation.time.missing"));
        }
        Optional<Direction> direction = Direction.ofCode(form.text("direction"));
        if (direction.isEmpty()) {
            form.refuse("direction", Sentence.of("web.observation.direction.missing"));
        }
        String words = form.required("text", Sentence.of("web.observation.text.missing"));
        if (form.faulty()) {
            return show(visit);
        }
        RecordObservation command = new RecordObservation(
                visit.caseId(),
                noteId(form.text("note")),
                kind.orElseThrow(),
                LocalDateTime.of(day.orElseThrow(), time.orElseThrow()),
                words,
                direction.orElseThrow(),
                form.all("signs"),
                form.ticked("ask"));
        return visit.use(RecordingObservations.class)
                .handle(visit.actor(), command)
                .match(
                        done -> back(
                                visit,
                                done.answerBy().isPresent() ? "web.observation.done.asked" : "web.observation.done"),
                        refusal -> {
                            form.refuse(
                                    refusal.field().equals("happenedAt") ? "day" : refusal.field(), refusal.sentence());
                            return show(visit);
                        });
    }

    private static Optional<NoteId> noteId(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(NoteId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reply answering(Visit visit) {
        return visit.show(ANSWER, waiting(visit, visit.query("observation").orElse("")));
    }

    /** The observation that is to be answered; one that has been answered is shown, and refused when it is sent. */
    private static ObservationPage.Row waiting(Visit visit, String id) {
        return visit
                .use(ReadingObservations.class)
                .about(visit.actor(), visit.caseId())
                .map(ReadingObservations.Overview::told)
                .orElseThrow(PageFault::missing)
                .stream()
                .filter(told -> told.observation().id().toString().equals(id))
                .findFirst()
                .map(told -> row(visit, told))
                .orElseThrow(PageFault::missing);
    }

    private static Reply answer(Visit visit) {
        Form form = visit.form();
        ObservationPage.Row row = waiting(visit, form.text("observation"));
        String words = form.required("answer", Sentence.of("observation.cannot.no-words"));
        if (form.faulty()) {
            return visit.show(ANSWER, row);
        }
        return visit.use(RecordingObservations.class)
                .answer(visit.actor(), new AnswerObservation(visit.caseId(), ObservationId.parse(row.id()), words))
                .match(done -> back(visit, "web.observation.answer.done"), refusal -> {
                    form.refuse(refusal);
                    return visit.show(ANSWER, row);
                });
    }

    private static Reply back(Visit visit, String flash) {
        return visit.goTo("/person/" + visit.caseId() + "/" + PART, Sentence.of(flash));
    }
}
