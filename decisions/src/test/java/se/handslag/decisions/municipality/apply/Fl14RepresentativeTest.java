package se.handslag.decisions.municipality.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Dismissed;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.dismiss.CannotDismiss;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.dismiss.Dismissing;

/** 14–15 §§ förvaltningslagen (2017:900): a representative shows a power of attorney, which says who, what and whether it can be passed on. */
class Fl14RepresentativeTest {
    private static final RightToSpeak.PowerOfAttorney ATTORNEY =
            new RightToSpeak.PowerOfAttorney("Per Ek", "Ansökan om stöd", true, LocalDate.of(2025, 6, 2), "Sara Lind");

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

    static Stream<RightToSpeak> rights() {
        return Stream.of(
                ATTORNEY,
                new RightToSpeak.PowerOfAttorney("Per Ek", "Allt", false, LocalDate.of(2024, 1, 1), ""),
                new RightToSpeak.Guardianship("Eva Ek", GuardianKind.GUARDIAN, "Bevaka rätt", true),
                new RightToSpeak.Guardianship("Eva Ek", GuardianKind.ADMINISTRATOR, "Förvalta egendom", false));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void theRightIsKeptAsItWasShown(RightToSpeak right) {
        Application application = register(right.by(), Optional.of(right)).orElseThrow();

        assertThat(application.right()).contains(right);
        assertThat(application.representative()).isEqualTo(right.name());
        assertThat(office.matter(application.caseId()).openApplication()).contains(application);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("no right at all", Optional.empty(), CannotRegisterApplication.NO_REPRESENTATIVE),
                Arguments.of(
                        "a guardian's mandate for a representative",
                        Optional.of(new RightToSpeak.Guardianship("Eva", GuardianKind.GUARDIAN, "Allt", true)),
                        CannotRegisterApplication.NO_REPRESENTATIVE),
                Arguments.of(
                        "nobody's name",
                        Optional.of(new RightToSpeak.PowerOfAttorney(" ", "Allt", false, Office.OPENED, "")),
                        CannotRegisterApplication.NO_REPRESENTATIVE),
                Arguments.of(
                        "no scope",
                        Optional.of(new RightToSpeak.PowerOfAttorney("Per", " ", false, Office.OPENED, "")),
                        CannotRegisterApplication.NO_SCOPE),
                Arguments.of(
                        "signed tomorrow",
                        Optional.of(
                                new RightToSpeak.PowerOfAttorney("Per", "Allt", false, Office.OPENED.plusDays(1), "")),
                        CannotRegisterApplication.ATTORNEY_IN_THE_FUTURE),
                Arguments.of(
                        "too much said of it",
                        Optional.of(
                                new RightToSpeak.PowerOfAttorney("Per", "x".repeat(1_001), false, Office.OPENED, "")),
                        CannotRegisterApplication.RIGHT_TOO_LONG));
    }

    @ParameterizedTest(name = "{0} is refused")
    @MethodSource("wrong")
    void aRightThatIsNotWholeIsRefused(String what, Optional<RightToSpeak> right, CannotRegisterApplication why) {
        assertThat(register(AppliedBy.REPRESENTATIVE, right)).as(what).isEqualTo(Outcome.refused(why));
    }

    @Test
    void thePersonNeedsNoneAndNoneIsKeptForThem() {
        Application application =
                register(AppliedBy.PERSON, Optional.of(ATTORNEY)).orElseThrow();

        assertThat(application.right()).isEmpty();
        assertThat(application.representative()).isEmpty();
    }

    @ParameterizedTest(name = "applied by {0}: turned away for want of a right: {1}")
    @CsvSource({"PERSON, false", "REPRESENTATIVE, true"})
    void onlySomeoneElsesApplicationIsTurnedAwayForWantOfARight(AppliedBy by, boolean done) {
        Application application = register(by, Optional.of(ATTORNEY)).orElseThrow();
        office.use(SARA, SkippingCommunication.class)
                .handle(
                        SARA,
                        new SkipCommunication(
                                application.caseId(), SkipGround.CLEARLY_UNNECESSARY, "Ombudet är tillfrågat."))
                .orElseThrow();

        Outcome<Dismissed, CannotDismiss> outcome = office.use(SARA, Dismissing.class)
                .handle(
                        SARA,
                        new DismissApplication(
                                application.caseId(), DismissGround.NO_RIGHT_TO_SPEAK, "Fullmakten är återkallad."));

        assertThat(outcome.isDone()).isEqualTo(done);
        if (!done) {
            assertThat(outcome).isEqualTo(Outcome.refused(CannotDismiss.GroundMissing.PERSON_APPLIED));
        }
    }

    private static Outcome<Application, CannotRegisterApplication> register(
            AppliedBy by, Optional<RightToSpeak> right) {
        return office.use(SARA, RegisteringApplications.class)
                .handle(
                        SARA,
                        new RegisterApplication(
                                office.known(), office.today(), ApplicationForm.WRITTEN, by, right, "Stöd"));
    }
}
