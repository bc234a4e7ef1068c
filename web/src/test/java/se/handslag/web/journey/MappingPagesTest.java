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
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.ReadingMappings;
import se.handslag.web.RunningHouse;

/** The mapping's pages, and whole goals in the plan's, at a browser without scripts. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MappingPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void aRelativeCalls() {
        kim = team.relativeCalls(SARA, "Evas son");
        sara = Visitor.signsIn(house.port(), SARA);
    }

    private String mapping() {
        return "/person/" + kim + "/kartlaggning";
    }

    @Test
    void anAreaIsWrittenAndReadAtAGlanceWithWhoSaidWhat() {
        sara.opens(mapping()).sees("Det finns ingen kartläggning än").follows("Hemliv");
        sara.writes("present.person", "Jag lagar mat ibland")
                .writes("resources.team", "Handlar på nätet")
                .presses("Spara området");
        sara.isTold(422, "Ange minst en källa till det som teamet skriver");
        assertThat(sara.holds("resources.team")).isEqualTo("Handlar på nätet");
        sara.chooses("source.1.kind", "interview").presses("Spara området");
        sara.isTold(422, "Skriv källans dag.");
        sara.writes("source.1.on", "2026-03-01")
                .writes("source.1.what", "hemma")
                .writes("source.1.assessor", "Nils Ek")
                .presses("Spara området");

        sara.sees(
                "Kartläggningen är sparad",
                "Sagt av personen",
                "Jag lagar mat ibland",
                "Sagt av teamet",
                "Handlar på nätet");
        sara.sees("Samtal med personen 1 mars 2026, hemma", "Sara Lind, Nils Ek", "Inte kartlagt");
        sara.follows("Versioner").sees("Version 1", "Sara Lind, Socionom", "Jag lagar mat ibland");
        // The region has its own.
        Visitor.signsIn(house.port(), NILS).opens(mapping(), 404);
    }

    @Test
    void twoInTheSameAreaBothKeepTheirsAndTwoInTheSameFieldChoose() {
        sara.opens(mapping() + "/andra?omrade=home-life");
        Visitor elin = Visitor.signsIn(house.port(), ELIN).opens(mapping() + "/andra?omrade=home-life");
        Visitor late = Visitor.signsIn(house.port(), ELIN).opens(mapping() + "/andra?omrade=home-life");
        sara.writes("present.person", "Saras text").presses("Spara området");
        elin.writes("future.person", "Egen lägenhet").presses("Spara området");
        elin.sees("Sara Lind hade ändrat andra fält under tiden");

        late.writes("present.person", "Elins text")
                .writes("needs.person", "Hjälp")
                .presses("Spara området");
        late.isTold(409, "ändrade området").sees("Saras text", "Elins text");
        late.presses("Spara området med mina val").isTold(409, "Välj vilken av de två texterna som ska gälla.");
        late.chooses("keep.present.person", "ours").presses("Spara området med mina val");

        var home = team.use(SARA, ReadingMappings.class)
                .read(SARA, kim)
                .area(LifeArea.HOME_LIFE)
                .orElseThrow()
                .now()
                .content();
        assertThat(home.text(MappingField.PRESENT_PERSON)).isEqualTo("Elins text");
        assertThat(home.text(MappingField.FUTURE_PERSON)).isEqualTo("Egen lägenhet");
        assertThat(home.text(MappingField.NEEDS_PERSON)).isEqualTo("Hjälp");
    }

    @Test
    void aTeamThatDoesNotWorkInStepsHasNoMarker() {
        sara.opens("/person/" + kim + "/plan").doesNotSee("Ändra steg");
        sara.opens("/person/" + kim + "/steg").sees("Teamet arbetar inte i steg.");
    }

    @Test
    void aGoalHasWholeStepsAndDaysThatAreMovedForAReason() {
        clock.set(LocalDate.of(2026, 2, 2));
        team.boardDelegates(LocalDate.of(2026, 1, 1));
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, LocalDate.of(2026, 2, 9).atTime(13, 0));
        clock.set(LocalDate.of(2026, 2, 9));
        team.personIsIdentified(kim, "199001019802", "Kim", "Åkesson");
        team.personConsents(kim, new Period(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 12, 31)));
        team.allCriteriaAreSettled(kim);
        team.conclude(kim).orElseThrow();
        team.personApplies(kim, LocalDate.of(2026, 2, 9));
        team.nurseIsConsulted(kim);
        clock.set(TODAY);
        team.grant(SARA, kim, Period.ofMonths(TODAY, 3)).orElseThrow();
        sara = Visitor.signsIn(house.port(), SARA);

        String plan = "/person/" + kim + "/plan";
        sara.opens(plan + "/andra")
                .writes("goal.1.words", "Få ett jobb")
                .writes("goal.1.next.from", "2026-04-20")
                .writes("goal.1.next", "2026-04-13")
                .presses("Lägg till delmål");
        sara.writes("goal.1.step.1", "Skriva in sig")
                .chooses("goal.1.step.1.by", "agency")
                .writes("goal.1.step.1.who", "Arbetsförmedlingen")
                .writes("goal.1.step.1.day", "2026-03-20")
                .presses("Spara planen");
        sara.isTold(422, "Den första dagen är efter den sista.");
        sara.writes("goal.1.next.from", "2026-04-06").presses("Spara planen");
        sara.isTold(422, "Ingen hos er svarar för något i planen.");
        sara.writes("goal.1.helpers", "Sara Lind")
                .chooses("goal.1.goal-view", "does-not-agree")
                .writes("goal.1.goal-view.words", "Inte än")
                .presses("Spara planen");
        sara.sees("Planen är sparad", "Annan myndighet eller organisation, Arbetsförmedlingen", "senast 20 mars 2026")
                .sees("6 april 2026 till 13 april 2026", "Håller inte med om målet: ”Inte än”");

        sara.follows("Ändra planen").writes("goal.1.next.from", "").writes("goal.1.next", "2026-05-04");
        sara.presses("Spara planen").isTold(422, "Välj varför dagarna flyttas.");
        sara.chooses("goal.1.next.moved", "person-could-not")
                .chooses("goal.1.step.1.done", "yes")
                .presses("Spara planen");
        sara.sees("Ett mål har inget nästa steg", "Inget nästa steg", "Flyttat: Personen kunde inte")
                .sees("Målet har ändrats sedan dess");
        sara.follows("Planens versioner").sees("6 april 2026 till 13 april 2026", "Flyttat: Personen kunde inte");
        sara.opens(plan + "/andra")
                .writes("goal.1.without-step", "Vi väntar på besked")
                .presses("Spara planen")
                .sees("Planen är sparad", "Vi väntar på besked")
                .doesNotSee("Lägg till ett, eller skriv");
    }
}
