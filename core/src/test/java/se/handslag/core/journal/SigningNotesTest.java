package se.handslag.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.fixture.Together;
import se.handslag.core.person.ProtectedIdentity;

class SigningNotesTest extends OnBothDatabases {
    private static final LocalDateTime AT_EIGHT = LocalDateTime.of(2026, 3, 2, 8, 0);

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void signsANoteIntoTheAuthoritysOwnRecord() {
        Note note = sign(SARA, note("  Vi gick ut.\n")).orElseThrow();

        assertThat(note.text()).isEqualTo("Vi gick ut.");
        assertThat(note.happenedAt()).isEqualTo("2026-03-02T07:00:00Z");
        assertThat(note.signed().name()).isEqualTo("Sara Lind");
        assertThat(note.signed().title()).isEqualTo("Socionom");
        assertThat(notes(SARA)).containsExactly(note);
        assertThat(notes(NILS)).isEmpty();
    }

    @Test
    void readsTheHourAsSwedishTimeAlsoInSummer() {
        world().clock().set(TestPlatform.FIRST_DAY.plusMonths(4));

        Note note = sign(SARA, at(LocalDateTime.of(2026, 7, 1, 14, 30))).orElseThrow();

        assertThat(note.happenedAt()).isEqualTo("2026-07-01T12:30:00Z");
    }

    @Test
    void refusesACaseThatIsNotInTheOwnRecord() {
        assertThat(refusal(OSKAR, note("text"))).isEqualTo(CannotSign.NO_SUCH_CASE);
    }

    @Test
    void refusesAnEmptyText() {
        assertThat(refusal(SARA, note(" \n\t"))).isEqualTo(CannotSign.EMPTY);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(refusal(SARA, note("å".repeat(Note.LONGEST + 1)))).isEqualTo(CannotSign.TOO_LONG);
        assertThat(sign(SARA, note("å".repeat(Note.LONGEST))).isDone()).isTrue();
    }

    @Test
    void refusesAnHourThatHasNotBeen() {
        assertThat(refusal(SARA, at(LocalDateTime.of(2026, 3, 2, 9, 1)))).isEqualTo(CannotSign.IN_THE_FUTURE);
        assertThat(sign(SARA, at(LocalDateTime.of(2026, 3, 2, 9, 0))).isDone()).isTrue();
    }

    @Test
    void refusesAYearBeforeAnyoneHereWasBorn() {
        assertThat(refusal(SARA, at(LocalDateTime.MIN))).isEqualTo(CannotSign.TOO_LONG_AGO);
        assertThat(refusal(SARA, at(LocalDateTime.of(1899, 12, 31, 23, 59)))).isEqualTo(CannotSign.TOO_LONG_AGO);
    }

    @Test
    void takesTheDraftAwayWhenItIsSigned() {
        NoteDraft draft = draft(SARA, kim, "Vi gick");
        Note note = sign(SARA, from(draft, "Vi gick ut.")).orElseThrow();

        assertThat(note.id()).isEqualTo(draft.id());
        assertThat(drafts(SARA)).isEmpty();
    }

    @Test
    void signsADraftOnceAndTellsTheSecondTime() {
        NoteDraft draft = draft(SARA, kim, "Vi gick");
        sign(SARA, from(draft, "Vi gick ut.")).orElseThrow();

        assertThat(refusal(SARA, from(draft, "Vi gick ut."))).isEqualTo(CannotSign.ALREADY_SIGNED);
        assertThat(notes(SARA)).hasSize(1);
    }

    @Test
    void signsADraftOnceWhenTheButtonIsPressedTwice() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            NoteDraft draft = draft(SARA, kim, "Vi gick " + i);

            Together.Ending<Outcome<Note, CannotSign>> ending = Together.all(
                    () -> sign(SARA, from(draft, "Vi gick ut.")), () -> sign(SARA, from(draft, "Vi gick ut.")));

            assertThat(ending.thrown()).isEmpty();
            assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
            assertThat(ending.answers()).contains(Outcome.refused(CannotSign.ALREADY_SIGNED));
            assertThat(notes(SARA)).hasSize(i + 1);
        }
    }

    @Test
    void signsANoteOnceAlsoWhenItsDraftWasNeverKept() {
        SignNote command = new SignNote(
                kim,
                Optional.of(new NoteId(UUID.randomUUID())),
                ContactKind.PHONE,
                AT_EIGHT,
                "Ett kort samtal.",
                Optional.empty(),
                Optional.empty());

        assertThat(sign(SARA, command).isDone()).isTrue();
        assertThat(refusal(SARA, command)).isEqualTo(CannotSign.ALREADY_SIGNED);
    }

    @Test
    void leavesADraftOfAnotherCaseAlone() {
        CaseId alex = world().openCase(SARA);
        NoteDraft aboutAlex = draft(SARA, alex, "Om Alex");

        assertThat(refusal(SARA, from(aboutAlex, "Om Kim"))).isEqualTo(CannotSign.DRAFT_OF_ANOTHER_CASE);
        assertThat(drafts(SARA, alex)).containsExactly(aboutAlex);
    }

    @Test
    void leavesAColleaguesDraftAlone() {
        NoteDraft elins = draft(ELIN, kim, "Elins ord");

        Note note = sign(SARA, from(elins, "Saras ord")).orElseThrow();

        assertThat(note.id()).isNotEqualTo(elins.id());
        assertThat(drafts(ELIN)).containsExactly(elins);
        assertThat(sign(ELIN, from(elins, "Elins ord")).isDone()).isTrue();
    }

    @Test
    void correctsANoteOfTheSameCase() {
        Note wrong = sign(SARA, note("fel")).orElseThrow();
        Note right = sign(ELIN, correcting(wrong.id(), "rätt")).orElseThrow();

        assertThat(right.corrects()).contains(wrong.id());
        assertThat(notes(SARA)).hasSize(2);
    }

    @Test
    void correctsNoNoteOfAnotherCaseOrAuthority() {
        CaseId alex = world().openCase(SARA);
        Note aboutAlex = sign(
                        SARA,
                        new SignNote(
                                alex,
                                Optional.empty(),
                                ContactKind.PHONE,
                                AT_EIGHT,
                                "Om Alex",
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
        Note regions = sign(NILS, note("Regionens")).orElseThrow();

        assertThat(refusal(SARA, correcting(aboutAlex.id(), "x"))).isEqualTo(CannotSign.NO_SUCH_NOTE_TO_CORRECT);
        assertThat(refusal(SARA, correcting(regions.id(), "x"))).isEqualTo(CannotSign.NO_SUCH_NOTE_TO_CORRECT);
    }

    @Test
    void handsACopyOverInTheSameClickWhereAConsentCoversIt() {
        consentToNotes();

        Note note = sign(SARA, withCopy("Vi gick ut.")).orElseThrow();

        ReceivedCopy copy = story(NILS).received().get(0);
        assertThat(copy.item().id()).isEqualTo(note.id().value());
        assertThat(copy.item().content()).containsEntry("text", "Vi gick ut.").containsEntry("kind", "phone");
        assertThat(copy.item().author().name()).isEqualTo("Sara Lind");
        assertThat(copy.from()).isEqualTo(UPPSALA.id());
    }

    @Test
    void signsWithACopyAboutAProtectedPersonOnlyWhenSomeoneSaysThatTheyHaveHeldItAgainstTheProtection() {
        CaseId lo = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA, NILS);
        LocalDate today = world().clock().today();
        world().use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                lo,
                                Set.of(NILS.employer()),
                                Set.of(ItemKind.NOTE),
                                "",
                                "Planera tillsammans",
                                today,
                                today.plusDays(90),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();

        assertThat(refusal(SARA, copied(lo, false))).isEqualTo(CannotSign.PROTECTION_NOT_SEEN);
        assertThat(world().use(NILS, ReadingJournal.class).story(NILS, lo).received())
                .isEmpty();

        world().use(SARA, SigningNotes.class).handle(SARA, copied(lo, true)).orElseThrow();

        assertThat(world().use(NILS, ReadingJournal.class).story(NILS, lo).received())
                .hasSize(1);
    }

    private static SignNote copied(CaseId caseId, boolean protectionSeen) {
        return new SignNote(
                caseId,
                Optional.empty(),
                ContactKind.PHONE,
                AT_EIGHT,
                "Vi gick ut.",
                Optional.empty(),
                Optional.of(NILS.employer()),
                protectionSeen);
    }

    @Test
    void signsNothingWhenTheCopyIsNotCovered() {
        NoteDraft draft = draft(SARA, kim, "Vi gick ut.");
        SignNote command = new SignNote(
                kim,
                Optional.of(draft.id()),
                ContactKind.PHONE,
                AT_EIGHT,
                "Vi gick ut.",
                Optional.empty(),
                Optional.of(NILS.employer()));

        assertThat(refusal(SARA, command)).isEqualTo(CannotSign.NO_CONSENT_FOR_COPY);
        assertThat(notes(SARA)).isEmpty();
        assertThat(drafts(SARA)).containsExactly(draft);
        assertThat(story(NILS).received()).isEmpty();
    }

    private void consentToNotes() {
        world().use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(NILS.employer()),
                                Set.of(ItemKind.NOTE),
                                "",
                                "Samarbete kring stödet",
                                world().clock().today(),
                                world().clock().today().plusMonths(6),
                                ConsentForm.WRITTEN,
                                true))
                .orElseThrow();
    }

    private SignNote note(String text) {
        return new SignNote(
                kim, Optional.empty(), ContactKind.PHONE, AT_EIGHT, text, Optional.empty(), Optional.empty());
    }

    private SignNote at(LocalDateTime happenedAt) {
        return new SignNote(
                kim, Optional.empty(), ContactKind.PHONE, happenedAt, "text", Optional.empty(), Optional.empty());
    }

    private SignNote from(NoteDraft draft, String text) {
        return new SignNote(
                kim, Optional.of(draft.id()), ContactKind.PHONE, AT_EIGHT, text, Optional.empty(), Optional.empty());
    }

    private SignNote correcting(NoteId wrong, String text) {
        return new SignNote(
                kim, Optional.empty(), ContactKind.PHONE, AT_EIGHT, text, Optional.of(wrong), Optional.empty());
    }

    private SignNote withCopy(String text) {
        return new SignNote(
                kim,
                Optional.empty(),
                ContactKind.PHONE,
                AT_EIGHT,
                text,
                Optional.empty(),
                Optional.of(NILS.employer()));
    }

    private static Outcome<Note, CannotSign> sign(Actor actor, SignNote command) {
        return world().use(actor, SigningNotes.class).handle(actor, command);
    }

    private static CannotSign refusal(Actor actor, SignNote command) {
        return sign(actor, command)
                .match(
                        done -> {
                            throw new AssertionError("It was signed.");
                        },
                        why -> why);
    }

    private NoteDraft draft(Actor actor, CaseId caseId, String text) {
        return world().use(actor, KeepingDrafts.class)
                .handle(actor, new KeepDraft(caseId, Optional.empty(), "phone", "2026-03-02T08:00", text))
                .orElseThrow();
    }

    private List<NoteDraft> drafts(Actor actor) {
        return drafts(actor, kim);
    }

    private static List<NoteDraft> drafts(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingDrafts.class).ownDrafts(actor, caseId);
    }

    private ReadingJournal.Story story(Actor actor) {
        return world().use(actor, ReadingJournal.class).story(actor, kim);
    }

    private List<Note> notes(Actor actor) {
        return story(actor).notes();
    }
}
