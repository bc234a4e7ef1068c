package se.handslag.decisions.municipality.communicate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.dismiss.CannotDismiss;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.dismiss.Dismissing;
import se.handslag.decisions.municipality.grantpart.CannotGrantPart;
import se.handslag.decisions.municipality.grantpart.GrantPart;
import se.handslag.decisions.municipality.grantpart.PartlyGranting;
import se.handslag.decisions.municipality.investigate.AddMaterial;
import se.handslag.decisions.municipality.investigate.AddingMaterial;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.letter.ReadingLettersBefore;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.refuse.CannotRefuse;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;

/**
 * 25 § förvaltningslagen (2017:900): before a decision against the person, they are told of all material of importance and may say what
 * they think of it within a set time; that may be skipped only on the grounds of the law.
 */
class Fl25CommunicationTest {
    private static final Actor JONAS =
            Here.staff(UPPSALA, "jonas", "Jonas Vik", "Skolsköterska", "Team", Mandate.HEALTH_CARE);
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void nobodyIsRefusedWhoHasNotBeenHeard() {
        CaseId caseId = notMet();

        assertThat(refuse(caseId)).isEqualTo(notReady(Missing.NOT_HEARD));
        assertThat(office.use(SARA, Dismissing.class)
                        .handle(SARA, new DismissApplication(caseId, DismissGround.ANOTHER_MUNICIPALITY, "Skäl")))
                .isEqualTo(Outcome.refused(new CannotDismiss.NotReady(Missing.NOT_HEARD)));
        office.assess(caseId, Answer.YES);
        assertThat(office.use(SARA, PartlyGranting.class)
                        .handle(SARA, new GrantPart(office.threeMonths(caseId), "Stöd på nätterna")))
                .isEqualTo(Outcome.refused(new CannotGrantPart.NotReady(Missing.NOT_HEARD)));
    }

    @Test
    void whatIsInThePersonsFavourNeedsNoCommunication() {
        assertThat(office.decide(office.threeMonths(office.ready())).isDone()).isTrue();
    }

    @ParameterizedTest(name = "sent 9 June, answer by 16 June, no answer: can be decided on {0}: {1}")
    @CsvSource({"2025-06-09, false", "2025-06-15, false", "2025-06-16, false", "2025-06-17, true"})
    void theSetTimeIsWaitedFor(LocalDate day, boolean decided) {
        CaseId caseId = notMet();
        office.communicate(caseId);
        office.clock().set(day);

        Outcome<Refused, CannotRefuse> outcome = refuse(caseId);

        assertThat(outcome.isDone()).isEqualTo(decided);
        if (!decided) {
            assertThat(outcome).isEqualTo(notReady(new CannotDecide.TimeToAnswer(LocalDate.of(2025, 6, 16))));
        }
    }

    @Test
    void anAnswerEndsTheWaitAndStandsInTheDecision() {
        CaseId caseId = notMet();
        Communicated sent = office.communicate(caseId);
        office.reply(sent, "Jag håller inte med.");

        assertThat(refuse(caseId).orElseThrow().heard())
                .isEqualTo(new Communication.Sent(Office.OPENED, LocalDate.of(2025, 6, 16), "Jag håller inte med."));
    }

    @Test
    void anAnswerThatComesLateIsRecordedTooAsLongAsNothingIsDecided() {
        CaseId caseId = notMet();
        Communicated sent = office.communicate(caseId);
        office.clock().set(LocalDate.of(2025, 6, 20));
        office.reply(sent, "Förlåt att det dröjde.");

        assertThat(refuse(caseId).orElseThrow().heard().match(Communication.Sent::reply, skipped -> ""))
                .isEqualTo("Förlåt att det dröjde.");
        assertThat(reply(sent)).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_SUBJECT));
    }

    @Test
    void materialThatComesInLaterIsCommunicatedAsWellAndOnlyThat() {
        CaseId caseId = notMet();
        office.hear(caseId);
        material(caseId, "Intyg från vårdcentralen", false);

        assertThat(refuse(caseId)).isEqualTo(notReady(Missing.NEW_MATERIAL));
        Communicated again = office.communicate(caseId);

        assertThat(again.material()).singleElement().asString().startsWith("Intyg från vårdcentralen (Dr Ek,");
        assertThat(refuse(caseId)).isEqualTo(notReady(new CannotDecide.TimeToAnswer(again.answerBy())));
        office.reply(again, "Det stämmer inte.");
        assertThat(refuse(caseId).orElseThrow().heard().match(Communication.Sent::reply, skipped -> ""))
                .isEqualTo("Jag har inget att tillägga.\nDet stämmer inte.");
    }

    @Test
    void laterMaterialMayBeSkippedWithAReason() {
        CaseId caseId = notMet();
        office.hear(caseId);
        material(caseId, "Samma intyg igen", false);
        skip(caseId, SkipGround.CLEARLY_UNNECESSARY, "Intyget är en kopia.").orElseThrow();

        assertThat(refuse(caseId).isDone()).isTrue();
    }

    @Test
    void whatThePersonGaveIsKnownToThem() {
        CaseId caseId = notMet();
        office.hear(caseId);
        material(caseId, "Personens eget brev", true);

        assertThat(refuse(caseId).isDone()).isTrue();
    }

    @Test
    void theFirstCommunicationHoldsTheInvestigationWhatCameInAndWhoWasConsulted() {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.write(caseId);
        material(caseId, "Intyg", false);
        office.consult(caseId);

        assertThat(office.communicate(caseId).material())
                .containsExactly(
                        "Utredningen av din ansökan.",
                        "Intyg (Dr Ek, 9 juni 2025)",
                        "Det som Nils Ek, specialistsjuksköterska har sagt när vi rådgjorde (9 juni 2025)");
    }

    @ParameterizedTest
    @EnumSource(SkipGround.class)
    void itMayBeSkippedOnAGroundOfTheLawAndTheDecisionSaysWhich(SkipGround ground) {
        CaseId caseId = notMet();
        skip(caseId, ground, "Kim har bett om beslut i dag.").orElseThrow();

        assertThat(refuse(caseId).orElseThrow().heard().match(sent -> "", Communication.Skipped::reason))
                .isEqualTo(ground.words() + " Kim har bett om beslut i dag.");
    }

    @Test
    void aSkippingSaysWhy() {
        CaseId caseId = notMet();

        assertThat(skip(caseId, SkipGround.CLEARLY_UNNECESSARY, " "))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.NO_REASON));
        assertThat(skip(caseId, SkipGround.CLEARLY_UNNECESSARY, "x".repeat(2_001)))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.TEXT_TOO_LONG));
    }

    @ParameterizedTest(name = "sent 9 June with answer by {0}: {1}")
    @CsvSource({"2025-06-08, false", "2025-06-15, false", "2025-06-16, true"})
    void thePersonGetsAWeekAtLeast(LocalDate answerBy, boolean enough) {
        Outcome<Communicated, CannotPrepare> outcome = office.use(SARA, Communicating.class)
                .handle(SARA, new CommunicateMaterial(notMet(), NoticeMethod.LETTER, Office.OPENED, answerBy));

        assertThat(outcome.isDone()).isEqualTo(enough);
        if (!enough) {
            assertThat(outcome)
                    .isEqualTo(Outcome.refused(new CannotPrepare.TooLittleTime(7, LocalDate.of(2025, 6, 16))));
        }
    }

    @Test
    void nothingIsSentBeforeThereIsSomethingToSendNorTwice() {
        CaseId caseId = office.known();
        assertThat(send(SARA, caseId)).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_SUBJECT));
        office.apply(caseId);
        assertThat(send(SARA, caseId)).isEqualTo(Outcome.refused(CannotPrepare.Now.INVESTIGATION_NOT_WRITTEN));
        office.write(caseId);
        assertThat(send(SARA, caseId).isDone()).isTrue();
        assertThat(send(SARA, caseId)).isEqualTo(Outcome.refused(CannotPrepare.Now.NOTHING_NEW));
        assertThat(send(JONAS, caseId)).isEqualTo(Outcome.refused(CannotPrepare.Now.NOT_A_CASE_WORKER));
    }

    @Test
    void twoWhoSendAtOnceSendOnce() throws Exception {
        CaseId caseId = notMet();
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> sending = () -> {
            start.await();
            return send(SARA, caseId).isDone();
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> one = two.submit(sending);
            Future<Boolean> other = two.submit(sending);
            start.countDown();
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThat(office.matter(caseId).preparationNow().communicated()).hasSize(1);
    }

    @Test
    void theLetterSaysWhatHowAndUntilWhenAndReadsTheSameLater() {
        CaseId caseId = notMet();
        Communicated sent = office.communicate(caseId);
        Letter letter = LettersBefore.of(sent);
        office.clock().set(LocalDate.of(2027, 1, 1));

        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.title()).isEqualTo("Du kan säga vad du tycker innan vi beslutar");
        assertThat(letter.parts())
                .flatExtracting(Letter.Part::paragraphs)
                .anySatisfy(it -> assertThat(it).contains("– Utredningen av din ansökan."))
                .anySatisfy(it -> assertThat(it).contains("Svara senast den 16 juni 2025."))
                .anySatisfy(it -> assertThat(it).contains("Sara Lind, socionom, Uppsala kommun, den 9 juni 2025."));
        assertThat(office.use(SARA, ReadingLettersBefore.class).handle(SARA, caseId, sent.id()))
                .contains(letter);
        assertThat(office.use(SARA, ReadingLettersBefore.class).handle(SARA, office.known(), sent.id()))
                .isEmpty();
    }

    @Test
    void thePreviewIsTheLetter() {
        CaseId caseId = notMet();
        var command = new CommunicateMaterial(
                caseId, NoticeMethod.LETTER, office.today(), office.today().plusDays(7));

        Letter preview = office.use(SARA, PreviewingCommunication.class)
                .handle(SARA, command)
                .orElseThrow();

        assertThat(preview).isEqualTo(LettersBefore.of(office.communicate(caseId)));
        assertThat(office.use(SARA, PreviewingCommunication.class).handle(SARA, command))
                .isEmpty();
    }

    /** Otherwise a day could be written that hears nobody. */
    @Test
    void nothingIsSentOnADayBeforeItWasThere() {
        CaseId caseId = notMet();
        LocalDate before = office.today().minusDays(30);

        assertThat(office.use(SARA, Communicating.class)
                        .handle(SARA, new CommunicateMaterial(caseId, NoticeMethod.LETTER, before, before.plusDays(8))))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.TOO_EARLY_DAY));
    }

    private static CaseId notMet() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        return caseId;
    }

    private static Outcome<Refused, CannotRefuse> refuse(CaseId caseId) {
        return office.use(SARA, Refusing.class).handle(SARA, new RefuseSupport(caseId, "Du får redan stöd."));
    }

    private static Outcome<Refused, CannotRefuse> notReady(CannotDecide why) {
        return Outcome.refused(new CannotRefuse.NotReady(why));
    }

    private static Outcome<Communicated, CannotPrepare> send(Actor actor, CaseId caseId) {
        return office.use(actor, Communicating.class)
                .handle(
                        actor,
                        new CommunicateMaterial(
                                caseId,
                                NoticeMethod.LETTER,
                                office.today(),
                                office.today().plusDays(7)));
    }

    private static Outcome<CommunicationReply, CannotPrepare> reply(Communicated sent) {
        return office.use(SARA, RecordingReply.class)
                .handle(SARA, new RecordReply(sent.caseId(), sent.id(), office.today(), ApplicationForm.ORAL, "Nej"));
    }

    private static Outcome<SkippedCommunication, CannotPrepare> skip(CaseId caseId, SkipGround ground, String reason) {
        return office.use(SARA, SkippingCommunication.class)
                .handle(SARA, new SkipCommunication(caseId, ground, reason));
    }

    private static void material(CaseId caseId, String what, boolean fromThePerson) {
        office.use(SARA, AddingMaterial.class)
                .handle(
                        SARA,
                        new AddMaterial(caseId, what, "Dr Ek", fromThePerson, MaterialWay.DOCUMENT, office.today()))
                .orElseThrow();
    }
}
