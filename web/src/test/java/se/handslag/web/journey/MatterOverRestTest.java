package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.approve.AdoptFourEyes;
import se.handslag.decisions.municipality.approve.AdoptingFourEyes;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.RunningHouse;
import tools.jackson.databind.JsonNode;

/** A whole matter by a program alone, from the application to the court. */
@CompositionRoot(because = "a test plays the staff of every authority")
class MatterOverRestTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);

    private static final List<MatterAct> WAY =
            List.of(MatterAct.APPLY, MatterAct.DECLARE, MatterAct.INVESTIGATE, MatterAct.CONSULT);

    @ParameterizedTest(name = "{0}")
    @EnumSource(Database.class)
    void leadsFromTheApplicationToTheCourt(Database database) {
        try (RunningHouse house = RunningHouse.on(database.stores(), SettableClock.at(MONDAY))) {
            TeamAtWork team = new TeamAtWork(house.platform());
            boardDelegatesEverything(house);
            CaseId caseId = assessed(team);
            Program sara = Program.of(house.port(), SARA);
            String here = "/api/person/" + caseId;

            for (MatterAct act :
                    new MatterAct[] {MatterAct.APPLY, MatterAct.DECLARE, MatterAct.INVESTIGATE, MatterAct.CONSULT}) {
                assertThat(open(sara, here + "/matter", act.code()))
                        .as(act.code())
                        .isTrue();
                assertThat(sara.does(here + "/matter/acts/" + act.code(), Bodies.of(act, MONDAY)))
                        .isEqualTo(here + "/matter");
            }
            assertThat(sara.read(here + "/matter")
                            .path("investigation")
                            .path("version")
                            .asInt())
                    .isEqualTo(1);
            // What no letter can hold is left out, as from a form.
            String decision = sara.does(
                    here + "/matter/acts/grant",
                    Bodies.with(Bodies.grant(MONDAY), "reasons", "Du be\u0000ho\u0308ver stöd.\r\nNu."));
            saysWhatWasDecided(house, caseId, sara.read(decision));

            sara.does(decision + "/acts/notify", Bodies.of(DecisionAct.NOTIFY, MONDAY));
            assertThat(sara.read(decision)
                            .path("notices")
                            .path(0)
                            .path("lastDayToAppeal")
                            .asString())
                    .isEqualTo("2025-06-30");
            String appeal = sara.does(decision + "/acts/appeal", Bodies.of(DecisionAct.APPEAL, MONDAY));
            assertThat(open(sara, appeal, "hand-over")).isFalse();
            sara.does(appeal + "/acts/try-time", Bodies.of(AppealAct.TRY_TIME, MONDAY));
            sara.does(appeal + "/acts/reconsider", Bodies.of(AppealAct.RECONSIDER, MONDAY));
            assertThat(sara.does(appeal + "/acts/hand-over", Bodies.of(AppealAct.HAND_OVER, MONDAY)))
                    .isEqualTo(appeal);
            sara.does(appeal + "/acts/ruling", Bodies.of(AppealAct.RULING, MONDAY));

            JsonNode matter = sara.read(here + "/matter");
            assertThat(matter.path("application").isNull()).isTrue();
            assertThat(matter.path("stage").asString()).isEqualTo("support");
            assertThat(matter.path("decisions")).containsExactly(sara.read(decision));
            assertThat(matter.path("appeals")).containsExactly(sara.read(appeal));
            assertThat(matter.path("appeals").path(0).path("steps")).hasSize(4);
        }
    }

    @Test
    void oneProposesAndAnotherApproves() {
        try (RunningHouse house = RunningHouse.on(Database.H2.stores(), SettableClock.at(MONDAY))) {
            boardDelegatesEverything(house);
            AdoptFourEyes asked = new AdoptFourEyes(FourEyes.ALWAYS, MONDAY, "Omsorgsnämnden 2025-06-02 § 9");
            house.platform()
                    .at(MARIA.employer())
                    .use(AdoptingFourEyes.class)
                    .handle(MARIA, asked)
                    .orElseThrow();
            String matter = "/api/person/" + assessed(new TeamAtWork(house.platform())) + "/matter";
            Program sara = Program.of(house.port(), SARA);
            Program maria = Program.of(house.port(), MARIA);
            for (MatterAct act : WAY) {
                sara.does(matter + "/acts/" + act.code(), Bodies.of(act, MONDAY));
            }
            maria.does(matter + "/acts/declare", Bodies.of(MatterAct.DECLARE, MONDAY));
            assertThat(open(sara, matter, "grant")).isFalse();
            assertThat(sara.read(matter).path("proposal").isNull()).isTrue();

            Map<String, Object> words = Bodies.grant(MONDAY);
            sara.does(matter + "/acts/propose", Map.of("kind", "granted", "words", Map.of("fields", words)));
            JsonNode proposal = maria.read(matter).path("proposal");
            Map<String, Object> points = new TreeMap<>();
            proposal.path("toJudge")
                    .forEach(point -> points.put(point.asString(), Bodies.with(Map.of("words", ""), "returned", null)));
            Map<String, Object> judged = Map.of(
                    "proposal", proposal.path("id").asString(),
                    "seen", proposal.path("seen").asString(),
                    "points", points,
                    "present", List.of());
            assertThat(sara.post(matter + "/acts/approve", judged).statusCode())
                    .as("by the one who proposed")
                    .isEqualTo(409);
            JsonNode decided = maria.read(maria.does(matter + "/acts/approve", judged));

            assertThat(decided.path("kind").asString()).isEqualTo("granted");
            assertThat(decided.path("decider").path("name").asString()).isEqualTo(MARIA.name());
        }
    }

    private static void boardDelegatesEverything(RunningHouse house) {
        List<DelegationItem> items = List.of(item("3.2", "Socionom"), item("3.3", "Verksamhetschef"));
        LocalDate from = LocalDate.of(2025, 1, 1);
        house.platform()
                .at(MARIA.employer())
                .use(AdoptingDelegationOrder.class)
                .handle(
                        MARIA,
                        new AdoptDelegationOrder("Omsorgsnämnden 2024-12-12 § 145", from, Optional.empty(), items))
                .orElseThrow();
    }

    private static DelegationItem item(String number, String role) {
        return new DelegationItem(
                number,
                role,
                Optional.empty(),
                TeamAtWork.TEAM,
                LegalTopic.RIGHT_TO_SUPPORT,
                Set.of(DecisionKind.values()));
    }

    private static void saysWhatWasDecided(RunningHouse house, CaseId caseId, JsonNode told) {
        MunicipalDecision kept = house.platform()
                .at(SARA.employer())
                .use(ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter()
                .decisions()
                .get(0);
        assertThat(kept.particulars().reasons()).isEqualTo("Du behöver stöd.\nNu.");
        assertThat(told.path("id").asString()).isEqualTo(kept.id().toString());
        assertThat(told.path("kind").asString()).isEqualTo("granted");
        assertThat(told.path("decidedOn").asString()).isEqualTo("2025-06-09");
        assertThat(told.path("decider").path("name").asString()).isEqualTo(SARA.name());
        assertThat(told.path("delegation").path("item").asString()).isEqualTo("3.2");
        assertThat(told.path("law").asString()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(told.path("appealLaw").asString()).isEqualTo("16 kap. 3 § socialtjänstlagen (2001:453)");
        assertThat(told.path("granted").path("to").asString()).isEqualTo("2025-09-08");
        assertThat(told.path("inForce")).isEqualTo(told.path("granted"));
        assertThat(told.path("about").isNull()).isTrue();
        assertThat(told.path("contentHash").asString()).isEqualTo(ContentHash.of(kept));
        assertThat(told.path("letter").asString())
                .isEqualTo("/person/" + caseId + "/beslut/" + kept.id() + "/brev.pdf");
    }

    private static boolean open(Program program, String place, String act) {
        return Program.act(program.read(place), act).path("open").asBoolean();
    }

    private static CaseId assessed(TeamAtWork team) {
        CaseId caseId = team.relativeCalls(SARA, "Systerson");
        team.interviewIsBooked(caseId, MONDAY.atTime(13, 0));
        team.personIsIdentified(caseId, MatterPages.number(), "Kim", "Åkesson");
        team.personConsents(caseId, new Period(MONDAY, MONDAY.plusMonths(11)));
        team.allCriteriaAreSettled(caseId);
        team.settle(NILS, caseId, Answer.YES, "not-temporary").orElseThrow();
        team.conclude(caseId).orElseThrow();
        return caseId;
    }
}
