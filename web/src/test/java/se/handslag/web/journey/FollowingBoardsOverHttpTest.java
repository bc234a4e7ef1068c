package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.decisions.municipality.delegate.RecordCooperation;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.MoveOnBoard;
import se.handslag.planning.joint.board.MovingOnBoard;
import se.handslag.planning.joint.board.NewAgreement;
import se.handslag.planning.joint.board.PutUp;
import se.handslag.planning.joint.board.PuttingUp;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** Whoever follows the board is told that it has changed, if they would see the person on it, and never what; and nobody else is told anything. */
@CompositionRoot(because = "it plays the staff of all authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class FollowingBoardsOverHttpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String STREAM = "/tavla/nytt";
    private static final Actor OUTSIDE =
            staff(UPPSALA, "vera", "Vera Vik", "Socionom", "En annan enhet", Mandate.CASE_WORKER);

    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house = RunningHouse.on(
            Database.H2.stores(),
            clock,
            List.of(
                    RunningHouse.role(UPPSALA, SARA),
                    RunningHouse.role(UPPSALA, ELIN),
                    RunningHouse.role(UPPSALA, MARIA),
                    RunningHouse.role(UPPSALA, OUTSIDE),
                    RunningHouse.role(REGION, NILS),
                    RunningHouse.role(ALVKARLEBY, OSKAR)));

    @AfterAll
    void close() {
        house.close();
    }

    private Browser signedIn(Actor actor) {
        return new Browser(house.port()).signIn(actor.employer() + " " + actor.staff());
    }

    private static Follower follows(Browser browser) {
        return Follower.begins(browser.request(STREAM));
    }

    private static void leaves(Browser browser) {
        browser.fillIn("/", "/logga-ut", Map.of());
    }

    private CaseId onBoard(String callName) {
        CaseId caseId = house.platform()
                .at(SARA.employer())
                .use(RegisteringContacts.class)
                .handle(
                        SARA,
                        new RegisterContact(
                                "fact-general",
                                Caller.RELATIVE,
                                "Eva",
                                "070-174 06 05",
                                callName,
                                "Sover inte.",
                                NextStep.INTERVIEW,
                                Optional.empty(),
                                "",
                                false))
                .orElseThrow()
                .caseId()
                .orElseThrow();
        house.platform()
                .at(SARA.employer())
                .use(PuttingUp.class)
                .handle(
                        SARA,
                        new PutUp(
                                caseId,
                                "crisis",
                                "",
                                NewAgreement.of(
                                        AgreementKind.CALL,
                                        SARA.staff(),
                                        clock.today().plusDays(1)),
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
        return caseId;
    }

    private void moves(CaseId caseId, String reason) {
        house.platform()
                .at(SARA.employer())
                .use(MovingOnBoard.class)
                .handle(SARA, new MoveOnBoard(caseId, Optional.empty(), reason, "", Optional.empty()))
                .orElseThrow();
    }

    @Test
    void aColleagueIsToldThatItHasChangedAndNotWhat() {
        CaseId rolf = onBoard("Rolf");
        Browser elin = signedIn(ELIN);
        Follower follower = follows(elin);

        moves(rolf, "admitted");

        follower.isTold();
        leaves(elin);
        assertThat(follower.toldToTheEnd()).containsExactly("event: changed", "data:");
    }

    @Test
    void theRegionAnotherMunicipalityAndWhoeverIsNotInTheTeamAreToldNothing() {
        CaseId rolf = onBoard("Rolf");
        Browser nils = signedIn(NILS);
        Browser oskar = signedIn(OSKAR);
        Browser sara = signedIn(SARA);
        Follower atTheRegion = follows(nils);
        Follower nextDoor = follows(oskar);
        Follower here = follows(sara);
        assertThat(follows(signedIn(OUTSIDE)).status()).isEqualTo(404);

        moves(rolf, "admitted");
        here.isTold();
        moves(rolf, "crisis");
        // When she hears of the second change, all have been told of the first who are.
        here.isTold();

        leaves(nils);
        leaves(oskar);
        assertThat(atTheRegion.toldToTheEnd()).isEmpty();
        assertThat(nextDoor.toldToTheEnd()).isEmpty();
    }

    @Test
    void someoneLentToAnotherTeamIsToldNothing() {
        house.platform()
                .at(MARIA.employer())
                .use(RecordingCooperation.class)
                .handle(
                        MARIA,
                        new RecordCooperation(
                                ALVKARLEBY.id(),
                                ALVKARLEBY.name(),
                                "§ 77",
                                TODAY,
                                Optional.empty(),
                                Set.of(new TeamId("hikikomori-uppsala"))))
                .orElseThrow();
        Browser guest = new Browser(house.port()).signIn(UPPSALA.id() + " " + ALVKARLEBY.id() + "/oskar");

        assertThat(follows(guest).status()).isNotEqualTo(200);
    }

    @Test
    void nobodyWhoIsNotSignedInAndNoPageOfAnyoneElsesFollows() {
        assertThat(follows(new Browser(house.port())).status()).isEqualTo(401);
        Browser elin = signedIn(ELIN);
        assertThat(Follower.begins(elin.request(STREAM).header("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(Follower.begins(elin.request(STREAM).header("Origin", "https://elsewhere.example"))
                        .status())
                .isEqualTo(403);
        assertThat(elin.get(STREAM).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionFollowsSoManyTimesAndIsNotMadeLongerByIt() {
        Follower here = follows(signedIn(SARA));
        CaseId rolf = onBoard("Rolf");
        here.isTold();
        Browser elin = signedIn(ELIN);
        Follower first = follows(elin);
        for (int i = 1; i < 6; i++) {
            assertThat(follows(elin).status()).isEqualTo(200);
        }
        assertThat(follows(elin).status()).isEqualTo(204);

        clock.advance(Duration.ofMinutes(20));
        assertThat(elin.send(elin.request("/tavla").header("Handslag-Quiet", "yes"))
                        .statusCode())
                .isEqualTo(200);
        clock.advance(Duration.ofMinutes(20));
        moves(rolf, "admitted");

        assertThat(first.toldToTheEnd()).isEmpty();
        assertThat(elin.get("/tavla").statusCode()).isEqualTo(303);
    }
}
