package se.handslag.web.journey;

import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;

/** Tests of what is said to someone, in Swedish and in English, on a running house that the tests of a class share. */
@CompositionRoot(because = "it plays the staff of both authorities")
abstract class InBothLanguages {
    static final LocalDate TODAY = LocalDate.of(2025, 8, 20);
    /** Fictitious persons' numbers, each used once: a team has one open case about a person. */
    private static final Queue<String> NUMBERS = new ConcurrentLinkedQueue<>(List.of(
            "199001019802",
            "199001019810",
            "199001019828",
            "199703149808",
            "199703149816",
            "199703149824",
            "200211239801",
            "200211239819",
            "200211239827",
            "198406079809",
            "198406079817",
            "198406079825"));

    private static @Nullable RunningHouse running;

    final RunningHouse house = house();
    final TeamAtWork team = new TeamAtWork(house.platform());
    final TeamInSupport support = new TeamInSupport(house.platform());
    final Visitor swedish = Visitor.signsIn(house.port(), SARA);
    final Visitor english = Visitor.signsIn(house.port(), SARA).readsEnglish();

    @BeforeAll
    static void start() {
        running = RunningHouse.on(Database.H2.stores(), SettableClock.at(TODAY));
        new TeamAtWork(house().platform()).boardDelegates(LocalDate.of(2025, 1, 1));
    }

    @AfterAll
    static void stop() {
        house().close();
    }

    private static RunningHouse house() {
        RunningHouse started = running;
        if (started == null) {
            throw new IllegalStateException("The house has not been started.");
        }
        return started;
    }

    /** Sara does the same in both languages and is told each time. */
    void isTold(int status, String sv, String en, Consumer<Visitor> act) {
        act.accept(swedish);
        swedish.isTold(status, sv);
        act.accept(english);
        english.isTold(status, en);
    }

    /** Someone whose every criterion is settled, and whose assessment is not concluded. */
    CaseId assessed() {
        CaseId caseId = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(caseId, TODAY.atTime(13, 0));
        team.personIsIdentified(caseId, NUMBERS.remove(), "Kim", "Åkesson");
        team.personConsents(caseId, Period.ofMonths(TODAY, 12));
        team.allCriteriaAreSettled(caseId);
        return caseId;
    }

    /** Someone about whom nothing is missing but the decision. */
    CaseId readyToDecide() {
        CaseId caseId = assessed();
        team.conclude(caseId).orElseThrow();
        appliesAndTheNurseIsConsulted(caseId);
        return caseId;
    }

    void appliesAndTheNurseIsConsulted(CaseId caseId) {
        team.personApplies(caseId, TODAY);
        team.nurseIsConsulted(caseId);
    }

    /** Someone with support for three months from today. */
    CaseId granted() {
        CaseId caseId = readyToDecide();
        team.grant(SARA, caseId, Period.ofMonths(TODAY, 3)).orElseThrow();
        return caseId;
    }
}
