package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.board.TakeDown;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.board.Agree;
import se.handslag.planning.joint.board.Agreeing;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.AgreementState;
import se.handslag.planning.joint.board.BoardCard;
import se.handslag.planning.joint.board.BoardCopy;
import se.handslag.planning.joint.board.BoardEntry;
import se.handslag.planning.joint.board.CannotUseBoard;
import se.handslag.planning.joint.board.CannotUseBoard.Why;
import se.handslag.planning.joint.board.CopyOut;
import se.handslag.planning.joint.board.NewAgreement;
import se.handslag.planning.joint.board.PutUp;
import se.handslag.planning.joint.board.PuttingUp;
import se.handslag.planning.joint.board.ReadingBoard;
import se.handslag.planning.joint.board.TakeDownFromBoard;
import se.handslag.planning.joint.board.TakingDown;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.Meeting;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.StartMeeting;
import se.handslag.teams.fact.GeneralFact;

/** FACT: treatment as usual, and up on the board in a crisis, the whole team's concern, and down again when better (metodguiden). */
@CompositionRoot(because = "it plays the staff of both authorities")
class FactScenarioTest {
    private static final TeamId TEAM = new TeamId("fact-general");

    @Test
    void inACrisisThePersonIsTheWholeTeamsConcernAndWhenBetterGoesBackToThePlan() {
        try (ModelAtWork fact = ModelAtWork.of(new GeneralFact())) {
            PlanningAtWork planning = new PlanningAtWork(fact);
            CaseId kim = fact.comesIn("19900101-9802", "Kim", "Åkesson");
            fact.isAssessedByBoth(kim);
            fact.isGrantedSupport(kim, 12);
            planning.plans(
                    SARA,
                    kim,
                    "home-and-everyday",
                    "Jag vill ha lugnt omkring mig.",
                    planning.goal(
                            "Jag vill bo kvar", "Handla på torsdagar", StepActor.PERSON, "Kim", "own-everyday-life"));
            planning.plans(NILS, kim, "psychiatric-treatment", "Jag får medicin en gång i månaden.");
            planning.crisisPlanIsMade(kim, "Jag slutar svara i telefon.");
            isMetAsUsual(fact, planning, kim);
            isPutUpInACrisis(fact, planning, kim);
            isTheWholeTeamsConcern(fact, planning, kim);
            isTakenDownWhenBetter(fact, planning, kim);

            new TransfersAtWork(fact).isTransferredWithOverlap(kim);
            planning.goalsAreFollowedUp(kim, 6, "Det blev lugnt igen.");
            fact.ends(
                    kim,
                    Map.of(
                            "crisis-plan-made", Answer.YES,
                            "own-everyday-life", Answer.YES,
                            "has-occupation", Answer.NO));
            fact.everyHandOverIsAnActOnAGround(
                    kim, PlanningItems.PLAN, PlanningItems.CRISIS_PLAN, PlanningItems.BOARD, PlanningItems.DISCHARGE);
        }
    }

    /** At the ordinary level a month may pass between contacts; then it is a task. */
    private static void isMetAsUsual(ModelAtWork fact, PlanningAtWork planning, CaseId kim) {
        planning.gives(SARA, kim, ContactPlace.HOME, "home-visits");
        assertThat(planning.tasks(SARA, kim, "contact-due"))
                .containsExactly("contact-due " + fact.today().plusDays(30));
        assertThat(fact.use(SARA, ReadingBoard.class).about(SARA, kim).card()).isEmpty();
        fact.daysPass(20);
    }

    /** Anyone puts up, with a reason of the model's and a first agreement; the region sees the copy that was handed over. */
    private static void isPutUpInACrisis(ModelAtWork fact, PlanningAtWork planning, CaseId kim) {
        PuttingUp putting = fact.use(ELIN, PuttingUp.class);
        assertThat(refused(putting.handle(ELIN, up(fact, kim, "holiday"))).why())
                .isEqualTo(Why.NO_REASON);
        putting.handle(ELIN, up(fact, kim, "crisis")).orElseThrow();

        BoardCard own = card(fact, SARA, kim).orElseThrow();
        assertThat(own.reason()).isEqualTo("crisis");
        assertThat(own.own().orElseThrow().nextContact()).contains(fact.today());
        BoardCard theirs = card(fact, NILS, kim).orElseThrow();
        assertThat(theirs.own()).as("the region's board is its own").isEmpty();
        assertThat(theirs.theirs().orElseThrow().agreements())
                .extracting(BoardCopy.Line::who)
                .containsExactly("Sara Lind");
        assertThat(fact.use(SARA, ReadingBoard.class)
                        .about(SARA, kim)
                        .template()
                        .orElseThrow()
                        .takeDown())
                .isEqualTo(TakeDown.AT_A_MEETING);
        assertThat(planning.tasks(SARA, kim, "board-")).isNotEmpty();
    }

    /** Several of the team meet the person within days, each as was agreed at the board. */
    private static void isTheWholeTeamsConcern(ModelAtWork fact, PlanningAtWork planning, CaseId kim) {
        planning.gives(SARA, kim, ContactPlace.HOME, "home-visits");
        planning.gives(NILS, kim, ContactPlace.HOME, "medication");
        fact.daysPass(1);
        fact.use(ELIN, Agreeing.class)
                .handle(ELIN, new Agree(kim, agreement(ELIN, fact), Optional.empty()))
                .orElseThrow();
        planning.gives(ELIN, kim, ContactPlace.COMMUNITY, "housing-support");
        BoardEntry entry = card(fact, SARA, kim).orElseThrow().own().orElseThrow();
        assertThat(entry.daysOn(fact.today())).isEqualTo(1);
        assertThat(entry.agreements()).hasSize(2);
        assertThat(planning.tasks(SARA, kim, "board-agreement"))
                .as("what is agreed is a task until it is done")
                .hasSize(2);
        entry.agreements().forEach(standing -> fact.use(SARA, Agreeing.class)
                .mark(SARA, kim, standing.agreement().id(), AgreementState.DONE)
                .orElseThrow());
    }

    /** Down at the team's meeting and there alone, with somebody who follows up within the model's days. */
    private static void isTakenDownWhenBetter(ModelAtWork fact, PlanningAtWork planning, CaseId kim) {
        fact.daysPass(9);
        assertThat(refusedDown(fact, down(fact, kim, 3, Optional.empty())).why())
                .isEqualTo(Why.ONLY_AT_A_MEETING);
        Optional<MeetingId> meeting = Optional.of(boardMeeting(fact));
        CannotUseBoard late = refusedDown(fact, down(fact, kim, 8, meeting));
        assertThat(late.why()).isEqualTo(Why.FOLLOW_UP_TOO_LATE);
        assertThat(late.latest()).contains(fact.today().plusDays(7));

        fact.use(SARA, TakingDown.class)
                .handle(SARA, down(fact, kim, 7, meeting))
                .orElseThrow();
        assertThat(card(fact, SARA, kim)).isEmpty();
        assertThat(card(fact, NILS, kim)).as("the region has been told").isEmpty();
        assertThat(planning.tasks(SARA, kim, "board-follow-up"))
                .containsExactly("board-follow-up " + fact.today().plusDays(7));
        fact.daysPass(7);
        fact.use(SARA, TakingDown.class).followedUp(SARA, kim).orElseThrow();
        assertThat(planning.tasks(SARA, kim, "board-")).isEmpty();
        assertThat(fact.use(SARA, ReadingBoard.class).about(SARA, kim).stays())
                .as("the stay is kept")
                .hasSize(1);
        assertThat(planning.plan(SARA, kim).goals()).as("back to the plan").hasSize(1);
    }

    private static PutUp up(ModelAtWork fact, CaseId kim, String reason) {
        return new PutUp(
                kim,
                reason,
                "Svarar inte i telefon sedan i går",
                agreement(SARA, fact),
                Optional.empty(),
                Optional.of(new CopyOut(REGION.id(), false)));
    }

    private static NewAgreement agreement(Actor owner, ModelAtWork fact) {
        return NewAgreement.of(AgreementKind.HOME_VISIT, owner.staff(), fact.today());
    }

    /** The municipality's own of the team are in the room. */
    private static MeetingId boardMeeting(ModelAtWork fact) {
        fact.world().clock().advance(Duration.ofSeconds(1));
        Meeting meeting = fact.use(SARA, HoldingMeetings.class)
                .handle(SARA, new StartMeeting(TEAM, SARA.name(), List.of()))
                .orElseThrow();
        return meeting.id();
    }

    private static TakeDownFromBoard down(ModelAtWork fact, CaseId kim, int followUpDays, Optional<MeetingId> meeting) {
        return new TakeDownFromBoard(
                kim,
                "Sover och svarar igen",
                Optional.of(SARA.staff()),
                Optional.of(fact.today().plusDays(followUpDays)),
                meeting,
                Optional.of(new CopyOut(REGION.id(), false)));
    }

    private static CannotUseBoard refusedDown(ModelAtWork fact, TakeDownFromBoard down) {
        return refused(fact.use(SARA, TakingDown.class).handle(SARA, down));
    }

    private static Optional<BoardCard> card(ModelAtWork fact, Actor actor, CaseId kim) {
        fact.world().platform().deliverWaiting();
        return fact.use(actor, ReadingBoard.class).read(actor, TEAM).orElseThrow().cards().stream()
                .filter(card -> card.file().id().equals(kim))
                .findFirst();
    }
}
