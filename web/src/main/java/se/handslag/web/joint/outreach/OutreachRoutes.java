package se.handslag.web.joint.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.journal.NoteId;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.contact.ContactId;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.ContactWith;
import se.handslag.planning.joint.contact.Fidelity;
import se.handslag.planning.joint.contact.ReadingContacts;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.contact.StrikeContact;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.TakeStep;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Contacts and attempts at contact (kontakter).
 *
 * <p>Fields of a contact: {@code way}, {@code place}, {@code with}, {@code on}, {@code minutes}, {@code method}, {@code fidelity}, {@code
 * note}. Of a step when the person stays away: {@code step}, {@code takenOn}, {@code words}. Of what is struck: {@code contact}, {@code why}.
 */
public final class OutreachRoutes implements Routes {
    private static final String PATH = "/person/{case}/kontakter";

    private final Teams teams;

    public OutreachRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.personMenu("kontakter", "web.outreach.menu", 22);
        site.get(PATH, this::page);
        site.post(PATH, this::record);
        site.post(PATH + "/uteblivit", this::decide);
        site.get(PATH + "/stryk", this::striking);
        site.post(PATH + "/stryk", this::strike);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/outreach/texts");
    }

    @Override
    public List<Panel> panels(Visit visit) {
        List<String> lines = visit.use(ReadingContacts.class)
                .about(visit.actor(), visit.caseId())
                .filter(overview -> !overview.latest().isEmpty())
                .map(overview -> OutreachWords.summary(visit, overview))
                .orElse(List.of());
        return List.of(new Panel(
                22,
                Sentence.of("web.outreach.panel"),
                lines,
                Sentence.of("web.outreach.panel.none"),
                "kontakter",
                Sentence.of("web.outreach.panel.more")));
    }

    private Reply page(Visit visit) {
        Form form = visit.form();
        form.prefill("on", visit.today().toString());
        form.prefill("takenOn", visit.today().toString());
        form.prefill("with", ContactWith.PERSON.code());
        return show(visit);
    }

    private Reply show(Visit visit) {
        ReadingContacts.Overview overview = visit.use(ReadingContacts.class)
                .about(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        return visit.show("joint/outreach/contacts.jte", new OutreachWords(visit, teams).page(overview));
    }

    private Reply record(Visit visit) {
        Form form = visit.form();
        form.prefill("takenOn", visit.today().toString());
        Optional<ContactWay> way = ContactWay.ofCode(form.text("way"));
        if (way.isEmpty()) {
            form.refuse("way", Sentence.of("web.outreach.way.missing"));
        }
        Optional<ContactPlace> place = ContactPlace.ofCode(form.text("place"));
        if (place.isEmpty()) {
            form.refuse("place", Sentence.of("web.outreach.place.missing"));
        }
        Optional<ContactWith> with = ContactWith.ofCode(form.text("with"));
        if (with.isEmpty()) {
            form.refuse("with", Sentence.of("web.outreach.with.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.outreach.on.missing"));
        int minutes = form.number("minutes", 0, ContactMade.MOST_MINUTES).orElse(0);
        Optional<NoteId> note = note(form);
        if (form.faulty()) {
            return show(visit);
        }
        RecordContact command = new RecordContact(
                visit.caseId(),
                way.orElseThrow(),
                place.orElseThrow(),
                with.orElseThrow(),
                on.orElseThrow(),
                minutes,
                form.text("method"),
                Fidelity.ofCode(form.text("fidelity")).orElse(Fidelity.NOT_NOTED),
                note);
        return visit.use(RecordingContacts.class)
                .handle(visit.actor(), command)
                .match(done -> back(visit, "web.outreach.done"), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }

    private static Optional<NoteId> note(Form form) {
        String written = form.text("note");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(NoteId.parse(written));
        } catch (IllegalArgumentException e) {
            form.refuse("note", Sentence.of("contact.cannot.no-such-note"));
            return Optional.empty();
        }
    }

    private Reply decide(Visit visit) {
        Form form = visit.form();
        form.prefill("on", visit.today().toString());
        form.prefill("with", ContactWith.PERSON.code());
        Optional<AbsenceStep> step = AbsenceStep.ofCode(form.text("step"));
        if (step.isEmpty()) {
            form.refuse("step", Sentence.of("web.outreach.step.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("takenOn", Sentence.of("web.outreach.on.missing"));
        String words = form.required("words", Sentence.of("absence.cannot.no-words"));
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(TakingSteps.class)
                .handle(visit.actor(), new TakeStep(visit.caseId(), step.orElseThrow(), on.orElseThrow(), words))
                .match(done -> back(visit, "web.outreach.decided"), refusal -> {
                    form.refuse(refusal.field().equals("on") ? "takenOn" : refusal.field(), refusal.sentence());
                    return show(visit);
                });
    }

    private Reply striking(Visit visit) {
        return visit.show(
                "joint/outreach/strike.jte",
                toStrike(visit, visit.query("kontakt").orElse("")));
    }

    private OutreachPage.Striking toStrike(Visit visit, String id) {
        List<ContactMade> all = visit.use(ReadingContacts.class)
                .about(visit.actor(), visit.caseId())
                .map(ReadingContacts.Overview::latest)
                .orElseThrow(PageFault::missing);
        return all.stream()
                .filter(contact -> contact.id().toString().equals(id))
                .findFirst()
                .map(contact -> new OutreachPage.Striking(id, OutreachWords.what(visit, contact)))
                .orElseThrow(PageFault::missing);
    }

    private Reply strike(Visit visit) {
        Form form = visit.form();
        OutreachPage.Striking striking = toStrike(visit, form.text("contact"));
        String why = form.required("why", Sentence.of("contact.cannot.no-reason"));
        if (form.faulty()) {
            return visit.show("joint/outreach/strike.jte", striking);
        }
        return visit.use(RecordingContacts.class)
                .strike(visit.actor(), new StrikeContact(visit.caseId(), ContactId.parse(striking.contact()), why))
                .match(done -> back(visit, "web.outreach.struck"), refusal -> {
                    form.refuse(refusal);
                    return visit.show("joint/outreach/strike.jte", striking);
                });
    }

    private static Reply back(Visit visit, String flash) {
        return visit.goTo("/person/" + visit.caseId() + "/kontakter", Sentence.of(flash));
    }
}
