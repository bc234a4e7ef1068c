package se.handslag.web.joint.note;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.journal.CannotSign;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.KeepDraft;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.Task;
import se.handslag.core.task.WriteTask;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Writing a note: kept while it is written, signed once, and handed over in the same click where a consent covers it. */
public final class NoteRoutes implements Routes {
    /**
     * @param kinds how the contact may have taken place
     * @param copies whom a copy may be handed to on consent, and until when
     * @param whyNoCopy why there is nobody to hand a copy to; empty when there is
     * @param corrected the note that is corrected; empty for a new one
     * @param saved what is known of the draft, such as "Utkast sparat 14.32"
     */
    public record NotePage(List<Choice> kinds, List<Choice> copies, String whyNoCopy, String corrected, String saved) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/anteckning", this::open);
        site.post("/person/{case}/anteckning", this::sign);
        site.post("/person/{case}/anteckning/utkast", this::keep);
        site.post("/person/{case}/anteckning/kasta", this::discard);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/note/texts");
    }

    private Reply open(Visit visit) {
        Form form = visit.form();
        Optional<NoteDraft> draft = visit.query("utkast").flatMap(id -> draft(visit, id));
        draft.ifPresent(kept -> {
            form.prefill("note", kept.id().toString());
            form.prefill("kind", kept.kind());
            String[] parts = kept.happenedAt().split("T", 2);
            form.prefill("day", parts[0]);
            form.prefill("time", parts.length == 2 ? parts[1] : "");
            form.prefill("text", kept.text());
        });
        // The note has its id from the first look at the page, so that it is signed once however often it is sent.
        form.prefill("note", UUID.randomUUID().toString());
        form.prefill("day", visit.today().toString());
        form.prefill("time", visit.time(visit.now().atZone(Dates.SWEDEN).toLocalTime()));
        visit.query("rattar").ifPresent(id -> form.prefill("corrects", id));
        return page(
                visit,
                draft.map(kept -> visit.say(
                                "draft.saved",
                                visit.time(kept.savedAt().atZone(Dates.SWEDEN).toLocalTime())))
                        .orElse(""));
    }

    private static Optional<NoteDraft> draft(Visit visit, String id) {
        return visit.use(KeepingDrafts.class).ownDrafts(visit.actor(), visit.caseId()).stream()
                .filter(draft -> draft.id().toString().equals(id))
                .findFirst();
    }

    private Reply page(Visit visit, String saved) {
        // Whoever writes in an emergency does not read the consents, and hands nothing over on them.
        List<Consent> consents = visit.unlessBlocked(
                () -> visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()), List.of());
        List<Authority> receivers = consents.isEmpty() ? List.of() : Recipients.of(visit);
        List<Choice> copies = receivers.stream()
                .flatMap(receiver -> consents.stream()
                        .filter(consent -> consent.covers(receiver.id(), ItemKind.NOTE, visit.today()))
                        .findFirst()
                        .map(consent -> Choice.of(
                                receiver.id().toString(),
                                visit.say(
                                        "web.note.copy.to",
                                        receiver.name(),
                                        consent.period().to())))
                        .stream())
                .toList();
        return visit.show(
                "joint/note/note.jte",
                new NotePage(
                        Arrays.stream(ContactKind.values())
                                .map(kind -> Choice.of(kind.code(), visit.say("note.kind." + kind.code())))
                                .toList(),
                        copies,
                        copies.isEmpty() ? visit.say(whyNoCopy(visit, consents)) : "",
                        corrected(visit),
                        saved));
    }

    private static String whyNoCopy(Visit visit, List<Consent> consents) {
        if (consents.stream().anyMatch(consent -> consent.isValidOn(visit.today()))) {
            return "web.note.copy.not-notes";
        }
        return consents.isEmpty() ? "web.note.copy.none" : "web.note.copy.ended";
    }

    private static String corrected(Visit visit) {
        return noteId(visit.form().text("corrects"))
                .flatMap(id -> visit.use(ReadingJournal.class).note(visit.actor(), visit.caseId(), id))
                .map(Note::text)
                .orElse("");
    }

    private Reply keep(Visit visit) {
        Form form = visit.form();
        KeepDraft command = new KeepDraft(
                visit.caseId(),
                noteId(form.text("note")),
                form.text("kind"),
                form.text("day") + "T" + form.text("time"),
                form.raw("text"));
        return visit.use(KeepingDrafts.class)
                .handle(visit.actor(), command)
                .match(
                        draft -> visit.draftSaved(
                                draft.savedAt(), "/person/" + visit.caseId() + "/anteckning?utkast=" + draft.id()),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, "");
                        });
    }

    private Reply discard(Visit visit) {
        noteId(visit.form().text("note")).ifPresentOrElse(id -> discard(visit, id), visit::person);
        return visit.goTo("/person/" + visit.caseId() + "/tidslinje", Sentence.of("web.note.discarded"));
    }

    private static void discard(Visit visit, NoteId id) {
        if (visit.use(KeepingDrafts.class).discard(visit.actor(), visit.caseId(), id) instanceof Outcome.Refused) {
            throw PageFault.missing();
        }
    }

    private Reply sign(Visit visit) {
        Form form = visit.form();
        Optional<ContactKind> kind = ContactKind.ofCode(form.text("kind"));
        if (kind.isEmpty()) {
            form.refuse("kind", Sentence.of("web.note.kind.missing"));
        }
        Optional<LocalDate> day = form.requiredDate("day", Sentence.of("web.note.day.missing"));
        Optional<LocalTime> time = form.time("time");
        if (time.isEmpty() && form.fault("time").isEmpty()) {
            form.refuse("time", Sentence.of("web.note.time.missing"));
        }
        String text = form.required("text", Sentence.of("note.cannot.empty"));
        String next = form.atMost("next", Task.LONGEST).text("next");
        Optional<LocalDate> nextDay = next.isEmpty()
                ? Optional.empty()
                : form.requiredDate("nextDay", Sentence.of("web.note.next-day.missing"));
        nextDay.filter(due -> due.isBefore(visit.today()))
                .ifPresent(due -> form.refuse("nextDay", Sentence.of("task.cannot.in-the-past")));
        if (form.faulty()) {
            return kept(visit);
        }
        SignNote command = new SignNote(
                visit.caseId(),
                noteId(form.text("note")),
                kind.orElseThrow(),
                LocalDateTime.of(day.orElseThrow(), time.orElseThrow()),
                text,
                noteId(form.text("corrects")),
                visit.unlessBlocked(() -> Recipients.of(visit), List.<Authority>of()).stream()
                        .map(Authority::id)
                        .filter(id -> form.has(CopyOffer.FIELD, id.toString()))
                        .findFirst(),
                form.ticked("protectionSeen"));
        return visit.use(SigningNotes.class)
                .handle(visit.actor(), command)
                .match(note -> signed(visit, note, command.copyTo(), next, nextDay), refusal -> {
                    form.refuse(refusal);
                    return kept(visit);
                });
    }

    /** What was written is kept also where there is no script to keep it. */
    private Reply kept(Visit visit) {
        Form form = visit.form();
        Outcome<NoteDraft, CannotSign> draft = visit.use(KeepingDrafts.class)
                .handle(
                        visit.actor(),
                        new KeepDraft(
                                visit.caseId(),
                                noteId(form.text("note")),
                                form.text("kind"),
                                form.text("day") + "T" + form.text("time"),
                                form.raw("text")));
        return page(
                visit,
                draft.match(
                        saved -> visit.say(
                                "draft.saved",
                                visit.time(saved.savedAt().atZone(Dates.SWEDEN).toLocalTime())),
                        refusal -> ""));
    }

    private Reply signed(
            Visit visit, Note note, Optional<AuthorityId> copyTo, String next, Optional<LocalDate> nextDay) {
        nextDay.ifPresent(
                due -> visit.use(KeepingTasks.class).handle(visit.actor(), new WriteTask(visit.caseId(), next, due)));
        String record = visit.actor().employer().kind().code();
        Sentence done = Sentence.of(
                (copyTo.isPresent() ? "web.note.done.copy." : "web.note.done.") + record,
                note.signed().at());
        return visit.goTo("/person/" + visit.caseId() + "/tidslinje", done);
    }

    private static Optional<NoteId> noteId(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(NoteId.parse(written));
        } catch (IllegalArgumentException e) {
            // The page chooses the id itself: one that is none was not made by it.
            throw PageFault.unreadable(Sentence.of("fault.400.form"));
        }
    }
}
