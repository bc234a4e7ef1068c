package se.handslag.decisions.region.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Clinic.KEPT;
import static se.handslag.decisions.fixture.Clinic.ON_CONSENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.fixture.Clinic;
import se.handslag.decisions.fixture.Deciders;
import se.handslag.decisions.fixture.Office;

class CareRemindersTest {
    private static final LocalDate FAR_AHEAD = Office.OPENED.plusYears(1);
    private static final NamedContact LISA = new NamedContact("lisa", "Lisa Ström", "Kurator");
    private static Office office;
    private static Clinic clinic;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        clinic = new Clinic(office);
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
    void aTeamThatRestsOnTheCareWaitsForAnAnswer() {
        CaseId caseId = awaited();

        assertThat(kinds(caseId)).containsExactly("care-unanswered");
        assertThat(due("care-unanswered", Office.OPENED.plusDays(7))).contains(caseId);
        assertThat(due("care-unanswered", Office.OPENED.plusDays(6))).doesNotContain(caseId);

        clinic.refuses(caseId, "Nej", KEPT).orElseThrow();

        // The municipality waits for the answer, so that it is to be told; and then nothing more is to be done.
        assertThat(kinds(caseId)).containsExactly("care-untold");
        assertThat(due("care-unanswered", FAR_AHEAD)).doesNotContain(caseId);

        office.consent(NILS, caseId, UPPSALA.id());
        clinic.tells(NILS, caseId, HandOver.onConsent(UPPSALA.id())).orElseThrow();

        assertThat(kinds(caseId)).isEmpty();
    }

    @Test
    void nobodyIsAskedToAnswerForSomeoneWhoIsNotKnown() {
        CaseId caseId = CaseId.next(office.clock());
        office.inUnit(NILS, () -> {
            CaseFile unknown =
                    Persons.unknown(caseId, "Evas son", office.clock().instant());
            office.use(NILS, CaseFiles.class)
                    .add(new CaseFile(
                            caseId,
                            Deciders.resting().id(),
                            unknown.callName(),
                            unknown.person(),
                            unknown.stage(),
                            unknown.openedAt(),
                            unknown.closedOn(),
                            unknown.ours(),
                            unknown.theirs(),
                            unknown.revision()));
            return caseId;
        });

        assertThat(kinds(caseId)).isEmpty();
        assertThat(due("care-unanswered", FAR_AHEAD)).doesNotContain(caseId);
    }

    @Test
    void aTeamThatRestsOnNothingWaitsForNothing() {
        CaseId caseId = office.known();

        assertThat(kinds(caseId)).isEmpty();

        clinic.refuses(caseId, "Nej", KEPT).orElseThrow();

        assertThat(kinds(caseId)).isEmpty();
        assertThat(due("care-untold", FAR_AHEAD)).doesNotContain(caseId);
    }

    @Test
    void whatAppliesAndIsNotHandedOverIsRemindedOfUntilItIs() {
        CaseId caseId = office.known();
        office.consent(NILS, caseId, UPPSALA.id());
        CareCommitment made = clinic.accepts(caseId, KEPT).orElseThrow();

        assertThat(kinds(caseId)).containsExactly("care-untold");
        assertThat(due("care-untold", Office.OPENED.plusDays(3))).contains(caseId);
        assertThat(due("care-untold", Office.OPENED.plusDays(2))).doesNotContain(caseId);

        // Through the page where anything can be handed over, which knows nothing of care commitments.
        office.use(NILS, Disclosing.class)
                .handle(
                        NILS,
                        new DiscloseItem(
                                caseId,
                                DecisionItems.CARE_COMMITMENT,
                                made.id().value(),
                                UPPSALA.id(),
                                Ground.CONSENT,
                                ""))
                .orElseThrow();

        assertThat(kinds(caseId)).isEmpty();
        assertThat(due("care-untold", FAR_AHEAD)).doesNotContain(caseId);
        assertThat(clinic.view(caseId).isTold()).isTrue();
    }

    @Test
    void aCopyThatNoLongerSaysHowItStandsIsRemindedOf() {
        CaseId caseId = office.known();
        office.consent(NILS, caseId, UPPSALA.id());
        clinic.accepts(caseId, ON_CONSENT).orElseThrow();
        assertThat(kinds(caseId)).isEmpty();

        clinic.names(caseId, LISA, KEPT).orElseThrow();
        assertThat(kinds(caseId)).containsExactly("care-untold");

        clinic.ends(caseId, "Slut", KEPT).orElseThrow();
        assertThat(kinds(caseId)).containsExactly("care-untold");
        assertThat(due("care-untold", FAR_AHEAD)).contains(caseId);

        clinic.tells(NILS, caseId, HandOver.onConsent(UPPSALA.id())).orElseThrow();
        assertThat(kinds(caseId)).isEmpty();
        assertThat(due("care-untold", FAR_AHEAD)).doesNotContain(caseId);
    }

    @Test
    void aCommitmentWithoutContactIsRemindedOfUntilOneIsNamed() {
        CaseId caseId = office.known();
        office.consent(NILS, caseId, UPPSALA.id());
        clinic.acceptsWithoutContact(caseId, ON_CONSENT).orElseThrow();

        assertThat(kinds(caseId)).containsExactly("care-contact-missing");
        assertThat(due("care-contact-missing", Office.OPENED.plusDays(7))).contains(caseId);
        assertThat(due("care-contact-missing", Office.OPENED.plusDays(6))).doesNotContain(caseId);

        clinic.names(caseId, LISA, ON_CONSENT).orElseThrow();

        assertThat(kinds(caseId)).isEmpty();
        assertThat(due("care-contact-missing", FAR_AHEAD)).doesNotContain(caseId);
    }

    @Test
    void aCommitmentThatHasEndedNeedsNoContact() {
        CaseId caseId = office.known();
        clinic.acceptsWithoutContact(caseId, KEPT).orElseThrow();
        clinic.ends(caseId, "Slut", KEPT).orElseThrow();

        assertThat(kinds(caseId)).isEmpty();
        assertThat(due("care-contact-missing", FAR_AHEAD)).doesNotContain(caseId);
    }

    @Test
    void whatNobodyHasSeenToInAYearIsFoundOnThePersonsPageOnly() {
        CaseId caseId = office.known();
        clinic.acceptsWithoutContact(caseId, KEPT).orElseThrow();

        assertThat(dueOn(Office.OPENED.plusYears(1))).contains(caseId);
        assertThat(dueOn(Office.OPENED.plusYears(1).plusDays(1))).doesNotContain(caseId);
        assertThat(kinds(caseId)).containsExactly("care-untold", "care-contact-missing");
    }

    private static List<CaseId> dueOn(LocalDate day) {
        return office.inUnit(NILS, () -> office.use(NILS, CareReminders.class).due(day, day)).stream()
                .map(DerivedTask::caseId)
                .toList();
    }

    @Test
    void aClosedFileCallsForNothing() {
        CaseId awaited = awaited();
        CaseId taken = office.known();
        clinic.acceptsWithoutContact(taken, KEPT).orElseThrow();
        for (CaseId caseId : List.of(awaited, taken)) {
            office.inUnit(NILS, () -> {
                CaseFiles files = office.use(NILS, CaseFiles.class);
                files.save(files.find(caseId).orElseThrow().closed(Office.OPENED));
                return caseId;
            });
            assertThat(kinds(caseId)).isEmpty();
        }

        assertThat(due("care-unanswered", FAR_AHEAD)).doesNotContain(awaited);
        assertThat(due("care-untold", FAR_AHEAD)).doesNotContain(taken);
        assertThat(due("care-contact-missing", FAR_AHEAD)).doesNotContain(taken);
    }

    private static CaseId awaited() {
        return office.knownIn(Deciders.resting().id(), SARA, NILS);
    }

    private static List<String> kinds(CaseId caseId) {
        return office.use(NILS, KeepingTasks.class).about(NILS, caseId).derived().stream()
                .map(DerivedTask::kind)
                .toList();
    }

    private static List<CaseId> due(String kind, LocalDate upTo) {
        return office.inUnit(NILS, () -> office.use(NILS, CareReminders.class).due(Office.OPENED, upTo)).stream()
                .filter(task -> task.kind().equals(kind))
                .map(DerivedTask::caseId)
                .toList();
    }
}
