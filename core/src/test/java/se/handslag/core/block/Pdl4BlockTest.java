package se.handslag.core.block;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.block.Blocking.AKE;
import static se.handslag.core.block.Blocking.BEA;
import static se.handslag.core.block.Blocking.HEAD;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.block.lift.CannotLiftBlock;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.CannotAdoptBlockMode;
import se.handslag.core.block.set.CannotSetBlock;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.journal.CannotSign;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.UnitOfWork;

/** 4 kap. 4 and 5 §§ patientdatalagen (2008:355): a patient blocks what one unit has documented from the others, and lifts it. */
class Pdl4BlockTest extends OnBothDatabases {
    private final Blocking blocking = new Blocking(world());
    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        blocking.mode(HEAD, true, false);
        kim = world().openCase(SARA, NILS);
    }

    /**
     * Nils works in the unit whose information is blocked and coordinates, Bea in another unit of the team, Åke in none. In each state they read: N the
     * unit's note, P the plan, C a copy, F the file; a small letter is closed.
     */
    @ParameterizedTest(name = "{0} {1}: {2} {3} {4}")
    @CsvSource({
        // part, state, Nils, Bea, Åke
        "notes,  never,         NPCF, NPCF, not-in-team",
        "notes,  blocked,       NPCF, nPCF, not-in-team",
        "notes,  lifted,        NPCF, NPCF, not-in-team",
        "notes,  let in,        NPCF, NPCF, not-in-team",
        "notes,  let out again, NPCF, nPCF, not-in-team",
        "notes,  opened,        NPCF, NPCF, NPCF",
        "notes,  opened else,   NPCF, nPCF, nPCF",
        "notes,  opened by Nils,NPCF, nPCF, not-in-team",
        "notes,  last second,   NPCF, NPCF, NPCF",
        "notes,  expired,       NPCF, nPCF, not-in-team",
        "notes,  closed,        NPCF, nPCF, not-in-team",
        "plans,  never,         NPCF, NPCF, not-in-team",
        "plans,  blocked,       NPCF, NpCF, not-in-team",
        "plans,  lifted,        NPCF, NPCF, not-in-team",
        "plans,  let in,        NPCF, NPCF, not-in-team",
        "plans,  let out again, NPCF, NpCF, not-in-team",
        "plans,  opened,        NPCF, NPCF, NPCF",
        "plans,  opened by Nils,NPCF, NpCF, not-in-team",
        "plans,  last second,   NPCF, NPCF, NPCF",
        "plans,  expired,       NPCF, NpCF, not-in-team",
        "plans,  closed,        NPCF, NpCF, not-in-team",
        "copies, never,         NPCF, NPCF, not-in-team",
        "copies, blocked,       NPCF, NPcF, not-in-team",
        "copies, lifted,        NPCF, NPCF, not-in-team",
        "copies, let in,        NPCF, NPCF, not-in-team",
        "copies, let out again, NPCF, NPcF, not-in-team",
        "copies, opened,        NPCF, NPCF, NPCF",
        "copies, opened by Nils,NPCF, NPcF, not-in-team",
        "copies, last second,   NPCF, NPCF, NPCF",
        "copies, expired,       NPCF, NPcF, not-in-team",
        "copies, closed,        NPCF, NPcF, not-in-team",
        "file,   never,         NPCF, NPCF, not-in-team",
        "file,   blocked,       NPCF, blocked, blocked",
        "file,   lifted,        NPCF, NPCF, not-in-team",
        "file,   let in,        NPCF, NPCF, blocked",
        "file,   let out again, NPCF, blocked, blocked",
        "file,   opened,        NPCF, NPCF, NPCF",
        "file,   opened else,   NPCF, nPcF, nPcF",
        "file,   opened by Nils,NPCF, blocked, blocked",
        "file,   last second,   NPCF, NPCF, NPCF",
        "file,   expired,       NPCF, blocked, blocked",
        "file,   closed,        NPCF, blocked, blocked",
    })
    void whoReadsWhat(String part, String state, String nils, String bea, String ake) {
        Note note = blocking.sign(NILS, kim, "Vi talade om hemmet.");
        blocking.copyToTheRegion(kim);
        RecordPart blocked = RecordPart.ofCode(part).orElseThrow();
        if (!state.equals("never")) {
            bring(blocking.block(kim, blocked), blocked, state);
        }

        assertThat(List.of(
                        blocking.reads(NILS, kim, note),
                        blocking.reads(BEA, kim, note),
                        blocking.reads(AKE, kim, note)))
                .containsExactly(nils, bea, ake);
    }

    private void bring(Block block, RecordPart part, String state) {
        switch (state) {
            case "blocked" ->
                assertThat(block.set().at()).isEqualTo(world().clock().instant());
            case "lifted" -> blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
            case "let in" ->
                blocking.lift(
                                NILS,
                                block,
                                BEA.unit(),
                                Optional.of(world().clock().today()))
                        .orElseThrow();
            case "let out again" -> {
                blocking.lift(
                                NILS,
                                block,
                                BEA.unit(),
                                Optional.of(world().clock().today()))
                        .orElseThrow();
                world().clock().advance(Duration.ofDays(1));
            }
            case "opened" -> open(part);
            case "opened else" -> open(part == RecordPart.FILE ? RecordPart.PLANS : RecordPart.FILE, part);
            case "opened by Nils" ->
                // Nothing is blocked from the unit itself, so that there is nothing for it to open.
                assertThat(blocking.open(NILS, kim, part).isDone()).isFalse();
            case "last second" -> {
                open(part);
                world().clock().advance(Duration.ofMinutes(60).minusMillis(1));
            }
            case "expired" -> {
                open(part);
                world().clock().advance(Duration.ofMinutes(60));
            }
            case "closed" -> {
                open(part);
                List.of(BEA, AKE).forEach(actor -> blocking.close(actor, kim));
            }
            default -> throw new IllegalArgumentException(state);
        }
    }

    private void open(RecordPart part) {
        List.of(BEA, AKE).forEach(actor -> blocking.open(actor, kim, part).orElseThrow());
    }

    /** Another part than the one that is blocked. Where that one is not blocked by itself, a second block makes it so. */
    private void open(RecordPart other, RecordPart blocked) {
        if (blocked == RecordPart.FILE) {
            open(other);
        } else {
            blocking.block(kim, RecordPart.PLANS);
            open(RecordPart.PLANS);
        }
    }

    @Test
    void showsThatSomethingIsBlockedAndNotWhatOrHowMuch() {
        Note first = blocking.sign(NILS, kim, "Första");
        blocking.sign(NILS, kim, "Andra");
        Note hers = blocking.sign(BEA, kim, "Beas egen");
        blocking.block(kim, RecordPart.NOTES);

        ReadingJournal.Story story = blocking.story(BEA, kim);

        assertThat(story.notes()).containsExactly(hers);
        assertThat(story.hidden()).containsExactly(Hidden.BLOCKED_HERE);
        assertThat(blocking.story(NILS, kim).hidden()).isEmpty();
        assertThat(world().use(BEA, ReadingJournal.class).note(BEA, kim, first.id()))
                .isEmpty();
    }

    @Test
    void leavesNothingOfABlockedNoteInWhatWasHandedOverOrInTheNews() {
        // The news holds the newest twenty, and those of the other tests came before.
        world().clock().advance(Duration.ofMinutes(5));
        Note note = blocking.sign(NILS, kim, "Regionens");
        blocking.disclose(NILS, note, SARA, Ground.HARM_TEST).orElseThrow();
        blocking.copyToTheRegion(kim);
        blocking.block(kim, RecordPart.NOTES, RecordPart.COPIES);

        assertThat(blocking.story(BEA, kim).handedOver()).isEmpty();
        assertThat(blocking.story(NILS, kim).handedOver()).hasSize(1);
        assertThat(world().use(BEA, ReadingJournal.class)
                        .newCopies(BEA, world().clock().instant().minusSeconds(60)))
                .noneMatch(copy -> copy.item().caseId().equals(kim));
        assertThat(world().use(NILS, ReadingJournal.class)
                        .newCopies(NILS, world().clock().instant().minusSeconds(60)))
                .anyMatch(copy -> copy.item().caseId().equals(kim));
    }

    @Test
    void keepsAFileThatIsBlockedAsAWholeOutOfTheListsOfOtherUnits() {
        blocking.block(kim, RecordPart.FILE);

        assertThat(list(BEA)).doesNotContain(kim);
        assertThat(list(NILS)).contains(kim);
    }

    private List<CaseId> list(Actor actor) {
        return world().use(actor, UnitOfWork.class)
                .call(
                        actor,
                        Act.reading("casefile.list"),
                        () -> world().use(actor, CaseFiles.class).open(1_000).stream()
                                .map(CaseFile::id)
                                .toList());
    }

    @Test
    void countsANoteWhoseUnitNobodyKeptAsTheBlockedUnitsButNotForItsAuthor() {
        Note old = fromBeforeUnitsWereKept(NILS);
        Note hers = fromBeforeUnitsWereKept(BEA);
        assertThat(blocking.story(BEA, kim).notes()).contains(old, hers);

        blocking.block(kim, RecordPart.NOTES);

        assertThat(blocking.story(BEA, kim).notes()).containsExactly(hers);
        assertThat(blocking.story(NILS, kim).notes()).contains(old, hers);
    }

    private Note fromBeforeUnitsWereKept(Actor author) {
        UUID id = TimeOrderedIds.next(world().clock());
        world().inUnit(author, () -> insertNote(author, id));
        return world().use(author, ReadingJournal.class)
                .note(author, kim, new NoteId(id))
                .orElseThrow();
    }

    private int insertNote(Actor author, UUID id) {
        String insert = "insert into note (id, case_id, kind, happened_at, text, staff, staff_name, staff_title,"
                + " staff_authority, signed_at) values (?, ?, 'phone', ?, 'Från före', ?, ?, ?, ?, ?)";
        OffsetDateTime now = OffsetDateTime.ofInstant(world().clock().instant(), ZoneOffset.UTC);
        try (PreparedStatement row =
                world().use(author, RecordSession.class).connection().prepareStatement(insert)) {
            row.setObject(1, id);
            row.setObject(2, kim.value());
            row.setObject(3, now);
            row.setString(4, author.staff().value());
            row.setString(5, author.name());
            row.setString(6, author.title());
            row.setString(7, author.employer().toString());
            row.setObject(8, now);
            return row.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void doesNotHandOverOnConsentWhatIsBlockedButLetsTheDutyToTellStand() {
        Note note = blocking.sign(NILS, kim, "Regionens");
        Note hers = blocking.sign(BEA, kim, "Beas");
        blocking.consent(NILS, kim, SARA);
        Block block = blocking.block(kim, RecordPart.NOTES);

        assertThat(refusal(blocking.disclose(NILS, note, SARA, Ground.CONSENT)))
                .isInstanceOf(CannotDisclose.Blocked.class);
        assertThat(blocking.disclose(BEA, hers, SARA, Ground.CONSENT).isDone()).isTrue();
        assertThat(blocking.disclose(NILS, note, SARA, Ground.DUTY_TO_TELL).isDone())
                .isTrue();

        blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
        assertThat(blocking.disclose(NILS, note, SARA, Ground.CONSENT).isDone()).isTrue();
    }

    @Test
    void saysWhyNoCopyGoesWhenANoteIsSigned() {
        blocking.consent(NILS, kim, SARA);
        blocking.block(kim, RecordPart.NOTES);

        var signed = world().use(NILS, SigningNotes.class)
                .handle(
                        NILS,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.now(world().clock()).minusHours(1),
                                "text",
                                Optional.empty(),
                                Optional.of(SARA.employer())));

        assertThat(refusal(signed)).isEqualTo(CannotSign.BLOCKED_COPY);
        assertThat(blocking.story(NILS, kim).notes()).isEmpty();
    }

    @Test
    void isNotForAGuardianToAskFor() {
        SetBlock byGuardian = new SetBlock(
                kim,
                BlockScope.BETWEEN_UNITS,
                NILS.unit(),
                Set.of(RecordPart.NOTES),
                AskedBy.GUARDIAN,
                "Att de andra inte ser.");

        assertThat(refusal(blocking.set(NILS, kim, byGuardian))).isEqualTo(CannotSetBlock.NOT_BY_GUARDIAN);
        assertThat(histories()).isEmpty();
    }

    @Test
    void isRecordedWithWhoAskedWhatTheyWereToldAndWhen() {
        Block block = blocking.block(kim, RecordPart.NOTES, RecordPart.PLANS);
        BlockLift forBea =
                blocking.lift(BEA, block, BEA.unit(), Optional.empty()).orElseThrow();
        BlockLift forAll = blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();

        assertThat(histories()).containsExactly(new BlockHistory(block, List.of(forBea, forAll)));
        assertThat(block.informed()).isEqualTo("Att de andra enheterna inte ser det.");
        assertThat(block.askedBy()).isEqualTo(AskedBy.PERSON);
        assertThat(refusal(blocking.lift(NILS, block, "", Optional.empty()))).isEqualTo(CannotLiftBlock.ALREADY_LIFTED);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SUCH_UNIT, Enhet som inte finns, notes, told",
        "NO_PARTS, Psykiatrimottagning Uppsala, , told",
        "NOT_INFORMED, Psykiatrimottagning Uppsala, notes, ' '",
    })
    void asksForAllThatIsRecorded(CannotSetBlock why, String unit, String parts, String informed) {
        Set<RecordPart> chosen = parts == null ? Set.of() : RecordPart.ofCodes(parts);
        SetBlock command = new SetBlock(kim, BlockScope.BETWEEN_UNITS, unit, chosen, AskedBy.PERSON, informed);

        assertThat(refusal(blocking.set(NILS, kim, command))).isEqualTo(why);
    }

    @Test
    void isNotSetTwiceButAgainForAUnitThatWasLetIn() {
        Block block = blocking.block(kim, RecordPart.NOTES);
        assertThat(refusal(blocking.set(NILS, kim, Blocking.ofUnit(kim, RecordPart.NOTES))))
                .isEqualTo(CannotSetBlock.ALREADY_BLOCKED);
        blocking.lift(NILS, block, BEA.unit(), Optional.empty()).orElseThrow();
        Note note = blocking.sign(NILS, kim, "text");
        assertThat(blocking.story(BEA, kim).notes()).containsExactly(note);

        blocking.block(kim, RecordPart.NOTES);

        assertThat(blocking.story(BEA, kim).notes()).isEmpty();
    }

    @Test
    void doesNotExistForTheSocialServices() {
        assertThat(refusal(world().use(MARIA, AdoptingBlockMode.class).handle(MARIA, blocking.adopt(true, false))))
                .isEqualTo(CannotAdoptBlockMode.ONLY_HEALTH_CARE);
        assertThat(refusal(blocking.set(ELIN, kim, Blocking.ofUnit(kim, RecordPart.NOTES))))
                .isEqualTo(CannotSetBlock.NOT_USED_HERE);
    }

    @ParameterizedTest
    @EnumSource(RecordPart.class)
    void isReadAsItIsStored(RecordPart part) {
        blocking.block(kim, part);

        assertThat(histories())
                .singleElement()
                .satisfies(history -> assertThat(history.block().parts()).containsExactly(part));
        assertThat(RecordPart.ofCodes(RecordPart.codes(Set.of(RecordPart.values()))))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(RecordPart.values()));
    }

    private List<BlockHistory> histories() {
        return world().use(NILS, SettingBlocks.class)
                .read(NILS, kim)
                .orElseThrow()
                .blocks();
    }

    private static Object refusal(Outcome<?, ?> outcome) {
        return outcome.match(done -> "done", refusal -> refusal);
    }
}
