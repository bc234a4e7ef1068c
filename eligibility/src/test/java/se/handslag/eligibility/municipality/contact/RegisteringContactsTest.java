package se.handslag.eligibility.municipality.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.Task;
import se.handslag.core.task.Tasks;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;

class RegisteringContactsTest extends Assessing {
    @Test
    void opensACaseThatTheOneWhoTookTheCallHolds() {
        CaseId caseId = called(SARA);

        CaseFile file = file(SARA, caseId);
        assertThat(file.stage()).isEqualTo(Stage.CONTACT);
        assertThat(file.team()).isEqualTo(SmallTeam.ID);
        assertThat(file.callName()).isEqualTo("Evas son");
        assertThat(file.person()).isEmpty();
        assertThat(file.ours()).contains(Coordinator.of(SARA));
        assertThat(contacts(caseId)).singleElement().satisfies(contact -> {
            assertThat(contact.caller()).isEqualTo(Caller.RELATIVE);
            assertThat(contact.callerName()).isEqualTo("Eva Åkesson");
            assertThat(contact.matter()).startsWith("Har inte lämnat");
            assertThat(contact.by().name()).isEqualTo("Sara Lind");
        });
    }

    @Test
    void takesACallFromSomeoneWhoDoesNotSayWhoTheyAreOrAboutWhom() {
        CaseId caseId = register(new RegisterContact(
                        SmallTeam.ID.value(),
                        Caller.OTHER,
                        "",
                        "",
                        " ",
                        "En granne undrar",
                        NextStep.NOTHING,
                        Optional.empty(),
                        "",
                        false))
                .orElseThrow()
                .caseId()
                .orElseThrow();

        assertThat(file(SARA, caseId).callName()).isEqualTo("Okänd, kontakt 2 mars 2026 kl. 09.00");
    }

    @Test
    void callsTheCaseByTheCallerWhoCallsForThemselves() {
        CaseId caseId = register(new RegisterContact(
                        SmallTeam.ID.value(),
                        Caller.SELF,
                        "Alex",
                        "",
                        "",
                        "Vill ha hjälp",
                        NextStep.NOTHING,
                        Optional.empty(),
                        "",
                        false))
                .orElseThrow()
                .caseId()
                .orElseThrow();

        assertThat(file(SARA, caseId).callName()).isEqualTo("Alex");
    }

    @Test
    void writesATaskToCallBack() {
        LocalDate thursday = TestPlatform.FIRST_DAY.plusDays(3);
        CaseId caseId = register(next(NextStep.CALL_BACK, Optional.of(thursday), ""))
                .orElseThrow()
                .caseId()
                .orElseThrow();

        List<Task> tasks =
                world().inUnit(SARA, () -> world().use(SARA, Tasks.class).openAbout(caseId));
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(thursday);
            assertThat(task.text()).isEqualTo("Ring tillbaka: Eva Åkesson, 070-174 06 05");
            assertThat(task.assignedTo()).isEqualTo(SARA.staff());
        });
    }

    @Test
    void keepsWhereTheCallerWasReferred() {
        CaseId caseId = register(next(NextStep.REFERRED, Optional.empty(), "Vårdcentralen"))
                .orElseThrow()
                .caseId()
                .orElseThrow();

        assertThat(contacts(caseId).get(0).referredTo()).isEqualTo("Vårdcentralen");
    }

    @Test
    void leavesNothingAboutAnyoneWhenItIsAdviceOnly() {
        int before = world().use(SARA, ReadingCaseFiles.class).list(SARA).size();
        RegisterContact command = new RegisterContact(
                "second-team",
                Caller.RELATIVE,
                "Eva Åkesson",
                "070-174 06 05",
                "Kim",
                "Om Kim",
                NextStep.NOTHING,
                Optional.empty(),
                "",
                true);

        RegisteredContact registered = register(command).orElseThrow();

        assertThat(registered.caseId()).isEmpty();
        assertThat(world().use(SARA, ReadingCaseFiles.class).list(SARA)).hasSize(before);
        List<AdviceGiven> advice = world().inUnit(SARA, () -> world().use(SARA, Contacts.class)
                .adviceBy(SmallTeam.called("second-team").manifest().id()));
        assertThat(advice).singleElement().satisfies(given -> {
            assertThat(given.caller()).isEqualTo(Caller.RELATIVE);
            assertThat(given.by().name()).isEqualTo("Sara Lind");
        });
    }

    @Test
    void tellsOfOpenCasesUnderTheSameName() {
        CaseId first = called(SARA, "Sigismund");
        CaseId second = called(ELIN, "Sigismund");

        assertThat(register(call("Sigismund")).orElseThrow().alike()).containsExactlyInAnyOrder(first, second);
        assertThat(register(call("Ingen alls")).orElseThrow().alike()).isEmpty();
    }

    @Test
    void refusesAnUnknownTeam() {
        assertThat(refusal(register(team("no-such-team")))).isInstanceOf(CannotRegister.NoSuchTeam.class);
        assertThat(refusal(register(team("'; drop table contact; --")))).satisfies(refused -> {
            assertThat(refused.field()).isEqualTo("team");
            assertThat(refused.sentence().arguments())
                    .noneMatch(word -> word.toString().contains("drop"));
        });
    }

    @Test
    void refusesATeamThatNoMunicipalityTakesPartIn() {
        assertThat(refusal(register(team("health-team")))).isInstanceOf(CannotRegister.NotThisMunicipalitysTeam.class);
    }

    @Test
    void refusesWithEveryFaultAtOnce() {
        RegisterContact command = new RegisterContact(
                SmallTeam.ID.value(),
                Caller.OTHER,
                "x".repeat(201),
                "1".repeat(41),
                "y".repeat(201),
                " ",
                NextStep.CALL_BACK,
                Optional.empty(),
                "",
                false);

        assertThat(refusal(register(command)))
                .isEqualTo(new CannotRegister.Incomplete(List.of(
                        CannotRegister.Fault.NAME_TOO_LONG,
                        CannotRegister.Fault.PHONE_TOO_LONG,
                        CannotRegister.Fault.ABOUT_TOO_LONG,
                        CannotRegister.Fault.NO_MATTER,
                        CannotRegister.Fault.NO_DAY_TO_CALL)));
    }

    @Test
    void refusesADayToCallThatHasBeenAndAReferralToNowhere() {
        assertThat(refusal(register(next(NextStep.CALL_BACK, Optional.of(TestPlatform.FIRST_DAY.minusDays(1)), ""))))
                .isEqualTo(new CannotRegister.Incomplete(List.of(CannotRegister.Fault.DAY_HAS_BEEN)));
        assertThat(refusal(register(next(NextStep.REFERRED, Optional.empty(), " "))))
                .isEqualTo(new CannotRegister.Incomplete(List.of(CannotRegister.Fault.REFERRED_NOWHERE)));
        assertThat(refusal(register(next(NextStep.REFERRED, Optional.empty(), "x".repeat(201)))))
                .isEqualTo(new CannotRegister.Incomplete(List.of(CannotRegister.Fault.REFERRED_TOO_LONG)));
    }

    @Test
    void refusesSomeoneWhoDoesNotWorkWithPersons() {
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Dal", "Skolsköterska", "Team", Mandate.HEALTH_CARE);

        assertThat(refusal(world().use(jonas, RegisteringContacts.class).handle(jonas, call("Kim"))))
                .isInstanceOf(CannotRegister.NotACaseWorker.class);
    }

    @Test
    void isNoVerbOfTheRegionsAndTakesNoOneElsesActor() {
        assertThatThrownBy(() -> world().use(NILS, RegisteringContacts.class)).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> world().use(SARA, RegisteringContacts.class).handle(NILS, call("Kim")))
                .isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> world().use(SARA, RegisteringContacts.class).handle(OSKAR, call("Kim")))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void showsNothingOfOneMunicipalityToAnother() {
        called(SARA, "Absalon");
        CaseId theirs = called(OSKAR, "Absalon");

        assertThat(world().use(OSKAR, ReadingCaseFiles.class).search(OSKAR, "Absalon"))
                .extracting(CaseFile::id)
                .containsExactly(theirs);
        assertThat(world().use(OSKAR, RegisteringContacts.class)
                        .handle(OSKAR, call("Absalon"))
                        .orElseThrow()
                        .alike())
                .containsExactly(theirs);
        assertThat(world().use(NILS, ReadingCaseFiles.class).search(NILS, "Absalon"))
                .isEmpty();
        assertThat(ALVKARLEBY.id()).isNotEqualTo(UPPSALA.id());
    }

    private static CaseId called(Actor actor, String about) {
        return world().use(actor, RegisteringContacts.class)
                .handle(actor, call(about))
                .orElseThrow()
                .caseId()
                .orElseThrow();
    }

    private static Outcome<RegisteredContact, CannotRegister> register(RegisterContact command) {
        return world().use(SARA, RegisteringContacts.class).handle(SARA, command);
    }

    private static RegisterContact team(String team) {
        RegisterContact sound = call("Kim");
        return new RegisterContact(
                team,
                sound.caller(),
                sound.callerName(),
                sound.callerPhone(),
                sound.about(),
                sound.matter(),
                sound.next(),
                sound.callBackOn(),
                sound.referredTo(),
                false);
    }

    private static RegisterContact next(NextStep next, Optional<LocalDate> callBackOn, String referredTo) {
        RegisterContact sound = call("Kim");
        return new RegisterContact(
                sound.team(),
                sound.caller(),
                sound.callerName(),
                sound.callerPhone(),
                sound.about(),
                sound.matter(),
                next,
                callBackOn,
                referredTo,
                false);
    }

    private static List<Contact> contacts(CaseId caseId) {
        return world().use(SARA, ReadingContacts.class).about(SARA, caseId);
    }
}
