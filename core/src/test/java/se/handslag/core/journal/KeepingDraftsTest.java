package se.handslag.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Together;

class KeepingDraftsTest extends OnBothDatabases {
    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void keepsWhatHasBeenTypedAsItWasTyped() {
        NoteDraft draft = keep(SARA, Optional.empty(), " Vi gick \n").orElseThrow();

        assertThat(draft.text()).isEqualTo(" Vi gick \n");
        assertThat(draft.savedAt()).isEqualTo(world().clock().instant());
        assertThat(own(SARA)).containsExactly(draft);
    }

    @Test
    void goesOnWithTheSameDraft() {
        NoteDraft first = keep(SARA, Optional.empty(), "Vi").orElseThrow();
        NoteDraft second = keep(SARA, Optional.of(first.id()), "Vi gick ut").orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(own(SARA)).containsExactly(second);
    }

    @Test
    void keepsTheIdThatAPageChoseBeforehand() {
        NoteId chosen = new NoteId(UUID.randomUUID());

        assertThat(keep(SARA, Optional.of(chosen), "Vi").orElseThrow().id()).isEqualTo(chosen);
    }

    @Test
    void keepsOneDraftWhenTwoSavesComeAtOnce() throws InterruptedException {
        NoteId chosen = new NoteId(UUID.randomUUID());

        Together.Ending<Outcome<NoteDraft, CannotSign>> ending = Together.all(
                () -> keep(SARA, Optional.of(chosen), "Vi gick"), () -> keep(SARA, Optional.of(chosen), "Vi gick ut"));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).allMatch(Outcome::isDone);
        assertThat(own(SARA)).hasSize(1);
    }

    @Test
    void showsADraftToItsAuthorOnly() {
        keep(SARA, Optional.empty(), "Saras").orElseThrow();

        assertThat(own(ELIN)).isEmpty();
        assertThat(own(NILS)).isEmpty();
    }

    @Test
    void leavesAColleaguesDraftAlone() {
        NoteDraft saras = keep(SARA, Optional.empty(), "Saras").orElseThrow();
        NoteDraft elins = keep(ELIN, Optional.of(saras.id()), "Elins").orElseThrow();

        assertThat(elins.id()).isNotEqualTo(saras.id());
        assertThat(own(SARA)).containsExactly(saras);
    }

    @Test
    void neverMovesADraftFromOnePersonToAnother() {
        NoteDraft aboutKim = keep(SARA, Optional.empty(), "Om Kim").orElseThrow();
        CaseId alex = world().openCase(SARA);

        NoteDraft aboutAlex = world().use(SARA, KeepingDrafts.class)
                .handle(SARA, new KeepDraft(alex, Optional.of(aboutKim.id()), "", "", "Om Alex"))
                .orElseThrow();

        assertThat(aboutAlex.id()).isNotEqualTo(aboutKim.id());
        assertThat(own(SARA)).containsExactly(aboutKim);
        assertThat(world().use(SARA, KeepingDrafts.class).ownDrafts(SARA, alex)).containsExactly(aboutAlex);
    }

    @Test
    void listsAllOnesDraftsTheLatestFirst() {
        NoteDraft first = keep(SARA, Optional.empty(), "ett").orElseThrow();
        world().clock().advance(Duration.ofMinutes(1));
        NoteDraft second = keep(SARA, Optional.empty(), "två").orElseThrow();

        assertThat(world().use(SARA, KeepingDrafts.class).ownDrafts(SARA)).containsSubsequence(second, first);
    }

    @Test
    void refusesADraftOfANoteThatIsSigned() {
        NoteDraft draft = keep(SARA, Optional.empty(), "Vi").orElseThrow();
        world().use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                kim,
                                Optional.of(draft.id()),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                "Vi gick",
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();

        assertThat(keep(SARA, Optional.of(draft.id()), "Vi gick ut"))
                .isEqualTo(Outcome.refused(CannotSign.ALREADY_SIGNED));
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThat(keep(SARA, Optional.empty(), "å".repeat(Note.LONGEST + 1)))
                .isEqualTo(Outcome.refused(CannotSign.TOO_LONG));
        assertThat(keep(OSKAR, Optional.empty(), "Vi")).isEqualTo(Outcome.refused(CannotSign.NO_SUCH_CASE));
    }

    @Test
    void keepsTheTextAlsoWhenTheHourIsNonsense() {
        NoteDraft draft = world().use(SARA, KeepingDrafts.class)
                .handle(SARA, new KeepDraft(kim, Optional.empty(), "k".repeat(500), "t".repeat(500), "Vi gick"))
                .orElseThrow();

        assertThat(own(SARA)).containsExactly(draft);
        assertThat(draft.text()).isEqualTo("Vi gick");
    }

    @Test
    void discardsOnesOwnDraftAndNobodyElses() {
        NoteDraft saras = keep(SARA, Optional.empty(), "Saras").orElseThrow();
        world().use(ELIN, KeepingDrafts.class).discard(ELIN, kim, saras.id());
        assertThat(own(SARA)).containsExactly(saras);
        assertThat(world().use(OSKAR, KeepingDrafts.class).discard(OSKAR, kim, saras.id()))
                .isEqualTo(Outcome.refused(CannotSign.NO_SUCH_CASE));

        world().use(SARA, KeepingDrafts.class).discard(SARA, kim, saras.id());
        assertThat(own(SARA)).isEmpty();
    }

    private Outcome<NoteDraft, CannotSign> keep(Actor actor, Optional<NoteId> id, String text) {
        return world().use(actor, KeepingDrafts.class)
                .handle(actor, new KeepDraft(kim, id, "phone", "2026-03-02 08.00", text));
    }

    private List<NoteDraft> own(Actor actor) {
        return world().use(actor, KeepingDrafts.class).ownDrafts(actor, kim);
    }
}
