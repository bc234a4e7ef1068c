package se.handslag.decisions.municipality.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.view.ReadingDecisions;

class RegisteringApplicationsTest {
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
    void opensTheInvestigationInTheSameActUnderTheLawOfTheDay() {
        CaseId caseId = office.known();
        Application application = register(command(caseId)).orElseThrow();

        Matter matter = matter(caseId);
        assertThat(matter.openApplication()).contains(application);
        assertThat(matter.openInvestigation()).hasValueSatisfying(investigation -> {
            assertThat(investigation.openedOn()).isEqualTo(Office.OPENED);
            assertThat(investigation.law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2001:453)");
        });
        assertThat(matter.file().stage()).isEqualTo(Stage.INVESTIGATION);
    }

    @Test
    void opensItUnderTheNewActFromJuly2025() {
        office.clock().set(LocalDate.of(2025, 7, 1));
        CaseId caseId = office.known();
        register(command(caseId)).orElseThrow();

        assertThat(matter(caseId).openInvestigation())
                .hasValueSatisfying(it -> assertThat(it.law()).isEqualTo("14 kap. 2 § socialtjänstlagen (2025:400)"));
    }

    @Test
    void keepsWhoAppliedForThePersonAndByWhatRight() {
        CaseId caseId = office.known();

        Application application = register(new RegisterApplication(
                        caseId,
                        LocalDate.of(2025, 6, 2),
                        ApplicationForm.WRITTEN,
                        AppliedBy.GUARDIAN,
                        Optional.of(new RightToSpeak.Guardianship(
                                " Per Ek ", GuardianKind.GUARDIAN, "Sörja för person", true)),
                        " Stöd "))
                .orElseThrow();

        assertThat(application.representative()).isEqualTo("Per Ek");
        assertThat(matter(caseId).applications()).containsExactly(application);
        assertThat(application.appliedFor()).isEqualTo("Stöd");
        assertThat(application.arrivedOn()).isEqualTo(LocalDate.of(2025, 6, 2));
    }

    @Test
    void doesNotTakeACaseWithSupportBackwards() {
        CaseId caseId = office.granted().caseId();

        office.apply(caseId);

        assertThat(matter(caseId).file().stage()).isEqualTo(Stage.SUPPORT);
    }

    @Test
    void refusesWhenThereIsNoSuchCase() {
        assertRefused(register(command(CaseId.next(office.clock()))), CannotRegisterApplication.NO_SUCH_CASE);
    }

    @Test
    void refusesSomeoneWhoHandlesNoMatters() {
        RegisterApplication command = command(office.known());

        assertRefused(
                office.use(JONAS, RegisteringApplications.class).handle(JONAS, command),
                CannotRegisterApplication.NOT_A_CASE_WORKER);
    }

    @Test
    void someoneEmployedByTheRegionCannotReachIt() {
        RegisterApplication command = command(office.known());

        assertThatThrownBy(() -> office.use(SARA, RegisteringApplications.class).handle(NILS, command))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void refusesAClosedCase() {
        CaseId caseId = office.known();
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(office.today()));
            return caseId;
        });

        assertRefused(register(command(caseId)), CannotRegisterApplication.CASE_CLOSED);
    }

    @Test
    void refusesForSomeoneWhoIsNotKnown() {
        assertRefused(register(command(office.platform().openCase(SARA))), CannotRegisterApplication.PERSON_NOT_KNOWN);
    }

    @Test
    void refusesASecondApplicationBeforeTheFirstIsDecided() {
        CaseId caseId = office.known();
        office.apply(caseId);

        assertRefused(register(command(caseId)), CannotRegisterApplication.ALREADY_OPEN);
    }

    @Test
    void refusesADayThatHasNotBeen() {
        assertRefused(
                register(new RegisterApplication(
                        office.known(),
                        Office.OPENED.plusDays(1),
                        ApplicationForm.ORAL,
                        AppliedBy.PERSON,
                        Optional.empty(),
                        "Stöd")),
                CannotRegisterApplication.ARRIVED_IN_THE_FUTURE);
    }

    @Test
    void refusesARepresentativeWithoutAName() {
        assertRefused(
                register(new RegisterApplication(
                        office.known(),
                        Office.OPENED,
                        ApplicationForm.ORAL,
                        AppliedBy.REPRESENTATIVE,
                        Optional.empty(),
                        "Stöd")),
                CannotRegisterApplication.NO_REPRESENTATIVE);
    }

    @Test
    void refusesWhenNothingIsAppliedForOrTooMuchIsSaidOfIt() {
        CaseId caseId = office.known();

        assertRefused(register(appliedFor(caseId, " ")), CannotRegisterApplication.NOTHING_APPLIED_FOR);
        assertRefused(register(appliedFor(caseId, "x".repeat(2_001))), CannotRegisterApplication.TOO_LONG);
    }

    private static RegisterApplication command(CaseId caseId) {
        return appliedFor(caseId, "Hjälp att komma ut");
    }

    private static RegisterApplication appliedFor(CaseId caseId, String what) {
        return new RegisterApplication(
                caseId, office.today(), ApplicationForm.ORAL, AppliedBy.PERSON, Optional.empty(), what);
    }

    private static Outcome<Application, CannotRegisterApplication> register(RegisterApplication command) {
        return office.use(SARA, RegisteringApplications.class).handle(SARA, command);
    }

    private static Matter matter(CaseId caseId) {
        return office.use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter();
    }

    private static void assertRefused(
            Outcome<Application, CannotRegisterApplication> outcome, CannotRegisterApplication why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
