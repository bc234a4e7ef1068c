package se.handslag.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.CannotRecordConsent;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.Settled;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.fixture.Together;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.person.ProtectedIdentity;

class DisclosingTest extends OnBothDatabases {
    private static final String BECAUSE = "Det gäller tiden för hembesöket.";

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void handsOverExactlyWhatWasShownBeforehand() {
        Note note = sign(SARA, kim, "Vi gick till affären.");
        DiscloseItem command = handOver(note, NILS.employer(), Ground.HARM_TEST, BECAUSE);
        Item shown = world().use(SARA, Disclosing.class).preview(SARA, command).orElseThrow();

        Disclosure disclosure = disclose(SARA, command).orElseThrow();

        assertThat(disclosure.item()).isEqualTo(shown);
        assertThat(copies(NILS)).singleElement().satisfies(copy -> {
            assertThat(copy.id()).isEqualTo(disclosure.id());
            assertThat(copy.item()).isEqualTo(shown);
            assertThat(copy.from()).isEqualTo(UPPSALA.id());
            assertThat(copy.ground()).isEqualTo(Ground.HARM_TEST);
            assertThat(copy.sentBy().name()).isEqualTo("Sara Lind");
            assertThat(copy.receivedAt()).isEqualTo(world().clock().instant());
        });
    }

    @Test
    void writesItDownInBothLogs() {
        Note note = sign(SARA, kim, "text");
        disclose(SARA, handOver(note, NILS.employer(), Ground.HARM_TEST, BECAUSE))
                .orElseThrow();

        assertThat(log(SARA)).anySatisfy(line -> {
            assertThat(line.verb()).isEqualTo("disclosure.note");
            assertThat(line.name()).isEqualTo("Sara Lind");
            assertThat(line.purpose()).isEqualTo(BECAUSE);
            assertThat(line.result()).isEqualTo("done");
        });
        assertThat(log(NILS)).anySatisfy(line -> {
            assertThat(line.verb()).isEqualTo("disclosure.received.note");
            assertThat(line.purpose()).isEmpty();
        });
    }

    @Test
    void saysOnTheItemWhoHasACopy() {
        Note note = sign(SARA, kim, "text");
        Disclosure disclosure = disclose(SARA, handOver(note, NILS.employer(), Ground.HARM_TEST, BECAUSE))
                .orElseThrow();

        assertThat(world().<List<Disclosure>>inUnit(SARA, () -> world().use(SARA, Disclosures.class)
                        .copiesOf(note.id().value())))
                .containsExactly(disclosure);
        assertThat(story(SARA).handedOver()).containsExactly(disclosure);
    }

    @Test
    void keepsWhatWentAlsoWhenTheNoteIsCorrectedAndTheConsentWithdrawn() {
        Consent consent =
                consent(world().clock().today(), world().clock().today().plusDays(9));
        Note note = sign(SARA, kim, "fel ord");
        disclose(SARA, handOver(note, NILS.employer(), Ground.CONSENT, "")).orElseThrow();

        world().use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                "rätt ord",
                                Optional.of(note.id()),
                                Optional.empty()))
                .orElseThrow();
        world().use(SARA, WithdrawingConsent.class)
                .handle(SARA, new WithdrawConsent(kim, consent.id(), "Brev"))
                .orElseThrow();

        assertThat(copies(NILS))
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content()).containsEntry("text", "fel ord"));
        assertThat(disclose(SARA, handOver(note, NILS.employer(), Ground.CONSENT, "")))
                .isEqualTo(Outcome.refused(new CannotDisclose.NoConsent(ItemKind.NOTE)));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "9, true", "10, false"})
    void leansOnAConsentFromItsFirstDayToItsLast(int day, boolean covered) {
        LocalDate first = TestPlatform.FIRST_DAY.plusDays(5);
        consent(first, first.plusDays(9));
        world().clock().set(first.plusDays(day).atTime(23, 59));
        Note note = sign(SARA, kim, "text");

        assertThat(disclose(SARA, handOver(note, NILS.employer(), Ground.CONSENT, ""))
                        .isDone())
                .isEqualTo(covered);
    }

    @Test
    void namesTheConsentThatItLeansOn() {
        Consent consent = consent(world().clock().today(), world().clock().today());
        Note note = sign(SARA, kim, "text");

        assertThat(disclose(SARA, handOver(note, NILS.employer(), Ground.CONSENT, ""))
                        .orElseThrow()
                        .consent())
                .contains(consent.id());
    }

    @Test
    void doesNotLeanOnAConsentThatTheOtherAuthorityHolds() {
        consent(world().clock().today(), world().clock().today());
        Note nurses = sign(NILS, kim, "regionens");

        assertThat(disclose(NILS, handOver(nurses, SARA.employer(), Ground.CONSENT, "")))
                .isEqualTo(Outcome.refused(new CannotDisclose.NoConsent(ItemKind.NOTE)));
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void refusesAGroundThatIsNotOpenToTheKindOfAuthority(Ground ground) {
        Note socials = sign(SARA, kim, "kommunens");
        Note nurses = sign(NILS, kim, "regionens");

        for (Actor actor : List.of(SARA, NILS)) {
            Note note = actor.equals(SARA) ? socials : nurses;
            AuthorityId to = actor.equals(SARA) ? NILS.employer() : SARA.employer();
            Outcome<Disclosure, CannotDisclose> outcome = disclose(actor, handOver(note, to, ground, BECAUSE));
            if (ground.isOpenTo(actor.employer().kind()) && !ground.isOpenTowards(ReceiverKind.OTHER_SIDE)) {
                assertThat(outcome)
                        .isEqualTo(Outcome.refused(new CannotDisclose.NotTowards(ground, ReceiverKind.OTHER_SIDE)));
            } else if (!ground.isOpenTo(actor.employer().kind())) {
                assertThat(outcome).isEqualTo(Outcome.refused(new CannotDisclose.GroundNotOpen(ground)));
            } else if (ground != Ground.CONSENT) {
                assertThat(outcome.isDone()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {
                "HARM_TEST",
                "NECESSARY_FOR_OWN_WORK",
                "DUTY_TO_TELL",
                "NECESSARY_CARE_HEALTH",
                "NECESSARY_CARE_SOCIAL",
                "CANNOT_CONSENT"
            })
    void refusesAGroundWithoutAReason(Ground ground) {
        Actor actor = ground.isOpenTo(UPPSALA.kind()) ? SARA : NILS;
        AuthorityId to = actor.equals(SARA) ? NILS.employer() : SARA.employer();
        Note note = sign(actor, kim, "text");

        assertThat(disclose(actor, handOver(note, to, ground, " \n")))
                .isEqualTo(Outcome.refused(new CannotDisclose.NoReason(ground)));
    }

    @Test
    void keepsHowTheConditionsWereSettledAndWhetherAReceiptIsAskedFor() {
        Note note = sign(SARA, kim, "text");
        Disclosure disclosure = disclose(
                        SARA,
                        new DiscloseItem(
                                kim,
                                ItemKind.NOTE,
                                note.id().value(),
                                REGION.id(),
                                Ground.HARM_TEST,
                                BECAUSE,
                                Answers.of(Condition.HARM_TO_WHOM, "both"),
                                true,
                                false))
                .orElseThrow();

        assertThat(story(SARA).handedOver()).containsExactly(disclosure);
        assertThat(disclosure.answers()).isEqualTo(Answers.of(Condition.HARM_TO_WHOM, "both"));
        assertThat(disclosure.asksForReceipt()).isTrue();
        assertThat(copies(NILS)).singleElement().satisfies(copy -> assertThat(copy.asksForReceipt())
                .isTrue());
    }

    @ParameterizedTest
    @EnumSource(ProtectedIdentity.class)
    void asksToHoldWhatGoesAgainstTheProtectionOfThePerson(ProtectedIdentity protection) {
        Person person = Persons.kim(world().clock());
        CaseId hidden = world().openCase(
                        new Person(
                                person.id(),
                                person.name(),
                                person.number(),
                                person.born(),
                                person.municipality(),
                                person.phone(),
                                person.prefers(),
                                protection),
                        SARA,
                        NILS);
        Note note = sign(SARA, hidden, "text");

        assertThat(disclose(SARA, seen(note, false)))
                .isEqualTo(
                        protection.isProtected()
                                ? Outcome.refused(new CannotDisclose.ProtectionNotSeen())
                                : disclosedLast(hidden));
        assertThat(disclose(SARA, seen(note, true)).isDone()).isTrue();
    }

    private static DiscloseItem seen(Note note, boolean protectionSeen) {
        return new DiscloseItem(
                note.caseId(),
                ItemKind.NOTE,
                note.id().value(),
                REGION.id(),
                Ground.HARM_TEST,
                BECAUSE,
                Settled.answers(Ground.HARM_TEST, ReceiverKind.OTHER_SIDE),
                false,
                protectionSeen);
    }

    private static Outcome<Disclosure, CannotDisclose> disclosedLast(CaseId caseId) {
        return Outcome.done(world().use(SARA, ReadingJournal.class)
                .story(SARA, caseId)
                .handedOver()
                .get(0));
    }

    @Test
    void refusesMoreReasonThanItKeeps() {
        Note note = sign(SARA, kim, "text");

        assertThat(disclose(SARA, handOver(note, NILS.employer(), Ground.HARM_TEST, "x".repeat(4001))))
                .isEqualTo(Outcome.refused(new CannotDisclose.ReasonTooLong()));
        assertThat(disclose(SARA, handOver(note, NILS.employer(), Ground.HARM_TEST, "å".repeat(4000)))
                        .isDone())
                .isTrue();
    }

    @Test
    void refusesWhatIsNotInTheOwnRecord() {
        Note nurses = sign(NILS, kim, "regionens");
        CaseId alex = world().openCase(SARA);
        Note aboutAlex = sign(SARA, alex, "om Alex");

        for (DiscloseItem command : List.of(
                handOver(nurses, NILS.employer(), Ground.HARM_TEST, BECAUSE),
                new DiscloseItem(
                        kim, ItemKind.NOTE, aboutAlex.id().value(), NILS.employer(), Ground.HARM_TEST, BECAUSE),
                new DiscloseItem(kim, ItemKind.NOTE, UUID.randomUUID(), NILS.employer(), Ground.HARM_TEST, BECAUSE),
                new DiscloseItem(
                        kim,
                        new ItemKind("no-such-kind"),
                        nurses.id().value(),
                        NILS.employer(),
                        Ground.HARM_TEST,
                        BECAUSE))) {
            assertThat(disclose(SARA, command)).isEqualTo(Outcome.refused(new CannotDisclose.NoSuchItem()));
            assertThat(world().use(SARA, Disclosing.class).preview(SARA, command))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void neverHandsAnythingFromOneMunicipalityToAnother(Ground ground) {
        CaseId shared = world().openCase(SARA, OSKAR);
        Note note = sign(SARA, shared, "text");

        assertThat(disclose(SARA, handOver(note, ALVKARLEBY.id(), ground, BECAUSE)))
                .isEqualTo(Outcome.refused(new CannotDisclose.WrongReceiver(ALVKARLEBY.id())));
        assertThat(disclose(SARA, handOver(note, UPPSALA.id(), ground, BECAUSE)))
                .isEqualTo(Outcome.refused(new CannotDisclose.WrongReceiver(UPPSALA.id())));
        assertThat(world().use(OSKAR, ReadingJournal.class).story(OSKAR, shared).received())
                .isEmpty();
    }

    @Test
    void doesNotEvenNameAnotherMunicipality() {
        assertThat(world().use(SARA, Receivers.class).all()).containsExactly(REGION);
        assertThat(world().use(OSKAR, Receivers.class).all()).containsExactly(REGION);
        assertThat(world().use(NILS, Receivers.class).all()).containsExactly(UPPSALA, ALVKARLEBY);
    }

    @Test
    void handsNothingToAMunicipalityOtherThanTheCases() {
        Note note = sign(NILS, kim, "text");

        assertThat(disclose(NILS, handOver(note, ALVKARLEBY.id(), Ground.HARM_TEST, BECAUSE)))
                .isEqualTo(Outcome.refused(new CannotDisclose.WrongReceiver(ALVKARLEBY.id())));
    }

    @Test
    void knowsTheCasesOtherSideByWhatItHasBeenHandedAndHasHandedOver() {
        CaseId fromUppsala = world().openCase(SARA);
        Note socials = sign(SARA, fromUppsala, "text");
        disclose(SARA, handOver(socials, REGION.id(), Ground.HARM_TEST, BECAUSE))
                .orElseThrow();
        openAtTheRegion(fromUppsala);
        Note nurses = sign(NILS, fromUppsala, "text");
        assertThat(disclose(NILS, handOver(nurses, ALVKARLEBY.id(), Ground.HARM_TEST, BECAUSE)))
                .isEqualTo(Outcome.refused(new CannotDisclose.WrongReceiver(ALVKARLEBY.id())));
        assertThat(world().<List<?>>inUnit(
                                NILS, () -> world().use(NILS, Receivers.class).of(fromUppsala)))
                .isEqualTo(List.of(UPPSALA));

        CaseId fromTheRegion = world().openCase(NILS);
        Note first = sign(NILS, fromTheRegion, "text");
        disclose(NILS, handOver(first, ALVKARLEBY.id(), Ground.HARM_TEST, BECAUSE))
                .orElseThrow();
        assertThat(disclose(NILS, handOver(first, UPPSALA.id(), Ground.HARM_TEST, BECAUSE)))
                .isEqualTo(Outcome.refused(new CannotDisclose.WrongReceiver(UPPSALA.id())));
    }

    @Test
    void handsNothingToTheSecondOfTwoMunicipalitiesAtOnce() throws InterruptedException {
        CaseId fromTheRegion = world().openCase(NILS);
        Note note = sign(NILS, fromTheRegion, "text");

        Together.Ending<Outcome<Disclosure, CannotDisclose>> ending = Together.all(
                () -> disclose(NILS, handOver(note, ALVKARLEBY.id(), Ground.HARM_TEST, BECAUSE)),
                () -> disclose(NILS, handOver(note, UPPSALA.id(), Ground.HARM_TEST, BECAUSE)));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
    }

    @Test
    void takesNoConsentForAMunicipalityOtherThanTheOneThatHandedSomethingOver() {
        CaseId fromUppsala = world().openCase(SARA);
        Note socials = sign(SARA, fromUppsala, "text");
        disclose(SARA, handOver(socials, REGION.id(), Ground.HARM_TEST, BECAUSE))
                .orElseThrow();
        openAtTheRegion(fromUppsala);
        LocalDate today = world().clock().today();
        RecordConsent forAnother = GivenConsent.of(
                fromUppsala,
                Set.of(ALVKARLEBY.id()),
                Set.of(ItemKind.NOTE),
                "",
                "Samarbete",
                today,
                today,
                ConsentForm.ORAL,
                true);

        assertThat(world().use(NILS, RecordingConsent.class).handle(NILS, forAnother))
                .isEqualTo(Outcome.refused(CannotRecordConsent.WRONG_RECEIVER));
    }

    private static void openAtTheRegion(CaseId caseId) {
        world().inUnit(NILS, () -> {
            world().use(NILS, CaseFiles.class)
                    .add(Persons.unknown(caseId, "Evas son", world().clock().instant()));
            return caseId;
        });
    }

    @Test
    void hearsOfTheSameDisclosureTwiceAndKeepsOneCopy() {
        Note note = sign(SARA, kim, "text");
        Disclosure disclosure = disclose(SARA, handOver(note, NILS.employer(), Ground.HARM_TEST, BECAUSE))
                .orElseThrow();

        world().use(NILS, ReceivingCopies.class).receive(UPPSALA.id(), disclosure);

        assertThat(copies(NILS)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world().use(OSKAR, ReceivingCopies.class).receive(UPPSALA.id(), disclosure))
                .withMessage("A copy for region-03 was carried to municipality-0319.");
    }

    @Test
    void triesToHandOverWithoutLuckAndSaysSoInTheLog() {
        Note note = sign(SARA, kim, "text");
        disclose(SARA, handOver(note, NILS.employer(), Ground.CONSENT, ""));

        assertThat(log(SARA)).anySatisfy(line -> {
            assertThat(line.verb()).isEqualTo("disclosure.note");
            assertThat(line.result()).isEqualTo("refused");
        });
        assertThat(story(SARA).handedOver()).isEmpty();
    }

    private Consent consent(LocalDate from, LocalDate to) {
        return world().use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(NILS.employer()),
                                Set.of(ItemKind.NOTE),
                                "",
                                "Samarbete kring stödet",
                                from,
                                to,
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
    }

    private static Note sign(Actor actor, CaseId caseId, String text) {
        return world().use(actor, SigningNotes.class)
                .handle(
                        actor,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                text,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
    }

    private static DiscloseItem handOver(Note note, AuthorityId to, Ground ground, String reason) {
        return new DiscloseItem(note.caseId(), ItemKind.NOTE, note.id().value(), to, Settled.basis(ground, reason));
    }

    private static Outcome<Disclosure, CannotDisclose> disclose(Actor actor, DiscloseItem command) {
        return world().use(actor, Disclosing.class).handle(actor, command);
    }

    private ReadingJournal.Story story(Actor actor) {
        return world().use(actor, ReadingJournal.class).story(actor, kim);
    }

    private List<ReceivedCopy> copies(Actor actor) {
        return story(actor).received();
    }

    private List<AccessLogLine> log(Actor actor) {
        return world().use(actor, ReadingAccessLog.class).about(actor, kim);
    }
}
