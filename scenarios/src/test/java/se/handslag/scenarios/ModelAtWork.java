package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.TeamLoader;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.DecisionsPart;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.region.commit.AcceptCareCommitment;
import se.handslag.decisions.region.commit.AcceptingCareCommitment;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;
import se.handslag.web.journey.TeamAtWork;
import se.handslag.web.journey.TeamInSupport;

/** A platform with one model's team, and what is done alike whatever the model: from the first call to the decision, and the end. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class ModelAtWork implements AutoCloseable {
    /** What a consent to a team's work covers, in each direction. */
    private static final Set<ItemKind> KINDS = Set.of(
            ItemKind.IDENTITY,
            ItemKind.NOTE,
            AssessmentItems.FINDING,
            DecisionItems.CONSULTATION_REQUEST,
            DecisionItems.CONSULTATION_ANSWER,
            DecisionItems.CARE_COMMITMENT,
            PlanningItems.PLAN,
            PlanningItems.MAPPING,
            PlanningItems.CRISIS_PLAN,
            PlanningItems.RESOURCE_GROUP,
            PlanningItems.BOARD,
            PlanningItems.SIP,
            PlanningItems.INFORMATION,
            PlanningItems.DISCHARGE);

    private final TestPlatform world;
    private final TeamId id;
    private final TeamAtWork team;
    private final TeamInSupport support;

    private ModelAtWork(TestPlatform world, TeamId id) {
        this.world = world;
        this.id = id;
        this.team = new TeamAtWork(world.platform(), id);
        this.support = new TeamInSupport(world.platform());
    }

    /** Starts the platform with this team alone; where it decides anything the board has delegated that to every socionom. */
    static ModelAtWork of(TeamPlugin plugin) {
        return of(Teams.of(plugin), plugin.manifest().id());
    }

    /** The same with one team of those that are loaded so. */
    static ModelAtWork of(TeamLoader teams, TeamId id) {
        TestPlatform world = TestPlatform.on(Database.H2)
                .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
                .teams(teams)
                .start();
        ModelAtWork model = new ModelAtWork(world, id);
        if (!model.blueprint().decisionPolicies().isEmpty()) {
            model.team.boardDelegates(model.today());
        }
        return model;
    }

    TestPlatform world() {
        return world;
    }

    TeamAtWork team() {
        return team;
    }

    TeamInSupport support() {
        return support;
    }

    TeamBlueprint blueprint() {
        return world.platform().teams().find(id).orElseThrow().blueprint();
    }

    LocalDate today() {
        return world.clock().today();
    }

    void daysPass(int days) {
        world.clock().set(today().plusDays(days));
    }

    <T> T use(Actor actor, Class<T> verb) {
        return world.use(actor, verb);
    }

    /** A relative calls, both authorities meet the person, and the person says who they are and consents. */
    CaseId comesIn(String number, String given, String family) {
        CaseId person = team.relativeCalls(SARA, given + "s mamma ringde");
        team.interviewIsBooked(person, today().atTime(13, 0));
        assertThat(team.file(NILS, person).flatMap(CaseFile::person))
                .as("nobody has told the region who it is")
                .isEmpty();
        team.personIsIdentified(person, number, given, family);
        Period year = Period.ofMonths(today(), 12);
        team.consent(SARA, REGION.id(), person, KINDS, year);
        team.consent(NILS, UPPSALA.id(), person, KINDS, year);
        handsOver(SARA, person, ItemKind.IDENTITY, person.value());
        return person;
    }

    /** Each criterion is settled by the authority that can know it; with the region's stand left out nothing can be concluded. */
    ConcludedAssessment isAssessedByBoth(CaseId person) {
        settled(SARA, person, true);
        boolean asksTheRegion =
                blueprint().criteria().facts().stream().anyMatch(fact -> fact.settledBy() == SettledBy.REGION);
        if (asksTheRegion) {
            assertThat(team.conclude(person).isDone())
                    .as("concluded before the region has said what only it can know")
                    .isFalse();
            settled(NILS, person, false);
        }
        ConcludedAssessment concluded = team.conclude(person).orElseThrow();
        assertThat(concluded.outcome()).isEqualTo(Answer.YES);
        assertThat(concluded.text().lines().filter(line -> line.startsWith("– ")))
                .as("the outcome is explained criterion by criterion")
                .hasSize(blueprint().criteria().facts().size());
        return concluded;
    }

    private void settled(Actor actor, CaseId person, boolean municipal) {
        String[] facts = blueprint().criteria().facts().stream()
                .filter(fact -> fact.automatic().isEmpty())
                .filter(fact -> municipal == (fact.settledBy() != SettledBy.REGION))
                .map(Criterion.Fact::id)
                .toArray(String[]::new);
        team.settle(actor, person, Answer.YES, facts).orElseThrow();
    }

    /** The person applies, the nurse is consulted and the municipality decides; where the model asks for it the region has taken on the care. */
    Granted isGrantedSupport(CaseId person, int months) {
        team.personApplies(person, today());
        team.nurseIsConsulted(person);
        if (blueprint().decisionPolicies().get(0).restsOnCareCommitment()) {
            assertThat(grant(person, months).isDone())
                    .as("granted before the region has taken on the care")
                    .isFalse();
            regionTakesOnTheCare(person);
        }
        Granted granted = grant(person, months).orElseThrow();
        assertThat(granted.particulars().law().law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");
        assertThat(team.file(SARA, person).map(CaseFile::stage)).contains(Stage.SUPPORT);
        return granted;
    }

    private Outcome<Granted, CannotGrant> grant(CaseId person, int months) {
        return team.grant(SARA, person, Period.ofMonths(today(), months));
    }

    /** With Nils as the fixed care contact, and word of it to the municipality. */
    void regionTakesOnTheCare(CaseId person) {
        use(NILS, AcceptingCareCommitment.class)
                .handle(
                        NILS,
                        new AcceptCareCommitment(
                                person,
                                0,
                                today(),
                                "Psykiatrisk öppenvård i teamet",
                                Optional.of(NamedContact.of(NILS)),
                                Optional.of(HandOver.onConsent(UPPSALA.id()))))
                .orElseThrow();
    }

    /** From the actor's authority to the other one, on the person's consent. */
    void handsOver(Actor actor, CaseId person, ItemKind kind, UUID item) {
        use(actor, Disclosing.class)
                .handle(actor, new DiscloseItem(person, kind, item, otherThan(actor), Ground.CONSENT, ""))
                .orElseThrow();
    }

    static AuthorityId otherThan(Actor actor) {
        return actor.employer().equals(UPPSALA.id()) ? REGION.id() : UPPSALA.id();
    }

    /** The team's goals are measured, the region is told that it is over and closes its own file. */
    void ends(CaseId person, Map<String, Answer> goals) {
        support.discharge(person, DischargeReason.COMPLETED, goals, Optional.of(REGION.id()))
                .orElseThrow();
        assertThat(team.file(SARA, person).map(CaseFile::stage)).contains(Stage.CLOSED);
        assertThat(team.file(NILS, person).map(CaseFile::stage))
                .as("the region ends its own care when it sees fit")
                .isNotEqualTo(Optional.of(Stage.CLOSED));
        assertThat(support.received(NILS, person, PlanningItems.DISCHARGE)).hasSize(1);
        support.regionCloses(person);
        assertThat(team.file(NILS, person).map(CaseFile::stage)).contains(Stage.CLOSED);
    }

    /**
     * The two records and the log agree: what either has received the other has handed over, by a named person, on a ground, in an act
     * that stands in that authority's own log; and nothing stands in either that was not done there or handed there.
     *
     * @param kinds what has gone, in either direction, besides what every model hands over on the way to a decision
     */
    void everyHandOverIsAnActOnAGround(CaseId person, ItemKind... kinds) {
        Set<ItemKind> gone = goneOver(SARA, NILS, person);
        gone.addAll(goneOver(NILS, SARA, person));
        assertThat(gone).contains(ItemKind.IDENTITY, AssessmentItems.FINDING).containsAll(List.of(kinds));
        if (!blueprint().decisionPolicies().isEmpty()) {
            assertThat(gone).contains(DecisionItems.CONSULTATION_REQUEST, DecisionItems.CONSULTATION_ANSWER);
        }
    }

    private Set<ItemKind> goneOver(Actor from, Actor to, CaseId person) {
        List<Disclosure> handedOver = support.story(from, person).handedOver();
        List<AccessLogLine> log = log(from, person);
        for (Disclosure act : handedOver) {
            assertThat(act.to()).as("%s", act).isEqualTo(to.employer());
            if (act.ground() == Ground.CONSENT) {
                assertThat(act.consent()).as("%s", act).isPresent();
            } else {
                // The booking, before the person was known and could be asked; and what there is a duty to tell.
                assertThat(act.ground()).as("%s", act).isIn(Ground.HARM_TEST, Ground.DUTY_TO_TELL);
                assertThat(act.reason() + act.answers().all()).as("%s", act).hasSizeGreaterThan(2);
            }
            assertThat(log).as("the log line of %s", act).anySatisfy(line -> {
                assertThat(line.name()).isEqualTo(act.by().name());
                assertThat(line.at()).isEqualTo(act.by().at());
                assertThat(line.reach()).isEqualTo("write");
                assertThat(line.result()).isEqualTo("done");
                assertThat(line.ground()).isNotBlank();
            });
        }
        assertThat(new ArrayList<>(support.story(to, person).received().stream()
                        .map(copy -> copy.item().id())
                        .toList()))
                .as("what %s has received", to.name())
                .containsExactlyInAnyOrderElementsOf(
                        handedOver.stream().map(act -> act.item().id()).toList());
        return handedOver.stream().map(act -> act.item().kind()).collect(Collectors.toSet());
    }

    /** The log of the actor's authority about the person, newest first. */
    List<AccessLogLine> log(Actor actor, CaseId person) {
        return use(actor, ReadingAccessLog.class).about(actor, person);
    }

    /** The refusal; fails when the act was done. */
    static <R extends Refusal> R refused(Outcome<?, R> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("The act was done.");
                },
                refusal -> refusal);
    }

    @Override
    public void close() {
        world.close();
    }
}
