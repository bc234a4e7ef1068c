package se.handslag.planning.joint.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.access.relation.DeclareRelation;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.block.Block;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.protection.ProtectIdentity;
import se.handslag.core.casefile.protection.ProtectingIdentity;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.StaffId;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.board.TakeDown;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.fixture.BoardTeam;
import se.handslag.planning.fixture.PlanningWithSupportOnPaper;
import se.handslag.planning.fixture.SmallTeam;
import se.handslag.planning.joint.board.CannotUseBoard.Why;
import se.handslag.planning.joint.board.ReadingBoard.Board;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.Meeting;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.Present;
import se.handslag.planning.joint.meeting.StartMeeting;

/** Socialstyrelsens metodguide om case management: the team puts up whoever is in a crisis, and takes them down when better. */
class BoardTest {
    private static final LocalDate TODAY = TestPlatform.FIRST_DAY;
    private static final Present THE_REGION = new Present(Optional.of(REGION.id()), "Nils Ek");

    private static TestPlatform world;

    @BeforeAll
    static void start() {
        world = on(Database.H2, TakeDown.AT_A_MEETING);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void beginOnTheFirstDay() {
        world.clock().set(TODAY);
    }

    private static TestPlatform on(Database database, TakeDown takeDown) {
        return TestPlatform.on(database)
                .parts(new PlanningWithSupportOnPaper())
                .teams(Teams.of(new BoardTeam(takeDown)))
                .start();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyStepOfAStayIsKeptAsItWasAndSealed(Database database) {
        try (TestPlatform here = on(database, TakeDown.ANYONE)) {
            CaseId kim = here.openCase(SARA, NILS);
            done(here.use(SARA, PuttingUp.class).handle(SARA, up(kim, "crisis")));
            here.clock().set(TODAY.plusDays(3));
            done(here.use(SARA, MovingOnBoard.class).handle(SARA, move(kim, "admitted")));
            here.clock().set(TODAY.plusDays(5));
            done(here.use(ELIN, Agreeing.class)
                    .handle(ELIN, new Agree(kim, agreement(ELIN, TODAY.plusDays(6)), Optional.empty())));
            BoardEntry up = entry(here, SARA, kim);
            assertThat(up.reason()).isEqualTo("admitted");
            assertThat(up.reasonSaid()).isEqualTo("Text of board.admitted");
            assertThat(up.daysOn(TODAY.plusDays(5))).isEqualTo(5);
            assertThat(up.nextContact()).contains(TODAY.plusDays(1));

            BoardAgreement first = up.agreements().get(0).agreement();
            done(here.use(SARA, Agreeing.class).mark(SARA, kim, first.id(), AgreementState.DONE));
            assertThat(entry(here, SARA, kim).nextContact()).contains(TODAY.plusDays(6));
            here.clock().advance(Duration.ofSeconds(1));
            done(here.use(SARA, Agreeing.class).mark(SARA, kim, first.id(), AgreementState.OPEN));
            assertThat(entry(here, SARA, kim).nextContact()).contains(TODAY.plusDays(1));

            done(here.use(SARA, TakingDown.class).handle(SARA, down(kim, SARA, TODAY.plusDays(8), Optional.empty())));
            assertThat(cards(here, SARA)).isEmpty();
            BoardEntry stay =
                    here.use(SARA, ReadingBoard.class).about(SARA, kim).stays().get(0);
            assertThat(stay.moves())
                    .extracting(BoardMove::what)
                    .containsExactly(BoardStep.UP, BoardStep.MOVED, BoardStep.DOWN);
            assertThat(stay.awaitsFollowUp()).map(FollowUpAfter::on).contains(TODAY.plusDays(8));
            assertThat(stay.agreements()).hasSize(2);
            assertThat(kinds(here, SARA, kim)).contains("board-follow-up").doesNotContain("board-ask-again");
            done(here.use(ELIN, TakingDown.class).followedUp(ELIN, kim));
            assertThat(kinds(here, SARA, kim)).doesNotContain("board-follow-up");
            done(here.use(SARA, PuttingUp.class)
                    .handle(
                            SARA,
                            new PutUp(
                                    kim,
                                    "intensive",
                                    "",
                                    agreement(SARA, TODAY.plusDays(9)),
                                    Optional.empty(),
                                    Optional.empty())));
            assertThat(entry(here, SARA, kim).reason()).isEqualTo("intensive");
            assertThat(done(here.use(MARIA, VerifyingSeals.class).handle(MARIA)).broken())
                    .isEmpty();
            assertThatTheDatabaseRefusesToChange(here);
        }
    }

    @Test
    void whoeverIsPutUpHasAReasonAndAFirstAgreementWithSomeoneByADay() {
        CaseId kim = world.openCase(SARA, NILS);
        NewAgreement whole = agreement(SARA, TODAY);

        assertThat(put(kim, "nowhere", whole)).isEqualTo(Why.NO_REASON);
        assertThat(put(kim, "crisis", new NewAgreement(Optional.empty(), "", whole.owner(), whole.on())))
                .isEqualTo(Why.NO_AGREEMENT);
        assertThat(put(
                        kim,
                        "crisis",
                        new NewAgreement(Optional.of(AgreementKind.OTHER), " ", whole.owner(), whole.on())))
                .isEqualTo(Why.NO_WORDS);
        assertThat(put(kim, "crisis", new NewAgreement(whole.kind(), "", Optional.empty(), whole.on())))
                .isEqualTo(Why.NO_OWNER);
        assertThat(put(
                        kim,
                        "crisis",
                        new NewAgreement(whole.kind(), "", Optional.of(new StaffId("nobody")), whole.on())))
                .isEqualTo(Why.NO_OWNER);
        assertThat(put(kim, "crisis", new NewAgreement(whole.kind(), "", whole.owner(), Optional.empty())))
                .isEqualTo(Why.NO_DAY);
        assertThat(put(kim, "crisis", agreement(SARA, TODAY.minusDays(1)))).isEqualTo(Why.IN_THE_PAST);
        assertThat(put(kim, "crisis", agreement(SARA, TODAY.plusDays(366)))).isEqualTo(Why.TOO_FAR_AHEAD);
        assertThat(put(kim, "crisis", new NewAgreement(whole.kind(), "x".repeat(151), whole.owner(), whole.on())))
                .isEqualTo(Why.TOO_LONG);
        assertThat(world.use(SARA, ReadingBoard.class).about(SARA, kim).stays()).isEmpty();

        done(world.use(SARA, PuttingUp.class).handle(SARA, up(kim, "crisis")));

        assertThat(put(kim, "crisis", whole)).isEqualTo(Why.ON_THE_BOARD);
    }

    @Test
    void someoneOutsideTheTeamOrWithoutTheTaskPutsNobodyUp() {
        CaseId kim = world.openCase(SARA, NILS);
        Actor guest = staff(UPPSALA, "vera", "Vera Vik", "Chef", SARA.unit(), Mandate.HEAD_OF_SERVICE);

        assertThat(refused(world.use(guest, PuttingUp.class).handle(guest, up(kim, "crisis"))))
                .isEqualTo(Why.NO_MANDATE);
        assertThat(refused(world.use(SARA, PuttingUp.class).handle(SARA, up(new CaseId(UUID.randomUUID()), "crisis"))))
                .isEqualTo(Why.NO_SUCH_CASE);
        close(kim);
        assertThat(refused(world.use(SARA, PuttingUp.class).handle(SARA, up(kim, "crisis"))))
                .isEqualTo(Why.CASE_CLOSED);
    }

    @Test
    void aTeamWithoutABoardHasNone() {
        try (TestPlatform small = TestPlatform.on(Database.H2)
                .parts(new PlanningWithSupportOnPaper())
                .teams(Teams.of(new SmallTeam()))
                .start()) {
            CaseId kim = small.openCase(SARA, NILS);

            assertThat(refused(small.use(SARA, PuttingUp.class).handle(SARA, up(kim, "crisis"))))
                    .isEqualTo(Why.NO_BOARD);
            assertThat(small.use(SARA, ReadingBoard.class).read(SARA, Persons.TEAM))
                    .isEmpty();
        }
    }

    @Test
    void ofTwoWhoMoveAtOnceTheSecondIsToldSo() {
        CaseId kim = onBoard("crisis");
        Optional<UUID> seen = Optional.of(entry(world, SARA, kim).last().id());
        done(world.use(SARA, MovingOnBoard.class)
                .handle(SARA, new MoveOnBoard(kim, seen, "intensive", "", Optional.empty())));

        assertThat(refused(world.use(ELIN, MovingOnBoard.class)
                        .handle(ELIN, new MoveOnBoard(kim, seen, "admitted", "", Optional.empty()))))
                .isEqualTo(Why.CHANGED);
        assertThat(refused(world.use(ELIN, MovingOnBoard.class).handle(ELIN, move(kim, "intensive"))))
                .isEqualTo(Why.THERE_ALREADY);
        assertThat(refused(world.use(ELIN, MovingOnBoard.class).handle(ELIN, move(kim, "nowhere"))))
                .isEqualTo(Why.NO_REASON);
        assertThat(entry(world, SARA, kim).reason()).isEqualTo("intensive");
    }

    @Test
    void nobodyIsTakenDownWithoutAReasonAndSomeoneWhoFollowsUpInTime() {
        CaseId kim = onBoard("crisis");
        Optional<MeetingId> meeting = Optional.of(meeting(SARA).id());

        assertThat(takeDown(new TakeDownFromBoard(
                        kim, " ", Optional.of(SARA.staff()), Optional.of(TODAY), meeting, Optional.empty())))
                .isEqualTo(Why.WHY_DOWN);
        assertThat(takeDown(new TakeDownFromBoard(
                        kim, "Bättre", Optional.empty(), Optional.of(TODAY), meeting, Optional.empty())))
                .isEqualTo(Why.NO_FOLLOW_UP);
        assertThat(takeDown(new TakeDownFromBoard(
                        kim, "Bättre", Optional.of(SARA.staff()), Optional.empty(), meeting, Optional.empty())))
                .isEqualTo(Why.NO_FOLLOW_UP);
        assertThat(takeDown(down(kim, SARA, TODAY.plusDays(BoardTeam.FOLLOW_UP + 1), meeting)))
                .isEqualTo(Why.FOLLOW_UP_TOO_LATE);
        assertThat(takeDown(down(kim, SARA, TODAY.minusDays(1), meeting))).isEqualTo(Why.IN_THE_PAST);
        assertThat(entry(world, SARA, kim).isUp()).isTrue();

        done(world.use(SARA, TakingDown.class)
                .handle(SARA, down(kim, SARA, TODAY.plusDays(BoardTeam.FOLLOW_UP), meeting)));

        assertThat(cards(world, SARA)).doesNotContain(kim);
        assertThat(takeDown(down(kim, SARA, TODAY, meeting))).isEqualTo(Why.NOT_ON_THE_BOARD);
    }

    @Test
    void whereTheTeamTakesDownAtItsMeetingNobodyDoesItAlone() {
        CaseId kim = onBoard("crisis");

        assertThat(takeDown(down(kim, SARA, TODAY, Optional.empty()))).isEqualTo(Why.ONLY_AT_A_MEETING);
        assertThat(takeDown(down(kim, SARA, TODAY, Optional.of(new MeetingId(UUID.randomUUID())))))
                .isEqualTo(Why.NO_SUCH_MEETING);
        MeetingId withTheRegion = meeting(SARA, THE_REGION).id();
        assertThat(takeDown(down(kim, SARA, TODAY, Optional.of(withTheRegion)))).isEqualTo(Why.NO_SUCH_MEETING);
        MeetingId yesterdays = meeting(SARA).id();
        world.clock().set(TODAY.plusDays(1));
        assertThat(takeDown(down(kim, SARA, TODAY.plusDays(1), Optional.of(yesterdays))))
                .isEqualTo(Why.NO_SUCH_MEETING);
    }

    @Test
    void whatIsAgreedAtAMeetingIsATaskAndADraftForWhoeverAgreedToIt() {
        CaseId kim = onBoard("crisis");
        MeetingId meeting = meeting(SARA).id();
        CaseId elins = world.openCase(ELIN);
        done(world.use(SARA, Agreeing.class)
                .handle(SARA, new Agree(kim, agreement(ELIN, TODAY.plusDays(1)), Optional.of(meeting))));
        assertThat(world.use(SARA, HoldingMeetings.class)
                        .room(SARA, meeting)
                        .orElseThrow()
                        .takenUp())
                .contains(kim)
                .doesNotContain(elins);

        int laid = draft(meeting);

        assertThat(laid).isEqualTo(1);
        assertThat(draft(meeting)).isZero();
        assertThat(drafts(ELIN, kim)).extracting(NoteDraft::text).containsExactly("Möte\nhome-visit");
        assertThat(drafts(SARA, kim)).isEmpty();
        assertThat(world.inUnit(SARA, () -> world.use(SARA, Journal.class).about(kim, 5)))
                .isEmpty();
        assertThat(due(ELIN, kim)).contains("board-agreement");
    }

    @Test
    void theOtherAuthoritySeesACopyAndNothingWithoutOne() {
        CaseId kim = onBoard("crisis");
        assertThat(cards(world, NILS)).doesNotContain(kim);
        PutUp copied = new PutUp(
                world.openCase(SARA, NILS),
                "crisis",
                "",
                agreement(SARA, TODAY),
                Optional.empty(),
                Optional.of(new CopyOut(REGION.id(), false)));
        assertThat(refused(world.use(SARA, PuttingUp.class).handle(SARA, copied)))
                .isEqualTo(Why.NO_CONSENT_FOR_COPY);
        assertThat(cards(world, SARA)).doesNotContain(copied.caseId());
        consent(copied.caseId());

        List<CaseId> heard = new ArrayList<>();
        world.use(NILS, FollowingBoards.class).onChange(heard::add);
        done(world.use(SARA, PuttingUp.class).handle(SARA, copied));
        world.platform().deliverWaiting();
        assertThat(heard).containsExactly(copied.caseId());

        BoardCard seen = board(world, NILS).cards().stream()
                .filter(card -> card.file().id().equals(copied.caseId()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.own()).isEmpty();
        assertThat(seen.reason()).isEqualTo("crisis");
        assertThat(seen.theirs().orElseThrow().agreements())
                .extracting(BoardCopy.Line::who)
                .containsExactly(SARA.name());
        world.clock().advance(Duration.ofMinutes(1));
        done(world.use(SARA, TakingDown.class)
                .handle(
                        SARA,
                        new TakeDownFromBoard(
                                copied.caseId(),
                                "Bättre",
                                Optional.of(SARA.staff()),
                                Optional.of(TODAY),
                                Optional.of(meeting(SARA).id()),
                                Optional.of(new CopyOut(REGION.id(), false)))));
        world.platform().deliverWaiting();
        assertThat(cards(world, NILS)).doesNotContain(copied.caseId());
    }

    @Test
    void whatThePersonHasBlockedIsNotHandedOverAndNotTakenForAMissingConsent() {
        CaseId kim = world.openCase(SARA, NILS);
        consent(kim);
        Block objection = Blocked.objection(world, SARA, kim);
        PutUp copied = new PutUp(
                kim,
                "crisis",
                "",
                agreement(SARA, TODAY),
                Optional.empty(),
                Optional.of(new CopyOut(REGION.id(), false)));

        assertThat(refused(world.use(SARA, PuttingUp.class).handle(SARA, copied)))
                .isEqualTo(Why.BLOCKED_COPY);

        assertThat(cards(world, SARA)).doesNotContain(kim);
        Blocked.lift(world, SARA, objection);
        done(world.use(SARA, PuttingUp.class).handle(SARA, copied));
    }

    @Test
    void theBoardAndItsNumbersTellOfNobodyWhoseFileIsClosedToWhoeverLooks() {
        CaseId kim = onBoard("crisis");
        CaseId relative = world.openCase(
                Persons.person(world.clock(), "Nära", "Anhörig", "199001019802", ContactPreference.ANY), SARA);
        done(world.use(SARA, PuttingUp.class).handle(SARA, up(relative, "crisis")));
        done(world.use(MARIA, DeclaringRelations.class)
                .handle(MARIA, new DeclareRelation(ELIN.staff().value(), RelationKind.CLOSE, "199001019802")));

        assertThat(cards(world, ELIN)).contains(kim).doesNotContain(relative);
        assertThat(board(world, ELIN).others()).extracting(CaseFile::id).doesNotContain(relative);
        assertThat(cards(world, SARA)).contains(kim, relative);
    }

    @Test
    void aPersonWhosePlansAreBlockedIsNotOnTheBoardOfAnotherUnit() {
        CaseId kim = world.openCase(NILS);
        done(world.use(NILS, PuttingUp.class)
                .handle(
                        NILS,
                        new PutUp(kim, "crisis", "", agreement(NILS, TODAY), Optional.empty(), Optional.empty())));
        Actor other = staff(REGION, "rut", "Rut Ros", "Läkare", "Annan mottagning", Mandate.HEALTH_CARE);
        Blocked.part(world, kim, RecordPart.PLANS);

        assertThat(cards(world, NILS)).contains(kim);
        assertThat(world.use(other, ReadingBoard.class).read(other, Persons.TEAM).stream()
                        .flatMap(board -> board.cards().stream())
                        .map(card -> card.file().id()))
                .doesNotContain(kim);
    }

    @Test
    void theTeamIsAskedAgainAndAnswers() {
        CaseId kim = onBoard("crisis");
        LocalDate later = TODAY.plusDays(BoardTeam.ASK_AGAIN);
        assertThat(tasks(world, SARA, kim))
                .filteredOn(task -> task.kind().equals("board-ask-again"))
                .extracting(DerivedTask::due)
                .containsExactly(later);
        world.clock().set(later);

        done(world.use(SARA, MovingOnBoard.class).keep(SARA, kim, "Fortfarande svårt"));

        assertThat(tasks(world, SARA, kim))
                .filteredOn(task -> task.kind().equals("board-ask-again"))
                .extracting(DerivedTask::due)
                .containsExactly(later.plusDays(BoardTeam.ASK_AGAIN));
    }

    @Test
    void whoeverIsOnTheBoardIsMetAsOftenAsTheModelSaysOfTheBoard() {
        CaseId kim = onBoard("crisis");
        CaseId robin = world.openCase(NILS);
        assertThat(contactDue(NILS, robin)).isEqualTo(TODAY.plusDays(BoardTeam.CONTACT));
        done(world.use(NILS, PuttingUp.class)
                .handle(
                        NILS,
                        new PutUp(robin, "crisis", "", agreement(NILS, TODAY), Optional.empty(), Optional.empty())));
        assertThat(contactDue(NILS, robin)).isEqualTo(TODAY.plusDays(BoardTeam.CONTACT_ON_BOARD));

        world.clock().set(TODAY.plusDays(3));
        assertThat(contact(kim).isLate(world.clock().today())).isTrue();
        met(kim, ContactWay.ATTEMPT);
        assertThat(contact(kim).isLate(world.clock().today())).isTrue();

        met(kim, ContactWay.CALL);

        assertThat(contact(kim).isLate(world.clock().today())).isFalse();
        assertThat(contact(kim).days(world.clock().today())).hasValue(0);
        assertThat(contact(kim).latest()).contains(world.clock().today().plusDays(BoardTeam.CONTACT_ON_BOARD));
    }

    @Test
    void thoseWhoWouldSeeThePersonAreToldThatTheBoardHasChangedAndNobodyElse() {
        List<CaseId> heard = new ArrayList<>();
        FollowingBoards following = world.use(SARA, FollowingBoards.class);
        following.onChange(heard::add);
        CaseId kim = onBoard("crisis");
        CaseId relative = world.openCase(
                Persons.person(world.clock(), "Nära", "Anhörig", "199001019802", ContactPreference.ANY), SARA);
        done(world.use(MARIA, DeclaringRelations.class)
                .handle(MARIA, new DeclareRelation(ELIN.staff().value(), RelationKind.CLOSE, "199001019802")));
        assertThat(heard).contains(kim).doesNotContain(relative);

        assertThat(refused(world.use(SARA, MovingOnBoard.class).handle(SARA, move(relative, "admitted"))))
                .isEqualTo(Why.NOT_ON_THE_BOARD);
        assertThat(heard).doesNotContain(relative);

        Actor outside = staff(UPPSALA, "vera", "Vera Vik", "Socionom", "En annan enhet", Mandate.CASE_WORKER);
        List<Actor> all = List.of(SARA, ELIN, outside);
        assertThat(following.whoSee(List.of(kim), all)).contains(SARA, ELIN).doesNotContain(outside);
        assertThat(following.whoSee(List.of(relative), all)).containsExactly(SARA);
        assertThat(following.whoSee(List.of(new CaseId(UUID.randomUUID())), all))
                .isEmpty();
        assertThat(following.mayFollow(SARA)).isTrue();

        CaseId moa = world.openCase(
                Persons.person(world.clock(), "Moa", "Lind", "199005019808", ContactPreference.ANY), SARA);
        assertThat(following.whoSee(List.of(moa), all)).contains(SARA, ELIN);
        done(world.use(SARA, ProtectingIdentity.class)
                .handle(
                        SARA,
                        new ProtectIdentity(
                                moa, ProtectedIdentity.CONFIDENTIALITY_MARK, ProtectionSource.TOLD, TODAY)));
        assertThat(following.whoSee(List.of(moa), all)).doesNotContain(ELIN);
    }

    private static void assertThatTheDatabaseRefusesToChange(TestPlatform here) {
        for (String table : List.of("board_move", "board_agreement", "board_mark")) {
            for (String sql : List.of(
                    "update " + table + " set staff_name = 'Någon annan'",
                    "delete from " + table,
                    "truncate table " + table)) {
                assertThatThrownBy(() -> here.inUnit(SARA, () -> {
                            try (Statement statement = here.use(SARA, RecordSession.class)
                                    .connection()
                                    .createStatement()) {
                                return statement.execute(sql);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                        .as(sql)
                        .hasRootCauseInstanceOf(SQLException.class);
            }
        }
    }

    private static CaseId onBoard(String reason) {
        CaseId kim = world.openCase(SARA, NILS);
        done(world.use(SARA, PuttingUp.class).handle(SARA, up(kim, reason)));
        return kim;
    }

    private static PutUp up(CaseId caseId, String reason) {
        return new PutUp(
                caseId,
                reason,
                "",
                agreement(SARA, world.clock().today().plusDays(1)),
                Optional.empty(),
                Optional.empty());
    }

    private static MoveOnBoard move(CaseId caseId, String reason) {
        return new MoveOnBoard(caseId, Optional.empty(), reason, "", Optional.empty());
    }

    private static NewAgreement agreement(Actor owner, LocalDate on) {
        return NewAgreement.of(AgreementKind.HOME_VISIT, owner.staff(), on);
    }

    private static TakeDownFromBoard down(CaseId caseId, Actor who, LocalDate on, Optional<MeetingId> meeting) {
        return new TakeDownFromBoard(
                caseId, "Mår bättre", Optional.of(who.staff()), Optional.of(on), meeting, Optional.empty());
    }

    private static Why put(CaseId caseId, String reason, NewAgreement first) {
        return refused(world.use(SARA, PuttingUp.class)
                .handle(SARA, new PutUp(caseId, reason, "", first, Optional.empty(), Optional.empty())));
    }

    private static Why takeDown(TakeDownFromBoard command) {
        return refused(world.use(SARA, TakingDown.class).handle(SARA, command));
    }

    private static Meeting meeting(Actor actor, Present... others) {
        world.clock().advance(Duration.ofSeconds(1));
        return done(world.use(actor, HoldingMeetings.class)
                .handle(actor, new StartMeeting(Persons.TEAM, actor.name(), List.of(others))));
    }

    private static int draft(MeetingId meeting) {
        Map<UUID, String> lines = new HashMap<>();
        world.use(SARA, ReadingBoard.class)
                .agreedAt(SARA, meeting)
                .forEach(agreement -> lines.put(agreement.id(), agreement.kind().code()));
        return world.use(SARA, DraftingAfterMeeting.class).handle(SARA, new DraftAfterMeeting(meeting, "Möte", lines));
    }

    private static List<NoteDraft> drafts(Actor actor, CaseId caseId) {
        return world.use(actor, KeepingDrafts.class).ownDrafts(actor, caseId);
    }

    private static void met(CaseId caseId, ContactWay way) {
        done(world.use(SARA, RecordingContacts.class)
                .handle(
                        SARA,
                        RecordContact.of(
                                caseId, way, ContactPlace.HOME, world.clock().today(), 20)));
    }

    private static BoardCard.LastContact contact(CaseId caseId) {
        return world.use(SARA, ReadingBoard.class)
                .about(SARA, caseId)
                .card()
                .orElseThrow()
                .contact();
    }

    private static LocalDate contactDue(Actor actor, CaseId caseId) {
        return tasks(world, actor, caseId).stream()
                .filter(task -> task.kind().equals("contact-due"))
                .map(DerivedTask::due)
                .findFirst()
                .orElseThrow();
    }

    private static void consent(CaseId caseId) {
        done(world.use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                caseId,
                                Set.of(REGION.id()),
                                Set.of(PlanningItems.BOARD),
                                "",
                                "Att arbeta tillsammans",
                                TODAY,
                                TODAY.plusMonths(6),
                                ConsentForm.ORAL,
                                true)));
    }

    private static void close(CaseId caseId) {
        world.inUnit(SARA, () -> {
            CaseFiles files = world.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(TODAY));
            return caseId;
        });
    }

    private static Board board(TestPlatform here, Actor actor) {
        return here.use(actor, ReadingBoard.class).read(actor, Persons.TEAM).orElseThrow();
    }

    private static List<CaseId> cards(TestPlatform here, Actor actor) {
        return board(here, actor).cards().stream().map(card -> card.file().id()).toList();
    }

    private static BoardEntry entry(TestPlatform here, Actor actor, CaseId caseId) {
        return here.use(actor, ReadingBoard.class)
                .about(actor, caseId)
                .card()
                .flatMap(BoardCard::own)
                .orElseThrow();
    }

    private static List<DerivedTask> tasks(TestPlatform here, Actor actor, CaseId caseId) {
        return here.use(actor, KeepingTasks.class).about(actor, caseId).derived();
    }

    private static List<String> kinds(TestPlatform here, Actor actor, CaseId caseId) {
        return tasks(here, actor, caseId).stream().map(DerivedTask::kind).toList();
    }

    private static List<String> due(Actor actor, CaseId caseId) {
        return world.use(actor, KeepingTasks.class).toDo(actor).derived().stream()
                .filter(task -> task.caseId().equals(caseId))
                .map(DerivedTask::kind)
                .toList();
    }

    private static <T> T done(Outcome<T, ? extends Refusal> outcome) {
        return outcome.orElseThrow();
    }

    private static Why refused(Outcome<?, CannotUseBoard> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("The act was done.");
                },
                CannotUseBoard::why);
    }
}
