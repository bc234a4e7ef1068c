package se.handslag.web.joint.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.web.joint.disclose.ItemWords;
import se.handslag.web.shell.Visit;

/** What an authority knows to have happened, in words: its own notes and the copies it has been handed. */
public final class Happenings {
    private final Visit visit;
    private final Map<AuthorityId, String> names;
    private final String home;

    public Happenings(Visit visit) {
        this.visit = visit;
        this.home = "/person/" + visit.caseId();
        this.names =
                visit.use(Receivers.class).all().stream().collect(Collectors.toMap(Authority::id, Authority::name));
    }

    /** The newest first. */
    public List<Happening> of(ReadingJournal.Story story) {
        return Stream.concat(
                        story.notes().stream().map(note -> ofNote(note, story)),
                        story.received().stream().map(this::ofCopy))
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }

    private Happening ofNote(Note note, ReadingJournal.Story story) {
        List<String> marks = new ArrayList<>();
        note.corrects().ifPresent(wrong -> marks.add(visit.say("web.timeline.corrects")));
        if (story.notes().stream().anyMatch(other -> other.corrects().equals(Optional.of(note.id())))) {
            marks.add(visit.say("web.timeline.corrected"));
        }
        for (Disclosure copy : story.handedOver()) {
            if (copy.item().id().equals(note.id().value())) {
                marks.add(visit.say(
                        "web.timeline.handed-over",
                        nameOf(copy.to()),
                        Dates.day(copy.by().at())));
            }
        }
        UUID id = note.id().value();
        return new Happening(
                "n-" + id,
                visit.say("note.kind." + note.kind().code()),
                note.happenedAt(),
                visit.moment(note.happenedAt()),
                visit.say(
                        "web.timeline.signed",
                        note.signed().name(),
                        note.signed().title()),
                visit.owner(),
                note.text(),
                List.of(),
                marks,
                home + "/lamna-ut/note/" + id,
                home + "/anteckning?rattar=" + id,
                "");
    }

    private Happening ofCopy(ReceivedCopy copy) {
        Map<String, String> content = copy.item().content();
        boolean isNote = copy.item().kind().equals(ItemKind.NOTE);
        Instant at = isNote && content.containsKey("happenedAt")
                ? Instant.parse(content.get("happenedAt"))
                : copy.item().author().at();
        String title = isNote
                ? visit.say("note.kind." + content.getOrDefault("kind", ContactKind.OTHER.code()))
                : visit.say("item." + copy.item().kind());
        return new Happening(
                "c-" + copy.id().value(),
                title,
                at,
                visit.moment(at),
                visit.say(
                        "web.timeline.signed",
                        copy.item().author().name(),
                        copy.item().author().title()),
                copy.from().kind().owner(),
                isNote ? content.getOrDefault("text", "") : "",
                isNote ? List.of() : ItemWords.of(visit, copy.item()),
                List.of(visit.say(
                        "web.timeline.received",
                        copy.sentBy().name(),
                        nameOf(copy.from()),
                        Dates.day(copy.sentBy().at()))),
                "",
                "",
                "");
    }

    Happening ofDraft(NoteDraft draft) {
        return new Happening(
                "d-" + draft.id(),
                ContactKind.ofCode(draft.kind())
                        .map(kind -> visit.say("note.kind." + kind.code()))
                        .orElseGet(() -> visit.say("web.timeline.draft")),
                draft.savedAt(),
                visit.say("web.timeline.saved", draft.savedAt()),
                visit.say("web.timeline.yours"),
                visit.owner(),
                draft.text(),
                List.of(),
                List.of(),
                "",
                "",
                home + "/anteckning?utkast=" + draft.id());
    }

    private String nameOf(AuthorityId authority) {
        return names.getOrDefault(authority, authority.toString());
    }
}
