package se.handslag.decisions.municipality.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.fixture.Nurse;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.consult.CannotAskConsultation.Now;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** The municipality's side; what the region does is in its own test, and the region's verbs are spoken to through {@link Nurse}. */
class ConsultationTest {
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
    void theQuestionAndTheAnswerAreHandedOverAndTheDecisionSaysWhoWasConsulted() {
        CaseId caseId = applied();
        office.assess(caseId, Answer.YES);
        office.write(caseId);
        office.consent(caseId);

        Consultation asked = ask(SARA, question(caseId)).orElseThrow();

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(
                        new CannotGrant.NotReady(new CannotDecide.ConsultationUnanswered(Office.OPENED))));
        assertThat(new Nurse(office).questions(caseId)).containsExactly("Passar stödet?");

        office.clock().set(Office.OPENED.plusDays(1));
        new Nurse(office).answers(caseId, asked.id(), ConsultationView.HAS_OBJECTIONS, "Vänta en månad");

        assertThat(consultations(caseId)).singleElement().satisfies(consultation -> {
            assertThat(consultation.with()).isEqualTo("Region Uppsala");
            assertThat(consultation.isHeld()).isTrue();
            assertThat(consultation.answer()).hasValueSatisfying(answer -> {
                assertThat(answer.view()).isEqualTo(ConsultationView.HAS_OBJECTIONS);
                assertThat(answer.text()).isEqualTo("Vänta en månad");
                assertThat(answer.by().name()).isEqualTo("Nils Ek");
            });
        });
        // It is weighed and decides nothing: the municipality may grant all the same.
        assertThat(office.decide(office.threeMonths(caseId))
                        .orElseThrow()
                        .particulars()
                        .material()
                        .consulted())
                .singleElement()
                .satisfies(consulted -> {
                    assertThat(consulted.with()).isEqualTo("Nils Ek, specialistsjuksköterska");
                    assertThat(consulted.on()).isEqualTo(Office.OPENED.plusDays(1));
                    assertThat(consulted.view()).isEqualTo(ConsultationView.HAS_OBJECTIONS);
                });
    }

    @Test
    void theQuestionGoesOnAnotherGroundThatIsSaid() {
        CaseId caseId = applied();

        ask(
                        SARA,
                        new AskConsultation(
                                caseId,
                                REGION.id(),
                                "Fråga",
                                new Basis(
                                        Ground.HARM_TEST,
                                        "Personen har själv berättat",
                                        Answers.of(Condition.HARM_TO_WHOM, "person"))))
                .orElseThrow();

        assertThat(office.inUnit(SARA, () -> office.use(SARA, Disclosures.class).about(caseId)))
                .singleElement()
                .satisfies(disclosure -> {
                    assertThat(disclosure.item().kind()).isEqualTo(DecisionItems.CONSULTATION_REQUEST);
                    assertThat(disclosure.ground()).isEqualTo(Ground.HARM_TEST);
                    assertThat(disclosure.item().content()).containsExactlyEntriesOf(Map.of("question", "Fråga"));
                });
    }

    @Test
    void nothingIsRecordedWhenTheQuestionCannotBeHandedOver() {
        CaseId caseId = applied();

        assertThat(ask(SARA, question(caseId)))
                .isEqualTo(Outcome.refused(new CannotAskConsultation.NotHandedOver(
                        new CannotDisclose.NoConsent(DecisionItems.CONSULTATION_REQUEST))));
        assertThat(consultations(caseId)).isEmpty();
    }

    @Test
    void refusesToAskAnAuthorityThatDoesNotTakePart() {
        CaseId caseId = applied();
        for (AuthorityId other : List.of(ALVKARLEBY.id(), UPPSALA.id())) {
            assertThat(ask(
                            SARA,
                            new AskConsultation(
                                    caseId,
                                    other,
                                    "Fråga",
                                    new Basis(Ground.HARM_TEST, "skäl", Answers.of(Condition.HARM_TO_WHOM, "person")))))
                    .isEqualTo(Outcome.refused(
                            new CannotAskConsultation.NotHandedOver(new CannotDisclose.WrongReceiver(other))));
        }
    }

    @Test
    void refusesToAskAboutNothing() {
        assertThat(ask(SARA, question(CaseId.next(office.clock())))).isEqualTo(Outcome.refused(Now.NO_SUCH_CASE));
        assertThat(ask(SARA, question(office.known()))).isEqualTo(Outcome.refused(Now.NOTHING_TO_CONSULT_ABOUT));
        CaseId caseId = applied();
        assertThat(ask(SARA, new AskConsultation(caseId, REGION.id(), " ", Basis.consent())))
                .isEqualTo(Outcome.refused(Now.EMPTY));
        assertThat(ask(SARA, new AskConsultation(caseId, REGION.id(), "x".repeat(4_001), Basis.consent())))
                .isEqualTo(Outcome.refused(Now.TOO_LONG));
    }

    @Test
    void refusesSomeoneWhoHandlesNoMatters() {
        CaseId caseId = applied();
        Actor jonas = Here.staff(UPPSALA, "jonas", "Jonas Vik", "Skolsköterska", "Team", Mandate.HEALTH_CARE);

        assertThat(ask(jonas, question(caseId))).isEqualTo(Outcome.refused(Now.NOT_A_CASE_WORKER));
        assertThat(write(jonas, spoken(caseId))).isEqualTo(Outcome.refused(CannotRecordConsultation.NOT_A_CASE_WORKER));
    }

    @Test
    void theRegionCannotAskItself() {
        assertThatThrownBy(() -> office.use(NILS, AskingConsultation.class)).isInstanceOf(NotOffered.class);
        CaseId caseId = applied();
        assertThatThrownBy(() -> office.use(SARA, AskingConsultation.class).handle(NILS, question(caseId)))
                .isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> office.use(SARA, RecordingConsultation.class).handle(NILS, spoken(caseId)))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void writesDownWhatWasSaidAndWithWhom() {
        CaseId caseId = applied();

        write(SARA, spoken(caseId)).orElseThrow();

        assertThat(consultations(caseId)).singleElement().satisfies(consultation -> {
            assertThat(consultation.way()).isEqualTo(ConsultationWay.WRITTEN_DOWN);
            assertThat(consultation.with()).isEqualTo("Nils Ek");
            assertThat(consultation.isHeld()).isTrue();
        });
    }

    @Test
    void refusesToWriteDownWhatIsNotWhole() {
        CaseId caseId = applied();
        LocalDate today = office.today();
        ConsultationView view = ConsultationView.SUPPORTS;

        assertNotWritten(
                new RecordConsultation(caseId, " ", today, view, "Text"), CannotRecordConsultation.NOBODY_CONSULTED);
        assertNotWritten(
                new RecordConsultation(caseId, "Nils", today.plusDays(1), view, "Text"),
                CannotRecordConsultation.IN_THE_FUTURE);
        assertNotWritten(
                new RecordConsultation(caseId, "Nils", today.minusDays(1), view, "Text"),
                CannotRecordConsultation.BEFORE_THE_APPLICATION);
        assertNotWritten(
                new RecordConsultation(caseId, "Nils", today, view, " "), CannotRecordConsultation.NOTHING_SAID);
        assertNotWritten(
                new RecordConsultation(caseId, "Nils", today, view, "x".repeat(4_001)),
                CannotRecordConsultation.SAID_TOO_LONG);
        assertNotWritten(spoken(office.known()), CannotRecordConsultation.NOTHING_TO_CONSULT_ABOUT);
        assertNotWritten(spoken(CaseId.next(office.clock())), CannotRecordConsultation.NO_SUCH_CASE);
    }

    private static void assertNotWritten(RecordConsultation command, CannotRecordConsultation why) {
        assertThat(write(SARA, command)).isEqualTo(Outcome.refused(why));
    }

    private static CaseId applied() {
        CaseId caseId = office.known();
        office.apply(caseId);
        return caseId;
    }

    private static AskConsultation question(CaseId caseId) {
        return new AskConsultation(caseId, REGION.id(), "Passar stödet?", Basis.consent());
    }

    private static RecordConsultation spoken(CaseId caseId) {
        return new RecordConsultation(caseId, "Nils Ek", office.today(), ConsultationView.SUPPORTS, "Ja");
    }

    private static Outcome<Consultation, CannotAskConsultation> ask(Actor actor, AskConsultation command) {
        return office.use(actor, AskingConsultation.class).handle(actor, command);
    }

    private static Outcome<Consultation, CannotRecordConsultation> write(Actor actor, RecordConsultation command) {
        return office.use(actor, RecordingConsultation.class).handle(actor, command);
    }

    private static List<Consultation> consultations(CaseId caseId) {
        return office.use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter()
                .consultations();
    }
}
