package se.handslag.core.block;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.block.Blocking.BEA;
import static se.handslag.core.block.Blocking.HEAD;
import static se.handslag.core.block.Blocking.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.disclosure.request.ReadingRequests;
import se.handslag.core.export.Wording;
import se.handslag.core.export.review.ReviewingExport;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.Note;
import se.handslag.core.records.UnitOfWork;

/** Roads to what a person has blocked that go round the page it stands on: extracts, previews, copies that went, and talk. */
class BlockBypassTest {
    private final TestPlatform world = TestPlatform.on(Database.H2).start();
    private final Blocking blocking = new Blocking(world);
    private CaseId kim = CaseId.next(world.clock());

    @BeforeEach
    void openTheCase() {
        blocking.mode(HEAD, true, true);
        blocking.mode(MARIA, false, true);
        kim = world.openCase(SARA, BEA);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    // The extract

    @ParameterizedTest
    @EnumSource(RecordPart.class)
    void theCoordinatorOfAnotherUnitMakesNoExtractWhileSomethingIsBlockedFromTheUnit(RecordPart part) {
        blocking.sign(NILS, kim, "Bara vår enhet");
        assertThat(review(BEA)).isEqualTo("done");
        assertThat(rows(BEA)).isEqualTo("1");

        Block block = blocking.block(kim, part);

        if (part != RecordPart.FILE) {
            assertThat(review(BEA)).isEqualTo("export.cannot.blocked");
            assertThat(rows(BEA)).isEqualTo("export.cannot.blocked");
        }
        assertThat(review(HEAD)).isEqualTo("done");
        assertThat(rows(HEAD)).isEqualTo("1");
        blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
        assertThat(review(BEA)).isEqualTo("done");
    }

    @Test
    void theCoordinatorMakesNoExtractOfCopiesThatTheirSenderHasBlocked() {
        blocking.consent(SARA, kim, BEA);
        blocking.disclose(SARA, blocking.sign(SARA, kim, "Kommunens"), BEA, Ground.CONSENT)
                .orElseThrow();
        assertThat(review(BEA)).isEqualTo("done");

        blocking.object(SARA, kim);

        assertThat(review(BEA)).isEqualTo("export.cannot.blocked");
        assertThat(review(HEAD)).isEqualTo("done");
    }

    private String review(Actor actor) {
        return key(world.use(actor, ReviewingExport.class).handle(actor, kim));
    }

    private String rows(Actor actor) {
        Sentences sentences = Sentences.of(Set.of("se/handslag/core/texts", "se/handslag/core/export/texts"));
        Wording words = new Wording(
                Sentences.SWEDISH, sentences::knows, sentence -> sentences.say(sentence, Sentences.SWEDISH));
        return world.use(actor, ReviewingExport.class)
                .rows(actor, kim, "note", 0, words)
                .match(rows -> "" + rows.rows().size(), why -> why.sentence().key());
    }

    // Hand-over and its previews

    @Test
    void whatIsBlockedIsNeitherPickedForeseenNorHandedOverByAnotherUnit() {
        Note note = blocking.sign(NILS, kim, "Bara vår enhet");
        blocking.block(kim, RecordPart.NOTES);

        DiscloseItem command = handOver(note);
        assertThat(world.use(BEA, Disclosing.class).preview(BEA, command)).isEmpty();
        assertThat(key(world.use(BEA, Disclosing.class).handle(BEA, command)))
                .isEqualTo("disclosure.cannot.no-such-item");
        assertThat(world.use(BEA, ReadingRequests.class).toPickFrom(BEA, kim, uppsala()))
                .isEmpty();
        assertThat(world.use(BEA, ForeseeingConsent.class).present(BEA, kim)).isEmpty();
        assertThat(world.use(BEA, ForeseeingConsent.class)
                        .whatTheyWillSee(
                                BEA, kim, Set.of(uppsala()), Set.of(ItemKind.NOTE), Exclusions.NONE, threeMonths())
                        .gets())
                .allSatisfy(seen -> assertThat(seen.today()).isZero());
        assertThat(world.use(NILS, Disclosing.class).preview(NILS, command)).isPresent();
        assertThat(world.use(NILS, ForeseeingConsent.class).present(NILS, kim)).hasSize(1);
    }

    @Test
    void theListsOfCopiesLeaveOutWhatIsBlockedAtItsSource() {
        Note note = blocking.sign(NILS, kim, "Bara vår enhet");
        blocking.disclose(NILS, note, SARA, Ground.HARM_TEST).orElseThrow();
        OutwardDisclosure outside = world.use(NILS, DisclosingOutward.class)
                .handle(NILS, outward(note, Ground.LAW_ENFORCEMENT_NEED))
                .orElseThrow();
        assertThat(copies(BEA).givenOf(note.id().value())).hasSize(1);
        assertThat(copies(BEA).outside()).containsExactly(outside);

        Block block = blocking.block(kim, RecordPart.NOTES);

        assertThat(copies(BEA).given()).isEmpty();
        assertThat(copies(BEA).outside()).isEmpty();
        DisclosingOutward outward = world.use(BEA, DisclosingOutward.class);
        assertThat(outward.about(BEA, kim)).isEmpty();
        assertThat(outward.find(BEA, kim, outside.id())).isEmpty();
        assertThat(copies(NILS).given()).hasSize(1);
        assertThat(copies(NILS).outside()).containsExactly(outside);
        blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
        assertThat(copies(BEA).given()).hasSize(1);
    }

    @Test
    void whatWaitsForAReceiptIsNotShownToWhomItIsBlockedFrom() {
        Note note = blocking.sign(NILS, kim, "Bara vår enhet");
        DiscloseItem command = new DiscloseItem(
                kim,
                ItemKind.NOTE,
                note.id().value(),
                uppsala(),
                Ground.HARM_TEST,
                "Behövs i morgon",
                Answers.of(Condition.HARM_TO_WHOM, "both"),
                true,
                false);
        world.use(NILS, Disclosing.class).handle(NILS, command).orElseThrow();
        assertThat(world.use(BEA, ReadingCopies.class).awaited(BEA)).hasSize(1);

        blocking.block(kim, RecordPart.NOTES);

        assertThat(world.use(BEA, ReadingCopies.class).awaited(BEA)).isEmpty();
        assertThat(world.use(NILS, ReadingCopies.class).awaited(NILS)).hasSize(1);
    }

    private ReadingCopies.Copies copies(Actor actor) {
        return world.use(actor, ReadingCopies.class).about(actor, kim);
    }

    private DiscloseItem handOver(Note note) {
        return new DiscloseItem(
                kim,
                ItemKind.NOTE,
                note.id().value(),
                uppsala(),
                Ground.HARM_TEST,
                "Behövs i morgon",
                Answers.of(Condition.HARM_TO_WHOM, "both"),
                false,
                false);
    }

    private static AuthorityId uppsala() {
        return SARA.employer();
    }

    private Period threeMonths() {
        return new Period(world.clock().today(), world.clock().today().plusDays(90));
    }

    // To someone outside the platform, on consent

    @Test
    void consentCarriesNothingOutsideThatThePersonHasBlockedOrObjectsTo() {
        Note note = blocking.sign(NILS, kim, "Regionens");
        assertThat(outside(note, Ground.CONSENT)).isEqualTo("done");
        Block block = blocking.block(kim, RecordPart.NOTES);
        assertThat(outside(note, Ground.CONSENT)).isEqualTo("disclosure.cannot.blocked");
        assertThat(outside(note, Ground.LAW_ENFORCEMENT_NEED)).isEqualTo("done");
        blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
        assertThat(outside(note, Ground.CONSENT)).isEqualTo("done");

        blocking.object(NILS, kim);

        assertThat(outside(note, Ground.CONSENT)).isEqualTo("disclosure.cannot.blocked");
        assertThat(outside(note, Ground.LAW_ENFORCEMENT_NEED)).isEqualTo("done");
    }

    @Test
    void consentCarriesNothingOutsideThatAStandingConsentKeepsOut() {
        Note note = blocking.sign(NILS, kim, "Det som ska stanna");
        Note other = blocking.sign(NILS, kim, "Det som får gå");
        RecordConsent all = GivenConsent.of(
                kim,
                Set.of(uppsala()),
                Set.of(ItemKind.NOTE),
                "",
                "Planera tillsammans",
                threeMonths().from(),
                threeMonths().to(),
                ConsentForm.ORAL,
                true);
        Exclusions stays = new Exclusions(
                "", Set.of(new ExcludedItem(ItemKind.NOTE, note.id().value())), Optional.empty());
        world.use(NILS, RecordingConsent.class)
                .handle(
                        NILS,
                        new RecordConsent(
                                all.caseId(),
                                all.receivers(),
                                all.named(),
                                all.kinds(),
                                stays,
                                all.purpose(),
                                all.from(),
                                all.to(),
                                all.form(),
                                all.document(),
                                all.informed(),
                                all.giver(),
                                all.second(),
                                all.note(),
                                all.supersedes()))
                .orElseThrow();

        assertThat(outside(note, Ground.CONSENT)).isEqualTo("disclosure.cannot.kept-out");
        assertThat(outside(other, Ground.CONSENT)).isEqualTo("done");
        assertThat(outside(note, Ground.LAW_ENFORCEMENT_NEED)).isEqualTo("done");
    }

    private String outside(Note note, Ground ground) {
        return key(world.use(NILS, DisclosingOutward.class).handle(NILS, outward(note, ground)));
    }

    private static DiscloseOutward outward(Note note, Ground ground) {
        return new DiscloseOutward(
                note.caseId(),
                ItemKind.NOTE,
                note.id().value(),
                ReceiverKind.LAW_ENFORCEMENT,
                "Polisen i Uppsala",
                ground,
                ground == Ground.CONSENT ? "" : "Polisen behöver det i dag.",
                ground == Ground.CONSENT
                        ? Answers.of(Condition.HOW_CONSENTED, "Muntligt i dag.")
                        : Answers.of(Condition.WHAT_IS_NEEDED, "contact-details"),
                false);
    }

    // An emergency

    /** With the whole file blocked: the acts that whoever has opened these parts may do, and the ones that stay closed. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "plans,  plan.read plan.save follow-up.read casefile.open journal.read note.draft.read block.read,"
                + " note.sign assessment.read consent.read task.list log.read disclosure.preview consent.record",
        "notes,  journal.read note.read note.sign note.draft casefile.open block.read,"
                + " plan.read follow-up.read assessment.read consent.read task.list log.read task.write disclosure.note",
        "copies, journal.read note.draft.read casefile.open block.read,"
                + " plan.read note.sign assessment.read copies.read request.read interview.book log.extract",
        "file,   journal.read plan.read note.sign assessment.read consent.read task.list log.read disclosure.preview, ''",
    })
    void anEmergencyOpensThePartsThatWereChosenAndWhoseFileItIs(String part, String open, String closed) {
        blocking.block(kim, RecordPart.FILE);
        blocking.open(BEA, kim, RecordPart.ofCode(part).orElseThrow()).orElseThrow();

        assertThat(open.split(" "))
                .allSatisfy(verb -> assertThat(Blocking.rule(() -> does(verb))).isEmpty());
        if (!closed.isEmpty()) {
            assertThat(closed.strip().split(" ")).allSatisfy(verb -> assertThat(Blocking.rule(() -> does(verb)))
                    .isEqualTo("blocked"));
        }
    }

    private void does(String verb) {
        world.use(BEA, UnitOfWork.class).run(BEA, Act.reading(verb, kim), () -> {});
    }

    @Test
    void theTimelineThatAnEmergencyLetsSeeHoldsOnlyThePartsThatWereChosen() {
        Note note = blocking.sign(NILS, kim, "Bara vår enhet");
        blocking.disclose(NILS, note, SARA, Ground.HARM_TEST).orElseThrow();
        blocking.copyToTheRegion(kim);
        blocking.block(kim, RecordPart.FILE);

        blocking.open(BEA, kim, RecordPart.COPIES).orElseThrow();

        assertThat(blocking.story(BEA, kim).notes()).isEmpty();
        assertThat(blocking.story(BEA, kim).handedOver()).isEmpty();
        assertThat(blocking.story(BEA, kim).received()).hasSize(1);
    }

    private static String key(Outcome<?, ? extends Refusal> outcome) {
        return outcome.match(done -> "done", why -> why.sentence().key());
    }
}
