package se.handslag.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.fixture.OnBothDatabases;

class JournalTest extends OnBothDatabases {
    private final Instant now = world().clock().instant();

    @Test
    void findsANoteAsItWasSigned() {
        CaseId kim = world().openCase(SARA);
        Note note = add(SARA, kim, ContactKind.HOME_VISIT, now.minusSeconds(3600), "Vi gick till affären. Åäö 日本 🙂");

        assertThat(find(SARA, note.id())).contains(note);
        assertThat(find(SARA, new NoteId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void findsNoNoteOfAnotherAuthority() {
        CaseId kim = world().openCase(SARA, NILS, OSKAR);
        Note note = add(NILS, kim, ContactKind.PHONE, now, "Regionens");

        assertThat(find(SARA, note.id())).isEmpty();
        assertThat(find(OSKAR, note.id())).isEmpty();
        assertThat(about(SARA, kim, 10)).isEmpty();
    }

    @Test
    void tellsTheNewestFirstByWhenItHappenedAndNotByWhenItWasSigned() {
        CaseId kim = world().openCase(SARA);
        Note yesterday = add(SARA, kim, ContactKind.PHONE, now.minus(Duration.ofDays(1)), "i går");
        Note lastWeek = add(SARA, kim, ContactKind.PHONE, now.minus(Duration.ofDays(7)), "förra veckan");
        Note today = add(ELIN, kim, ContactKind.PHONE, now, "i dag");
        add(SARA, world().openCase(SARA), ContactKind.PHONE, now, "någon annan");

        assertThat(about(SARA, kim, 10)).containsExactly(today, yesterday, lastWeek);
        assertThat(about(SARA, kim, 2)).containsExactly(today, yesterday);
    }

    @Test
    void keepsTheLongestTextThereIs() {
        CaseId kim = world().openCase(SARA);
        Note note = add(SARA, kim, ContactKind.OTHER, now, "å".repeat(Note.LONGEST));

        assertThat(find(SARA, note.id()).orElseThrow().text()).hasSize(Note.LONGEST);
    }

    @Test
    void pointsFromACorrectionToWhatItCorrects() {
        CaseId kim = world().openCase(SARA);
        Note wrong = add(SARA, kim, ContactKind.PHONE, now, "fel");
        Note right = new Note(
                new NoteId(TimeOrderedIds.next(world().clock())),
                kim,
                ContactKind.PHONE,
                now,
                "rätt",
                Optional.of(wrong.id()),
                Signature.of(SARA, now));
        world().inUnit(SARA, () -> {
            journal(SARA).add(right);
            return right;
        });

        assertThat(find(SARA, right.id()).orElseThrow().corrects()).contains(wrong.id());
    }

    @Test
    void keepsADraftOverItself() {
        CaseId kim = world().openCase(SARA);
        NoteId id = new NoteId(TimeOrderedIds.next(world().clock()));
        keep(SARA, new NoteDraft(id, kim, SARA.staff(), "", "", "Vi", now));
        NoteDraft later =
                new NoteDraft(id, kim, SARA.staff(), "phone", "2026-03-02T08:00", "Vi talade", now.plusSeconds(2));
        keep(SARA, later);

        assertThat(world().<Optional<NoteDraft>>inUnit(SARA, () -> journal(SARA).draft(id, SARA.staff())))
                .contains(later);
    }

    @Test
    void givesADraftToItsAuthorAndToNobodyElse() {
        CaseId kim = world().openCase(SARA);
        NoteId id = new NoteId(TimeOrderedIds.next(world().clock()));
        NoteDraft draft = new NoteDraft(id, kim, SARA.staff(), "", "", "Vi", now);
        keep(SARA, draft);

        assertThat(world().<Optional<NoteDraft>>inUnit(ELIN, () -> journal(ELIN).draft(id, ELIN.staff())))
                .isEmpty();
        assertThat(world().<List<NoteDraft>>inUnit(ELIN, () -> journal(ELIN).drafts(ELIN.staff())))
                .doesNotContain(draft);
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> keep(ELIN, new NoteDraft(id, kim, ELIN.staff(), "", "", "Elins", now)));
        world().inUnit(ELIN, () -> {
            journal(ELIN).discard(id, ELIN.staff());
            return id;
        });
        assertThat(world().<List<NoteDraft>>inUnit(SARA, () -> journal(SARA).drafts(SARA.staff())))
                .contains(draft);
    }

    @Test
    void discardsADraft() {
        CaseId kim = world().openCase(SARA);
        NoteId id = new NoteId(TimeOrderedIds.next(world().clock()));
        keep(SARA, new NoteDraft(id, kim, SARA.staff(), "", "", "Vi", now));
        world().inUnit(SARA, () -> {
            journal(SARA).discard(id, SARA.staff());
            return id;
        });

        assertThat(world().<Optional<NoteDraft>>inUnit(SARA, () -> journal(SARA).draft(id, SARA.staff())))
                .isEmpty();
    }

    private static Journal journal(Actor actor) {
        return world().use(actor, Journal.class);
    }

    private static Note add(Actor actor, CaseId caseId, ContactKind kind, Instant happenedAt, String text) {
        Note note = new Note(
                new NoteId(TimeOrderedIds.next(world().clock())),
                caseId,
                kind,
                happenedAt,
                text,
                Optional.empty(),
                Signature.of(actor, world().clock().instant()));
        return world().inUnit(actor, () -> {
            journal(actor).add(note);
            return note;
        });
    }

    private static void keep(Actor actor, NoteDraft draft) {
        world().inUnit(actor, () -> {
            journal(actor).keep(draft);
            return draft;
        });
    }

    private static Optional<Note> find(Actor actor, NoteId id) {
        return world().inUnit(actor, () -> journal(actor).find(id));
    }

    private static List<Note> about(Actor actor, CaseId caseId, int most) {
        return world().inUnit(actor, () -> journal(actor).about(caseId, most));
    }
}
