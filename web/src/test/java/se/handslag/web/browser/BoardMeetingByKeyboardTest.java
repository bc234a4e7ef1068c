package se.handslag.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.BoardAgreement;
import se.handslag.planning.joint.board.NewAgreement;
import se.handslag.planning.joint.board.PutUp;
import se.handslag.planning.joint.board.PuttingUp;
import se.handslag.planning.joint.board.ReadingBoard;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.web.RunningHouse;

/** The FACT team at its board with twenty persons on it, in a real browser: a meeting by keys alone, and a change that a colleague sees. */
@CompositionRoot(because = "it plays the staff and reads what became of it")
@Timeout(600)
class BoardMeetingByKeyboardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final List<String> NAMES = List.of(
            "Albin", "Berit", "Cecilia", "Dag", "Ebba", "Folke", "Greta", "Hugo", "Ines", "Jonte", "Kerstin", "Love",
            "Märta", "Nore", "Otto", "Pia", "Rut", "Sixten", "Tyra", "Ulf");

    /** What the journey allows for each person, what is written included. */
    private static final int KEYS_FOR_EACH = 4;

    private static final Set<Integer> AGREED_ON = Set.of(2, 7, 11, 15, 20);
    private static final Set<Integer> TAKEN_DOWN = Set.of(5, 13);

    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);

    @AfterEach
    void close() {
        house.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + house.port() + path;
    }

    private <T> T use(Class<T> verb) {
        return house.platform().at(SARA.employer()).use(verb);
    }

    private CaseId onBoard(String callName) {
        RegisterContact contact = new RegisterContact(
                "fact-general",
                Caller.RELATIVE,
                "Eva",
                "070-174 06 05",
                callName,
                "Sover inte.",
                NextStep.INTERVIEW,
                Optional.empty(),
                "",
                false);
        CaseId caseId = use(RegisteringContacts.class)
                .handle(SARA, contact)
                .orElseThrow()
                .caseId()
                .orElseThrow();
        NewAgreement first = NewAgreement.of(AgreementKind.HOME_VISIT, SARA.staff(), TODAY.plusDays(1));
        use(PuttingUp.class)
                .handle(SARA, new PutUp(caseId, "crisis", "", first, Optional.empty(), Optional.empty()))
                .orElseThrow();
        return caseId;
    }

    private void signsIn(Chromium browser, Actor actor) {
        browser.opens(at("/logga-in"));
        browser.tabsTo("one.matches('button') && one.innerText.includes('" + actor.name() + "')");
        browser.presses("Enter");
        browser.waitsUntil("location.pathname !== '/logga-in'");
    }

    @Test
    void aMeetingOverTwentyPersonsTakesFourKeysForEachAtMostAndNoMouse() {
        try (Chromium browser = Chromium.starts()) {
            List<CaseId> twenty = NAMES.stream().map(this::onBoard).toList();
            signsIn(browser, SARA);
            browser.opens(at("/tavla"));
            browser.tabsTo("one.matches('main a') && one.innerText === 'Börja ett möte'");
            browser.presses("Enter");
            browser.waitsUntil("location.pathname === '/mote'");
            browser.tabsTo("one.name === 'own'");
            browser.presses("End");
            browser.writes(", Elin");
            browser.tabsTo("one.matches('button') && one.innerText === 'Börja mötet'");
            browser.presses("Enter");
            browser.waitsUntil("location.pathname.startsWith('/mote/')");
            browser.seesTheFocus();
            MeetingId meeting = MeetingId.parse(browser.reads("location.pathname.split('/')[2]"));

            int before = browser.keys();
            browser.presses("Enter");
            List<String> talkedOf = new ArrayList<>();
            for (int i = 1; i <= NAMES.size(); i++) {
                browser.waitsUntil("location.pathname.includes('/person/')");
                browser.seesTheFocus();
                String name = browser.reads("document.querySelector('h1').innerText");
                talkedOf.add(name);
                talksOf(browser, i);
                browser.presses("j");
                browser.waitsUntil("document.querySelector('h1').innerText !== '" + name + "'");
            }
            int spent = browser.keys() - before;

            browser.waitsUntil("location.pathname.endsWith('/slut')");
            browser.seesTheFocus();
            assertThat(talkedOf).containsExactlyInAnyOrderElementsOf(NAMES);
            assertThat(spent).isLessThanOrEqualTo(KEYS_FOR_EACH * NAMES.size());
            assertThat(browser.reads("document.querySelector('main').innerText"))
                    .contains("5 överenskommelser, som ligger som uppgifter", SARA.name() + ", Elin");
            browser.tabsTo("one.innerText === 'Skapa utkast till anteckningar'");
            browser.presses("Enter");
            browser.waitsUntil("document.body.innerText.includes('utkast är skapade.')");
            assertThat(browser.mouse()).isEmpty();
            holds(meeting, twenty);
        }
    }

    /** Agrees to call some, takes down others with who follows up, and leaves the rest as they are. */
    private static void talksOf(Chromium browser, int place) {
        int before = browser.keys();
        if (AGREED_ON.contains(place)) {
            browser.presses("a");
            browser.seesTheFocus();
            browser.waitsUntil("document.activeElement.name === 'kind'");
            browser.presses("r");
            browser.presses("Enter");
            browser.waitsUntil("document.body.innerText.includes('Överenskommelsen är sparad')");
            browser.seesTheFocus();
            // And one that leads on.
            assertThat(browser.keys() - before + 1).isLessThanOrEqualTo(KEYS_FOR_EACH);
        } else if (TAKEN_DOWN.contains(place)) {
            browser.presses("t");
            browser.waitsUntil("document.activeElement.name === 'words'");
            browser.seesTheFocus();
            browser.writes("Lugnt");
            browser.tabsTo("one.name === 'on'");
            browser.writes("03202026");
            browser.presses("Enter");
            browser.waitsUntil("document.body.innerText.includes('Personen är nere från tavlan.')");
            browser.seesTheFocus();
        }
    }

    private void holds(MeetingId meeting, List<CaseId> twenty) {
        HoldingMeetings.Room room =
                use(HoldingMeetings.class).room(SARA, meeting).orElseThrow();
        assertThat(room.meeting().own()).isEqualTo(SARA.name() + ", Elin");
        assertThat(room.takenUp()).containsExactlyInAnyOrderElementsOf(twenty);
        List<BoardAgreement> agreed = use(ReadingBoard.class).agreedAt(SARA, meeting);
        assertThat(agreed).hasSize(AGREED_ON.size()).allSatisfy(agreement -> {
            assertThat(agreement.kind()).isEqualTo(AgreementKind.CALL);
            assertThat(agreement.on()).isEqualTo(TODAY.plusDays(1));
            // One that stood before the meeting, and this one.
            assertThat(tasks(agreement.caseId(), "board-agreement")).hasSize(2);
        });
        List<CaseId> down = twenty.stream()
                .filter(caseId -> !tasks(caseId, "board-follow-up").isEmpty())
                .toList();
        assertThat(down).hasSize(TAKEN_DOWN.size()).allSatisfy(caseId -> {
            assertThat(tasks(caseId, "board-follow-up"))
                    .extracting(DerivedTask::due)
                    .containsExactly(LocalDate.of(2026, 3, 20));
            assertThat(use(ReadingBoard.class).about(SARA, caseId).card()).isEmpty();
        });
    }

    private List<DerivedTask> tasks(CaseId caseId, String kind) {
        return use(KeepingTasks.class).about(SARA, caseId).derived().stream()
                .filter(task -> task.kind().equals(kind))
                .toList();
    }

    @Test
    void aColleagueSeesTheChangeInTheirOwnBrowserAndIsToldOfNobodyByName() {
        try (Chromium here = Chromium.starts();
                Chromium there = Chromium.starts()) {
            CaseId wilma = onBoard("Wilma");
            String card = "document.querySelector('[data-reason=admitted] #card-" + wilma + "')";
            signsIn(there, ELIN);
            there.opensAndFollows(at("/tavla"));
            there.reads("String(window.sameAsBefore = true)");
            assertThat(there.isTrue(card + " === null")).isTrue();
            signsIn(here, SARA);
            here.opens(at("/tavla"));

            here.tabsTo("one.id === 'card-" + wilma + "'");
            here.presses("4");

            there.waitsUntil(card + " !== null");
            there.waitsUntil("document.querySelector('[data-live]').textContent !== ''");
            assertThat(there.isTrue("window.sameAsBefore === true")).isTrue();
            assertThat(there.reads("document.querySelector('[data-live]').textContent"))
                    .isEqualTo("Tavlan har ändrats och visas som den är nu.")
                    .doesNotContain("Wilma", "Inlagd");
            assertThat(there.isTrue("document.querySelector('[data-live]').getAttribute('role') === 'status'"))
                    .isTrue();
        }
    }
}
