package se.handslag.planning.joint.agreement.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.joint.agreement.AgreementSamples.ASTRID;
import static se.handslag.planning.joint.agreement.AgreementSamples.KOMMUN;
import static se.handslag.planning.joint.agreement.AgreementSamples.TEAM;
import static se.handslag.planning.joint.agreement.AgreementSamples.VARD;
import static se.handslag.planning.joint.agreement.AgreementSamples.agreement;
import static se.handslag.planning.joint.agreement.AgreementSamples.hold;
import static se.handslag.planning.joint.agreement.AgreementSamples.operative;
import static se.handslag.planning.joint.agreement.AgreementSamples.steering;

import com.google.inject.AbstractModule;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.access.RelationSource;
import se.handslag.core.access.Relations;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.OfficeTask;
import se.handslag.planning.fixture.PlanningWithSupportOnPaper;
import se.handslag.planning.fixture.SmallTeam;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.AgreementSamples;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.CannotFollowUpAgreement;
import se.handslag.planning.joint.agreement.CannotRecordAgreement;
import se.handslag.planning.joint.agreement.FollowUpAgreement;
import se.handslag.planning.joint.agreement.FollowingUpAgreements;
import se.handslag.planning.joint.agreement.GroupDuty;
import se.handslag.planning.joint.agreement.ManagementGroup;
import se.handslag.planning.joint.agreement.RecordTeamAgreement;
import se.handslag.planning.joint.agreement.RecordingTeamAgreements;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.UndertakenPost;
import se.handslag.planning.joint.agreement.post.CannotKeepPost;
import se.handslag.planning.joint.agreement.post.Gap;
import se.handslag.planning.joint.agreement.post.GapCause;
import se.handslag.planning.joint.agreement.post.GoOnLeave;
import se.handslag.planning.joint.agreement.post.HoldPost;
import se.handslag.planning.joint.agreement.post.KeepingPosts;
import se.handslag.planning.joint.agreement.post.PlanContinuity;
import se.handslag.planning.joint.agreement.post.PostFigures;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.post.PostLeave;
import se.handslag.planning.joint.agreement.tell.AgreementView.OtherParty;

@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class TeamAgreementTest {
    private static final LocalDate TODAY = TestPlatform.FIRST_DAY;
    private static final TeamId ID = Persons.TEAM;
    private static final Actor BERIT =
            staff(ALVKARLEBY, "berit", "Berit Ö", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);

    @Parameter
    private Database database = Database.H2;

    private TestPlatform world;

    @BeforeEach
    void start() {
        world = TestPlatform.on(database)
                .parts(new PlanningWithSupportOnPaper(), new Lending())
                .teams(Teams.of(new SmallTeam()))
                .start();
    }

    /** Whose id is another authority's is lent to the team. */
    static final class Loans implements RelationSource {
        @Inject
        Loans() {}

        @Override
        public Relations of(Actor actor) {
            return actor.staff().value().contains("/") ? Relations.lentTo(Set.of(ID)) : Relations.none();
        }
    }

    @CompositionRoot(because = "every authority may borrow staff")
    private static final class Lending implements PlatformPart {
        @Override
        public String name() {
            return "lending";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            house.install(new AbstractModule() {
                @Override
                protected void configure() {
                    bind(Loans.class);
                }
            });
            house.relate(Loans.class);
        }
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void keepsEveryExemplarAndTheLastOneHolds() {
        TeamAgreement first = done(record(MARIA, agreement(TODAY, Optional.of(TODAY.plusYears(2)))));
        assertThat(read(MARIA).agreement()).contains(first);
        assertThat(read(MARIA).isInForce()).isTrue();
        assertThat(first.nobodys()).isEmpty();

        TeamAgreement renewed = done(record(MARIA, agreement(TODAY.plusDays(10), Optional.empty())));
        assertThat(read(SARA).agreement()).as("until the new one begins").contains(first);
        world.clock().set(TODAY.plusDays(10));
        assertThat(read(SARA).agreement()).contains(renewed);
        assertThat(read(SARA).versions()).containsExactly(renewed, first);
    }

    @Test
    void eachPartyKeepsItsOwnExemplarAndSeesWhetherTheOtherSaysTheSame() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        assertThat(other(read(MARIA)).exemplar()).isEmpty();
        assertThat(read(ASTRID).agreement())
                .as("what the other wrote is not one's own")
                .isEmpty();

        RecordTeamAgreement half = with(
                agreement(TODAY, Optional.empty()),
                List.of(new UndertakenPost("psychiatric-nurse", REGION.id(), 50, "Sjuksköterska")));
        done(record(ASTRID, half));
        OtherParty region = other(read(MARIA));
        assertThat(region.isReached()).isTrue();
        assertThat(read(MARIA)
                        .agreement()
                        .orElseThrow()
                        .saysTheSameAs(region.exemplar().orElseThrow()))
                .isFalse();

        done(record(ASTRID, agreement(TODAY, Optional.empty())));
        assertThat(read(MARIA)
                        .agreement()
                        .orElseThrow()
                        .saysTheSameAs(other(read(MARIA)).exemplar().orElseThrow()))
                .isTrue();
    }

    @Test
    void whoeverIsNoPartyReadsNothing() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY.plusDays(5))));
        done(tell(MARIA));
        AgreementParty alvkarleby = new AgreementParty(ALVKARLEBY.id(), "Älvkarleby kommun");
        RecordTeamAgreement claimed = new RecordTeamAgreement(
                TEAM,
                "Dnr 1",
                List.of(alvkarleby, KOMMUN),
                TODAY,
                Optional.empty(),
                TODAY.plusYears(1),
                steering(),
                operative(),
                List.of(),
                AgreementTerms.USUAL);
        done(record(BERIT, claimed));

        OtherParty uppsala = other(read(OSKAR));
        assertThat(uppsala.isReached()).isTrue();
        assertThat(uppsala.exemplar()).isEmpty();
        assertThat(uppsala.told()).isEmpty();
    }

    @Test
    void whoeverAnotherAuthorityLendsReadsNothingOfWhoHoldsThePosts() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        PostHolding sara = done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY)));
        done(posts(MARIA).leave(MARIA, away(sara.holding(), TODAY, Optional.empty())));
        Actor nurse = staff(UPPSALA, "region-03/nils", "Nils Ek", "Sjuksköterska", SARA.unit(), Mandate.DECISION_MAKER);
        ReadingAgreements reading = world.use(nurse, ReadingAgreements.class);

        assertThat(reading.read(nurse, ID)).isEmpty();
        assertThat(reading.brief(nurse, ID)).isEmpty();
        assertThat(reading.figures(nurse, ID, TODAY.getYear()).known()).isEmpty();
        assertThat(figures(SARA, TODAY.getYear()).known())
                .as("a colleague does")
                .isNotEmpty();
    }

    @Test
    void aLeaveThatIsNotALongerOneIsToldToNobody() {
        bothAgree();
        done(posts(MARIA).hold(MARIA, hold("head-of-service", "Maria Holm", TODAY)));
        PostHolding sara = done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY)));
        PostLeave leave = done(posts(MARIA).leave(MARIA, away(sara.holding(), TODAY, Optional.of(TODAY.plusDays(28)))));
        assertThat(done(tell(MARIA)).statement().gaps()).as("29 days").isEmpty();
        assertThat(kinds(MARIA)).isEmpty();

        done(posts(MARIA)
                .leave(
                        MARIA,
                        new GoOnLeave(
                                TEAM,
                                sara.holding(),
                                Optional.of(leave.leave()),
                                TODAY,
                                Optional.of(TODAY.plusDays(29)))));
        assertThat(done(tell(MARIA)).statement().gaps()).as("30 days").hasSize(1);
    }

    @Test
    void refusesAnAgreementThatCannotBe() {
        RecordTeamAgreement fine = agreement(TODAY, Optional.empty());
        assertThat(refused(record(SARA, fine))).isEqualTo(CannotRecordAgreement.NOT_HEAD_OF_SERVICE);
        assertThat(refused(record(MARIA, changed(fine, "nowhere", "Dnr", fine.parties(), fine.to()))))
                .isEqualTo(CannotRecordAgreement.NO_SUCH_TEAM);
        assertThat(refused(record(MARIA, changed(fine, TEAM, " ", fine.parties(), fine.to()))))
                .isEqualTo(CannotRecordAgreement.NO_REFERENCE);
        for (List<AgreementParty> parties : List.of(
                List.of(KOMMUN), List.of(VARD, new AgreementParty(ALVKARLEBY.id(), "x")), List.of(KOMMUN, KOMMUN))) {
            assertThat(refused(record(MARIA, changed(fine, TEAM, "Dnr", parties, fine.to()))))
                    .isEqualTo(CannotRecordAgreement.TOO_FEW_PARTIES);
        }
        assertThat(refused(record(MARIA, changed(fine, TEAM, "Dnr", fine.parties(), Optional.of(TODAY.minusDays(1))))))
                .isEqualTo(CannotRecordAgreement.ENDS_BEFORE_IT_BEGINS);
        assertThat(refused(record(MARIA, changed(fine, TEAM, "x".repeat(301), fine.parties(), fine.to()))))
                .isEqualTo(CannotRecordAgreement.TOO_LONG);
        UndertakenPost nurse = AgreementSamples.posts().get(2);
        assertThat(refused(record(MARIA, with(fine, List.of(new UndertakenPost("pilot", UPPSALA.id(), 100, ""))))))
                .isEqualTo(CannotRecordAgreement.POST_NOT_OF_THE_TEAM);
        assertThat(refused(record(MARIA, with(fine, List.of(new UndertakenPost(nurse.post(), UPPSALA.id(), 100, ""))))))
                .as("a nurse is the region's")
                .isEqualTo(CannotRecordAgreement.POST_NOT_OF_THE_TEAM);
        assertThat(refused(record(
                        MARIA, with(fine, List.of(new UndertakenPost("coordinator", ALVKARLEBY.id(), 100, ""))))))
                .isEqualTo(CannotRecordAgreement.POST_OF_NO_PARTY);
        for (int percent : new int[] {0, -1, 10_001}) {
            assertThat(refused(record(
                            MARIA, with(fine, List.of(new UndertakenPost(nurse.post(), REGION.id(), percent, ""))))))
                    .isEqualTo(CannotRecordAgreement.PERCENT_OUT_OF_RANGE);
        }
        assertThat(refused(record(MARIA, with(fine, List.of(nurse, nurse)))))
                .isEqualTo(CannotRecordAgreement.POST_TWICE);
        ManagementGroup nobody = new ManagementGroup(" ", "", Set.of());
        assertThat(refused(record(MARIA, led(fine, nobody, operative(), fine.followUpBy(), AgreementTerms.USUAL))))
                .isEqualTo(CannotRecordAgreement.NO_STEERING_GROUP);
        assertThat(refused(record(MARIA, led(fine, steering(), nobody, fine.followUpBy(), AgreementTerms.USUAL))))
                .isEqualTo(CannotRecordAgreement.NO_OPERATIVE_GROUP);
        assertThat(refused(record(MARIA, led(fine, steering(), operative(), TODAY.minusDays(1), AgreementTerms.USUAL))))
                .isEqualTo(CannotRecordAgreement.FOLLOWED_UP_BEFORE_IT_BEGINS);
        assertThat(refused(record(
                        MARIA, led(fine, steering(), operative(), fine.followUpBy(), new AgreementTerms(0, 60, 180)))))
                .isEqualTo(CannotRecordAgreement.TERMS_OUT_OF_RANGE);
        assertThat(read(MARIA).versions()).isEmpty();
    }

    @Test
    void aDutyThatNobodyWasGivenIsSaid() {
        RecordTeamAgreement fine = agreement(TODAY, Optional.empty());
        ManagementGroup idle = new ManagementGroup("Operativ ledningsgrupp", "", Set.of());

        assertThat(done(record(MARIA, led(fine, steering(), idle, fine.followUpBy(), fine.terms())))
                        .nobodys())
                .containsExactlyInAnyOrder(
                        GroupDuty.FOLLOWS_AGREEMENT,
                        GroupDuty.COMPILES_ANNUAL_REPORT,
                        GroupDuty.ANSWERS_FOR_DEVELOPMENT_AREAS);
    }

    @Test
    void whoHoldsAPostIsSaidAnewAndTheLastCounts() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        assertThat(read(MARIA).occupancy().on("coordinator", TODAY).missing()).isEqualTo(100);

        PostHolding sara = done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY)));
        assertThat(read(MARIA).occupancy().gaps("coordinator")).isEmpty();

        HoldPost ended = new HoldPost(
                TEAM,
                "ignored in a new version",
                Optional.of(sara.holding()),
                "Sara Lind",
                80,
                "Socionom",
                false,
                TODAY,
                Optional.of(TODAY.plusDays(99)));
        done(posts(MARIA).hold(MARIA, ended));
        assertThat(read(MARIA).holdings()).hasSize(1);
        assertThat(read(MARIA).occupancy().on("coordinator", TODAY).missing()).isEqualTo(20);
        assertThat(read(MARIA).occupancy().on("coordinator", TODAY).unlike()).isEqualTo(80);
        assertThat(read(MARIA)
                        .occupancy()
                        .on("coordinator", TODAY.plusDays(100))
                        .missing())
                .isEqualTo(100);

        done(posts(MARIA).strike(MARIA, TEAM, sara.holding()));
        assertThat(read(MARIA).holdings()).isEmpty();
        assertThat(refused(posts(MARIA).strike(MARIA, TEAM, sara.holding()))).isEqualTo(CannotKeepPost.NO_SUCH_HOLDING);
    }

    @Test
    void aSubstituteFillsThePostWhileItsHolderIsOnLeave() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        PostHolding sara = done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY)));
        PostLeave leave = done(posts(MARIA)
                .leave(
                        MARIA,
                        new GoOnLeave(
                                TEAM,
                                sara.holding(),
                                Optional.empty(),
                                TODAY.plusDays(30),
                                Optional.of(TODAY.plusDays(129)))));
        Gap gap = read(MARIA).occupancy().gaps("coordinator").get(0);
        assertThat(gap.from()).isEqualTo(TODAY.plusDays(30));
        assertThat(gap.to()).contains(TODAY.plusDays(129));
        assertThat(gap.parts().get(0).cause()).isEqualTo(GapCause.LEAVE);

        done(posts(MARIA)
                .hold(
                        MARIA,
                        new HoldPost(
                                TEAM,
                                "coordinator",
                                Optional.empty(),
                                "Elin Berg",
                                50,
                                "Socionom",
                                true,
                                TODAY.plusDays(30),
                                Optional.of(TODAY.plusDays(129)))));
        assertThat(read(MARIA)
                        .occupancy()
                        .gaps("coordinator")
                        .get(0)
                        .parts()
                        .get(0)
                        .missing())
                .isEqualTo(50);

        done(posts(MARIA).strikeLeave(MARIA, TEAM, leave.leave()));
        assertThat(read(MARIA).occupancy().gaps("coordinator")).isEmpty();
        assertThat(read(MARIA).leaves()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeWrittenOfAPost() {
        assertThat(refused(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY))))
                .isEqualTo(CannotKeepPost.NO_AGREEMENT);
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        KeepingPosts posts = posts(MARIA);
        assertThat(refused(posts(SARA).hold(SARA, hold("coordinator", "Sara Lind", TODAY))))
                .isEqualTo(CannotKeepPost.NOT_HEAD_OF_SERVICE);
        assertThat(refused(posts.hold(MARIA, hold("psychiatric-nurse", "Nils Ek", TODAY))))
                .as("the nurse is the region's")
                .isEqualTo(CannotKeepPost.NOT_OUR_POST);
        assertThat(refused(posts.hold(MARIA, hold("coordinator", " ", TODAY)))).isEqualTo(CannotKeepPost.NO_HOLDER);
        for (int percent : new int[] {0, 101}) {
            assertThat(refused(posts.hold(MARIA, held(percent, "Socionom", Optional.empty()))))
                    .isEqualTo(CannotKeepPost.PERCENT_OUT_OF_RANGE);
        }
        assertThat(refused(posts.hold(MARIA, held(100, " ", Optional.empty()))))
                .isEqualTo(CannotKeepPost.NO_COMPETENCE);
        assertThat(refused(posts.hold(MARIA, held(100, "x", Optional.of(TODAY.minusDays(1))))))
                .isEqualTo(CannotKeepPost.ENDS_FIRST);
        assertThat(refused(posts.hold(MARIA, held(100, "x".repeat(401), Optional.empty()))))
                .isEqualTo(CannotKeepPost.TOO_LONG);

        PostHolding sara = done(posts.hold(MARIA, held(100, "Socionom", Optional.of(TODAY.plusDays(50)))));
        assertThat(refused(posts.leave(MARIA, away(UUID.randomUUID(), TODAY, Optional.empty()))))
                .isEqualTo(CannotKeepPost.NO_SUCH_HOLDING);
        assertThat(refused(posts.leave(MARIA, away(sara.holding(), TODAY.minusDays(1), Optional.empty()))))
                .isEqualTo(CannotKeepPost.LEAVE_OUTSIDE_THE_HOLDING);
        assertThat(refused(posts.leave(MARIA, away(sara.holding(), TODAY, Optional.of(TODAY.plusDays(51))))))
                .isEqualTo(CannotKeepPost.LEAVE_OUTSIDE_THE_HOLDING);
        assertThat(refused(posts.leave(MARIA, away(sara.holding(), TODAY, Optional.of(TODAY.minusDays(1))))))
                .isEqualTo(CannotKeepPost.ENDS_FIRST);
        assertThat(refused(posts.leave(
                        MARIA,
                        new GoOnLeave(TEAM, sara.holding(), Optional.of(UUID.randomUUID()), TODAY, Optional.empty()))))
                .isEqualTo(CannotKeepPost.NO_SUCH_LEAVE);
        assertThat(refused(posts.strikeLeave(MARIA, TEAM, UUID.randomUUID()))).isEqualTo(CannotKeepPost.NO_SUCH_LEAVE);

        assertThat(refused(posts.plan(MARIA, plan("coordinator", " ", Optional.empty()))))
                .isEqualTo(CannotKeepPost.NO_WORDS);
        assertThat(refused(posts.plan(MARIA, plan("psychiatric-nurse", "x", Optional.empty()))))
                .isEqualTo(CannotKeepPost.NOT_OUR_POST);
        assertThat(refused(posts.plan(MARIA, plan("coordinator", "x", Optional.of(TODAY.plusDays(1))))))
                .isEqualTo(CannotKeepPost.TALKED_IN_THE_FUTURE);
        assertThat(refused(posts.plan(MARIA, plan("coordinator", "x".repeat(2001), Optional.empty()))))
                .isEqualTo(CannotKeepPost.TOO_LONG);
    }

    @Test
    void theOtherPartyIsToldOfTheGapAndThePlanAndNeitherOfWhoNorWhy() {
        bothAgree();
        PostHolding sara = done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY)));
        done(posts(MARIA).hold(MARIA, hold("head-of-service", "Maria Holm", TODAY)));
        PostLeave leave = done(posts(MARIA).leave(MARIA, away(sara.holding(), TODAY.plusDays(40), Optional.empty())));
        done(posts(MARIA).plan(MARIA, plan("coordinator", "Vikarie från 1 april", Optional.of(TODAY))));
        assertThat(other(read(ASTRID)).told()).as("nothing goes by itself").isEmpty();

        TellingParties.Told told = done(tell(MARIA));
        assertThat(told.reached()).containsExactly(VARD);
        PostStatement came = other(read(NILS)).told().orElseThrow();
        assertThat(came.id()).isEqualTo(told.statement().id());
        assertThat(came.gaps()).isEqualTo(told.statement().gaps());
        assertThat(came.received()).isPresent();
        assertThat(came.gaps()).hasSize(1).first().satisfies(part -> {
            assertThat(part.from()).isEqualTo(TODAY.plusDays(40));
            assertThat(part.missing()).isEqualTo(100);
            assertThat(part.plan().orElseThrow().words()).isEqualTo("Vikarie från 1 april");
        });
        assertThat(came.gaps().toString()).doesNotContain("Sara");

        assertThat(refused(tell(MARIA))).isEqualTo(CannotTellParties.NOTHING_NEW);
        assertThat(refused(tell(SARA))).isEqualTo(CannotTellParties.NOT_HEAD_OF_SERVICE);
        done(posts(MARIA)
                .leave(
                        MARIA,
                        new GoOnLeave(
                                TEAM,
                                sara.holding(),
                                Optional.of(leave.leave()),
                                TODAY.plusDays(50),
                                Optional.empty())));
        done(tell(MARIA));
        assertThat(other(read(ASTRID)).told().orElseThrow().id())
                .as("the newest takes the place of the one before")
                .isNotEqualTo(came.id());
    }

    @Test
    void whatDidNotArriveIsFetchedWhenTheOtherReads() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        TellingParties.Told told = done(tell(MARIA));
        assertThat(told.statement().gaps()).hasSize(2);
        done(record(ASTRID, agreement(TODAY, Optional.empty())));

        assertThat(other(read(ASTRID)).told().orElseThrow().id())
                .isEqualTo(told.statement().id());
        assertThat(other(read(ASTRID)).told().orElseThrow().gaps())
                .as("hearing of it again changes nothing")
                .hasSize(2);
    }

    @Test
    void theHeadIsRemindedOfGapsOfTellingAndOfReading() {
        bothAgree();
        done(posts(MARIA).hold(MARIA, hold("head-of-service", "Maria Holm", TODAY)));
        PostHolding sara = done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY)));
        assertThat(kinds(MARIA)).isEmpty();

        done(posts(MARIA).leave(MARIA, away(sara.holding(), TODAY.plusDays(70), Optional.of(TODAY.plusDays(200)))));
        assertThat(kinds(MARIA)).as("it is not near yet").isEmpty();
        world.clock().set(TODAY.plusDays(10));
        assertThat(kinds(MARIA)).containsExactly("team-post-unplanned", "team-post-untold");
        done(posts(MARIA).plan(MARIA, plan("coordinator", "Vikarie", Optional.empty())));
        assertThat(kinds(MARIA)).containsExactly("team-post-untold");
        assertThat(kinds(ASTRID)).containsExactly("team-post-unplanned", "team-post-untold");

        TellingParties.Told told = done(tell(MARIA));
        assertThat(kinds(MARIA)).isEmpty();
        assertThat(kinds(ASTRID)).contains("team-post-told");
        assertThat(refused(seen(NILS, told.statement().id()))).isEqualTo(CannotTellParties.NOT_HEAD_OF_SERVICE);
        assertThat(refused(seen(ASTRID, UUID.randomUUID()))).isEqualTo(CannotTellParties.NO_SUCH_STATEMENT);
        done(seen(ASTRID, told.statement().id()));
        done(seen(ASTRID, told.statement().id()));
        assertThat(kinds(ASTRID)).doesNotContain("team-post-told");
        assertThat(other(read(ASTRID)).isRead()).isTrue();

        done(posts(MARIA).strike(MARIA, TEAM, sara.holding()));
        done(posts(MARIA).hold(MARIA, hold("coordinator", "Elin Berg", TODAY)));
        assertThat(kinds(MARIA)).as("what was told is no longer so").containsExactly("team-post-untold");
        done(tell(MARIA));
        assertThat(kinds(MARIA)).isEmpty();
        assertThat(kinds(SARA)).isEmpty();
    }

    @Test
    void theHeadIsRemindedThatTheAgreementEndsAndIsToBeFollowedUp() {
        done(record(MARIA, with(agreement(TODAY, Optional.of(TODAY.plusDays(499))), List.of())));
        assertThat(kinds(MARIA)).isEmpty();

        world.clock().set(TODAY.plusDays(319));
        assertThat(kinds(MARIA)).containsExactly("team-agreement-ends");
        world.clock().set(TODAY.plusDays(345));
        assertThat(kinds(MARIA)).containsExactly("team-agreement-ends", "team-agreement-follow-up");
        done(followUp(TODAY.plusDays(345), "Går bra", TODAY.plusDays(700)));
        assertThat(kinds(MARIA)).containsExactly("team-agreement-ends");
        assertThat(read(MARIA).followUpBy()).contains(TODAY.plusDays(700));
        assertThat(read(MARIA).followUps()).hasSize(1);

        world.clock().set(TODAY.plusDays(520));
        assertThat(kinds(MARIA)).as("it has ended and nobody has renewed it").containsExactly("team-agreement-ends");
        assertThat(read(MARIA).isInForce()).isFalse();
        done(record(MARIA, with(agreement(TODAY.plusDays(500), Optional.empty()), List.of())));
        assertThat(kinds(MARIA)).isEmpty();
    }

    @Test
    void refusesAFollowUpThatCannotBe() {
        assertThat(refused(followUp(TODAY, "Bra", TODAY.plusDays(1)))).isEqualTo(CannotFollowUpAgreement.NO_AGREEMENT);
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        assertThat(refused(followUp(TODAY.plusDays(1), "Bra", TODAY.plusDays(2))))
                .isEqualTo(CannotFollowUpAgreement.IN_THE_FUTURE);
        assertThat(refused(followUp(TODAY, " ", TODAY.plusDays(2)))).isEqualTo(CannotFollowUpAgreement.EMPTY);
        assertThat(refused(followUp(TODAY, "Bra", TODAY))).isEqualTo(CannotFollowUpAgreement.NEXT_NOT_LATER);
        assertThat(refused(followUp(TODAY, "x".repeat(4001), TODAY.plusDays(1))))
                .isEqualTo(CannotFollowUpAgreement.TOO_LONG);
        assertThat(refused(world.use(SARA, FollowingUpAgreements.class)
                        .handle(SARA, new FollowUpAgreement(TEAM, TODAY, "Bra", TODAY.plusDays(1)))))
                .isEqualTo(CannotFollowUpAgreement.NOT_HEAD_OF_SERVICE);
    }

    @Test
    void theYearsFiguresAreOfOnesOwnPostsAndOfWhatTheOtherHasTold() {
        bothAgree();
        done(posts(MARIA).hold(MARIA, hold("head-of-service", "Maria Holm", TODAY)));
        done(posts(MARIA).hold(MARIA, hold("coordinator", "Sara Lind", TODAY.plusDays(10))));
        world.clock().set(TODAY.plusDays(19));

        TeamPostFigures untold = figures(MARIA, 2026);
        assertThat(untold.known()).extracting(PostFigures::post).containsExactly("head-of-service", "coordinator");
        assertThat(untold.untold())
                .as("nothing told is not the same as filled")
                .containsExactly(new TeamPostFigures.Untold("psychiatric-nurse", VARD));
        PostFigures coordinator = untold.known().get(1);
        assertThat(coordinator.undertaken()).isEqualTo(20 * 100);
        assertThat(coordinator.vacant()).isEqualTo(10 * 100);
        assertThat(coordinator.filledPermille()).hasValue(500);

        done(tell(ASTRID));
        TeamPostFigures told = figures(MARIA, 2026);
        assertThat(told.untold()).isEmpty();
        assertThat(told.known().get(2).party()).isEqualTo(REGION.id());
        assertThat(told.known().get(2).filledPermille()).hasValue(0);
        assertThat(told.known().get(2).unlike()).isEmpty();
        assertThat(figures(MARIA, 2027).known()).isEmpty();
        assertThat(figures(MARIA, 2025).known())
                .as("there was no agreement then")
                .isEmpty();
    }

    private void bothAgree() {
        done(record(MARIA, agreement(TODAY, Optional.empty())));
        done(record(ASTRID, agreement(TODAY, Optional.empty())));
    }

    private static RecordTeamAgreement with(RecordTeamAgreement one, List<UndertakenPost> posts) {
        return new RecordTeamAgreement(
                one.team(),
                one.reference(),
                one.parties(),
                one.from(),
                one.to(),
                one.followUpBy(),
                one.steering(),
                one.operative(),
                posts,
                one.terms());
    }

    private static RecordTeamAgreement changed(
            RecordTeamAgreement one,
            String team,
            String reference,
            List<AgreementParty> parties,
            Optional<LocalDate> to) {
        return new RecordTeamAgreement(
                team,
                reference,
                parties,
                one.from(),
                to,
                one.followUpBy(),
                one.steering(),
                one.operative(),
                List.of(),
                one.terms());
    }

    private static RecordTeamAgreement led(
            RecordTeamAgreement one,
            ManagementGroup steering,
            ManagementGroup operative,
            LocalDate followUpBy,
            AgreementTerms terms) {
        return new RecordTeamAgreement(
                one.team(),
                one.reference(),
                one.parties(),
                one.from(),
                one.to(),
                followUpBy,
                steering,
                operative,
                one.posts(),
                terms);
    }

    private static HoldPost held(int percent, String competence, Optional<LocalDate> to) {
        return new HoldPost(TEAM, "coordinator", Optional.empty(), "Sara Lind", percent, competence, true, TODAY, to);
    }

    private static GoOnLeave away(UUID holding, LocalDate from, Optional<LocalDate> to) {
        return new GoOnLeave(TEAM, holding, Optional.empty(), from, to);
    }

    private static PlanContinuity plan(String post, String words, Optional<LocalDate> talkedOn) {
        return new PlanContinuity(TEAM, post, TODAY, Optional.empty(), words, talkedOn);
    }

    private Outcome<TeamAgreement, CannotRecordAgreement> record(Actor actor, RecordTeamAgreement command) {
        return world.use(actor, RecordingTeamAgreements.class).handle(actor, command);
    }

    private Outcome<?, CannotFollowUpAgreement> followUp(LocalDate day, String conclusion, LocalDate next) {
        return world.use(MARIA, FollowingUpAgreements.class)
                .handle(MARIA, new FollowUpAgreement(TEAM, day, conclusion, next));
    }

    private KeepingPosts posts(Actor actor) {
        return world.use(actor, KeepingPosts.class);
    }

    private Outcome<TellingParties.Told, CannotTellParties> tell(Actor actor) {
        return world.use(actor, TellingParties.class).handle(actor, TEAM);
    }

    private Outcome<UUID, CannotTellParties> seen(Actor actor, UUID statement) {
        return world.use(actor, TellingParties.class).read(actor, TEAM, statement);
    }

    private AgreementView read(Actor actor) {
        return world.use(actor, ReadingAgreements.class).read(actor, ID).orElseThrow();
    }

    private TeamPostFigures figures(Actor actor, int year) {
        return world.use(actor, ReadingAgreements.class).figures(actor, ID, year);
    }

    private static OtherParty other(AgreementView view) {
        assertThat(view.others()).hasSize(1);
        return view.others().get(0);
    }

    private List<String> kinds(Actor actor) {
        return world.use(actor, KeepingTasks.class).toDo(actor).office().stream()
                .map(OfficeTask::kind)
                .toList();
    }

    private static <T> T done(Outcome<T, ? extends Refusal> outcome) {
        return outcome.orElseThrow();
    }

    private static <R extends Refusal> R refused(Outcome<?, R> outcome) {
        return outcome.match(
                made -> {
                    throw new AssertionError("The act was done.");
                },
                refusal -> refusal);
    }
}
