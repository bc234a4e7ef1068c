package se.handslag.decisions.region.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.region.consult.CannotAnswerConsultation.Now;

class AnsweringConsultationsTest {
    private static final Actor VERA = Here.staff(REGION, "vera", "Vera Alm", "Kurator", "Team", Mandate.CASE_WORKER);
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void readsTheQuestionAnswersItAndACopyReachesTheMunicipality() {
        CaseId caseId = asked();
        office.consent(NILS, caseId, UPPSALA.id());
        ConsultationInquiry inquiry = only(caseId);

        assertThat(inquiry.question()).isEqualTo("Passar stödet?");
        assertThat(inquiry.from()).isEqualTo(UPPSALA.id());
        assertThat(inquiry.asked().name()).isEqualTo("Sara Lind");

        answer(NILS, command(caseId, inquiry.id(), ConsultationView.SUPPORTS, "Ja"))
                .orElseThrow();

        assertThat(only(caseId).answer())
                .hasValueSatisfying(answer -> assertThat(answer.view()).isEqualTo(ConsultationView.SUPPORTS));
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, ReceivedCopies.class).about(caseId)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content())
                        .containsOnlyKeys("view", "text")
                        .containsEntry("text", "Ja"));
    }

    @Test
    void nothingIsAnsweredWhenTheAnswerCannotBeHandedOver() {
        CaseId caseId = asked();

        assertThat(answer(NILS, command(caseId, only(caseId).id(), ConsultationView.SUPPORTS, "")))
                .isEqualTo(Outcome.refused(new CannotAnswerConsultation.NotHandedOver(
                        new CannotDisclose.NoConsent(DecisionItems.CONSULTATION_ANSWER))));
        assertThat(only(caseId).answer()).isEmpty();
    }

    @Test
    void answersOnceOnly() {
        CaseId caseId = asked();
        office.consent(NILS, caseId, UPPSALA.id());
        ConsultationId id = only(caseId).id();
        answer(NILS, command(caseId, id, ConsultationView.NO_OPINION, "")).orElseThrow();

        assertRefused(answer(NILS, command(caseId, id, ConsultationView.SUPPORTS, "Ändrat mig")), Now.ALREADY_ANSWERED);
    }

    @Test
    void refusesObjectionsThatSayNothingAndAnswersThatSayTooMuch() {
        CaseId caseId = asked();
        ConsultationId id = only(caseId).id();

        assertRefused(
                answer(NILS, command(caseId, id, ConsultationView.HAS_OBJECTIONS, " ")), Now.OBJECTIONS_WITHOUT_WORDS);
        assertRefused(answer(NILS, command(caseId, id, ConsultationView.SUPPORTS, "x".repeat(4_001))), Now.TOO_LONG);
    }

    @Test
    void refusesSomeoneWhoIsNotInHealthCare() {
        CaseId caseId = asked();

        assertRefused(
                answer(VERA, command(caseId, only(caseId).id(), ConsultationView.SUPPORTS, "")), Now.NOT_HEALTH_CARE);
    }

    @Test
    void refusesAQuestionThatWasNeverAskedOrIsAboutAnotherCase() {
        CaseId caseId = asked();
        CaseId other = office.known();

        assertRefused(
                answer(NILS, command(caseId, ConsultationId.next(office.clock()), ConsultationView.SUPPORTS, "")),
                Now.NO_SUCH_QUESTION);
        assertRefused(
                answer(NILS, command(other, only(caseId).id(), ConsultationView.SUPPORTS, "")), Now.NO_SUCH_QUESTION);
    }

    @Test
    void theMunicipalityCannotAnswerForTheRegion() {
        CaseId caseId = asked();

        assertThatThrownBy(() -> office.use(SARA, AnsweringConsultations.class)).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> office.use(NILS, AnsweringConsultations.class)
                        .handle(SARA, command(caseId, only(caseId).id(), ConsultationView.SUPPORTS, "")))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void aQuestionWaitsAmongTheTasksUntilItIsAnswered() {
        CaseId caseId = asked();
        office.consent(NILS, caseId, UPPSALA.id());
        KeepingTasks tasks = office.use(NILS, KeepingTasks.class);

        assertThat(tasks.about(NILS, caseId).derived()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("consultation-question");
            assertThat(task.due()).isEqualTo(Office.OPENED.plusDays(7));
        });
        assertThat(tasks.toDo(NILS).derived()).anyMatch(task -> task.caseId().equals(caseId));
        assertThat(due(Office.OPENED.plusDays(7))).contains(caseId);
        assertThat(due(Office.OPENED.plusDays(6))).doesNotContain(caseId);

        answer(NILS, command(caseId, only(caseId).id(), ConsultationView.SUPPORTS, ""))
                .orElseThrow();

        assertThat(tasks.about(NILS, caseId).derived()).isEmpty();
    }

    private static List<CaseId> due(LocalDate upTo) {
        return office
                .inUnit(NILS, () -> office.use(NILS, ConsultationReminders.class)
                        .due(Office.OPENED, upTo))
                .stream()
                .map(DerivedTask::caseId)
                .toList();
    }

    private static CaseId asked() {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.consent(SARA, caseId, REGION.id());
        office.ask(caseId);
        return caseId;
    }

    private static ConsultationInquiry only(CaseId caseId) {
        return office.use(NILS, AnsweringConsultations.class)
                .about(NILS, caseId)
                .get(0);
    }

    private static AnswerConsultation command(CaseId caseId, ConsultationId id, ConsultationView view, String text) {
        return new AnswerConsultation(caseId, id, view, text, Basis.consent());
    }

    private static Outcome<ConsultationInquiry.Answer, CannotAnswerConsultation> answer(
            Actor actor, AnswerConsultation command) {
        return office.use(actor, AnsweringConsultations.class).handle(actor, command);
    }

    private static void assertRefused(Outcome<ConsultationInquiry.Answer, CannotAnswerConsultation> outcome, Now why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
