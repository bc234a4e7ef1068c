package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Answer;
import se.handslag.web.RunningHouse;
import se.handslag.web.journey.TeamAtWork;
import se.handslag.web.shell.Browser;

/** The program as it is served with every team of the house on its class path: a region's teams live beside each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@CompositionRoot(because = "it plays the staff of both authorities")
class EveryTeamInOneProgramTest {
    private final SettableClock clock = SettableClock.at(TestPlatform.FIRST_DAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);

    @AfterAll
    void stop() {
        house.close();
    }

    @Test
    void startsWithAllOfThemAndOffersEachByItsNameWhereSomeoneFirstCalls() {
        assertThat(house.platform().teams().all())
                .extracting(team -> team.id().value())
                .containsExactlyInAnyOrder(
                        "act",
                        "addiction-clinic",
                        "fact-forensic",
                        "fact-general",
                        "hikikomori-uppsala",
                        "hvb-youth",
                        "intensive-case-management",
                        "minimaria",
                        "ract",
                        "strengths",
                        "yamaguchi-hikikomori");
        HttpResponse<String> form = browser(SARA).get("/kontakt/ny");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(house.platform().teams().all())
                .allSatisfy(team -> assertThat(form.body()).contains(nameOf(team)));
    }

    @Test
    void saysWhereThePersonIsHelpedInsteadOnceACriterionIsSettledNotToHold() {
        TeamAtWork team = new TeamAtWork(house.platform(), new TeamId("yamaguchi-hikikomori"));
        CaseId ren = team.relativeCalls(SARA, "Ren");
        team.interviewIsBooked(ren, clock.today().atTime(13, 0));
        team.personIsIdentified(ren, "19970314-9808", "Ren", "Nyström");
        team.personConsents(ren, Period.ofMonths(clock.today(), 6));
        String page = "/person/" + ren + "/bedomning";
        assertThat(browser(NILS).get(page).body())
                .contains("Den som inte har träffat någon läkare är inte diagnostiserad.")
                .doesNotContain("Hänvisa till psykiatrin");

        team.settle(NILS, ren, Answer.NO, "no-psychosis-or-bipolar").orElseThrow();

        for (Actor actor : new Actor[] {NILS, SARA}) {
            assertThat(browser(actor).get(page).body())
                    .as("to %s", actor.name())
                    .contains("Hänvisa till psykiatrin: behandlingen där går före stödet här.");
        }
    }

    private Browser browser(Actor actor) {
        return new Browser(house.port()).signIn(actor.employer() + " " + actor.staff());
    }

    private static String nameOf(LoadedTeam team) {
        return team.manifest().name();
    }
}
