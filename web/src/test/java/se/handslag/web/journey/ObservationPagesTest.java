package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;

/** What housing support notices, at a browser without scripts. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SettableClock clock = SettableClock.at(TODAY.atTime(15, 0));
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor elin = Visitor.signsIn(house.port(), ELIN);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void evaHasCalled() {
        kim = team.relativeCalls(SARA, "Evas son");
        elin = Visitor.signsIn(house.port(), ELIN);
        sara = Visitor.signsIn(house.port(), SARA);
    }

    private String page() {
        return "/person/" + kim + "/observationer";
    }

    @Test
    void whatWasSeenIsSignedAndTheTeamAnswers() {
        elin.opens(page())
                .sees("Inga observationer är skrivna.")
                .doesNotSee("Tidiga tecken")
                .chooses("direction", "harder")
                .writes("text", "Tomt kylskåp igen.")
                .chooses("ask", "yes")
                .presses("Signera observationen");
        elin.sees("Teamet har fått en uppgift att svara", "Svårare", "Tomt kylskåp igen.", "Väntar på svar");
        sara.opens("/person/" + kim + "/uppgifter").sees("Svara på vad boendestödet har sett");
        sara.opens("/person/" + kim).sees("En observation väntar på teamets svar.");

        sara.opens(page()).follows("Svara").sees("Tomt kylskåp igen.").presses("Svara");
        sara.isTold(422, "Skriv vad ni gör.");
        sara.writes("answer", "Vi handlar tillsammans i morgon.").presses("Svara");

        sara.sees("Svaret är sparat.", "Sara Lind svarade", "Vi handlar tillsammans i morgon.")
                .doesNotSee("Väntar på svar");
        sara.opens("/person/" + kim + "/uppgifter").doesNotSee("Svara på vad boendestödet har sett");
        sara.opens("/person/" + kim + "/tidslinje").sees("Tomt kylskåp igen.");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        elin.opens(page())
                .writes("text", "Kim åt frukost.")
                .writes("day", "2026-03-17")
                .presses("Signera observationen");
        elin.isTold(422, "Välj om det var bättre, som vanligt eller svårare.");
        assertThat(elin.holds("text")).isEqualTo("Kim åt frukost.");
        elin.chooses("direction", "better").presses("Signera observationen");
        assertThat(elin.holds("text")).isEqualTo("Kim åt frukost.");
        elin.writes("day", "2026-03-16").writes("time", "09.15").presses("Signera observationen");
        elin.sees("Observationen är signerad.", "Bättre", "Kim åt frukost.");
    }

    @Test
    void isInEnglishToo() {
        elin.readsEnglish()
                .opens(page())
                .sees("Observations from housing support")
                .doesNotSee("web.observation.");
    }

    @Test
    void theRegionsStaffAreSentToThePerson() {
        team.interviewIsBooked(kim, TODAY.plusDays(1).atTime(13, 0));
        Visitor nils = Visitor.signsIn(house.port(), NILS);
        nils.opens("/person/" + kim).doesNotSee("Observationer");
        nils.opens(page()).sees("Översikt").doesNotSee("Observationer", "Boendestöd");
    }
}
