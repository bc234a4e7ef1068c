package se.handslag.planning.joint.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.relation.DeclareRelation;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.assign.CannotAssignCoordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.planning.fixture.PlanningWithSupportOnPaper;
import se.handslag.planning.fixture.SmallTeam;

/** In a team whose model says that a coordinator has three persons at most. */
class CaseloadTest {
    private static final int MOST = 3;
    private static final String WHY = "Elin är ny och börjar om två veckor";

    /** The small team, with a limit. */
    public static final class LimitedTeam implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new SmallTeam().manifest();
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            TeamBlueprint small = new SmallTeam().blueprint(context);
            return new TeamBlueprint(
                    small.criteria(),
                    small.goals(),
                    small.decisionPolicies(),
                    small.plan(),
                    small.methods(),
                    small.board(),
                    small.intensityLevels(),
                    small.followUp(),
                    WayOfWorking.ORDINARY.atMostPersons(MOST),
                    small.staffing(),
                    small.texts());
        }
    }

    private static TestPlatform start() {
        return TestPlatform.on(Database.H2)
                .parts(new PlanningWithSupportOnPaper())
                .teams(Teams.of(new LimitedTeam()))
                .start();
    }

    @Test
    void oneTooManyIsWarnedOfAndDoneWithAReasonThatIsKept() {
        try (TestPlatform world = start()) {
            for (int i = 0; i < MOST; i++) {
                world.openCase(ELIN);
            }
            CaseId another = world.openCase(SARA);

            assertThat(refusal(give(world, another, ELIN, ""))).contains(new CannotGiveCase.TooMany(MOST + 1, MOST));
            assertThat(refusal(give(world, another, ELIN, "för få")))
                    .contains(new CannotGiveCase.TooMany(MOST + 1, MOST));
            assertThat(refusal(give(world, another, ELIN, "x".repeat(501))))
                    .contains(new CannotGiveCase.ReasonTooLong());
            assertThat(load(world, ELIN).persons()).isEqualTo(MOST);
            give(world, another, ELIN, WHY).orElseThrow();

            assertThat(load(world, ELIN).persons()).isEqualTo(MOST + 1);
            assertThat(load(world, ELIN).isUnexplained()).isFalse();
            assertThat(load(world, ELIN).reason()).hasValueSatisfying(kept -> {
                assertThat(kept.reason()).isEqualTo(WHY);
                assertThat(kept.persons()).isEqualTo(MOST + 1);
                assertThat(kept.most()).isEqualTo(MOST);
                assertThat(kept.staff()).isEqualTo(ELIN.staff());
                assertThat(kept.by().staff()).isEqualTo(MARIA.staff());
            });
            assertThat(officeTasks(world)).isEmpty();
        }
    }

    @Test
    void howeverSomeoneCameToHaveTooManyTheHeadIsAskedWhy() {
        try (TestPlatform world = start()) {
            for (int i = 0; i < MOST + 1; i++) {
                world.openCase(ELIN);
            }
            ExplainingCaseload explaining = world.use(MARIA, ExplainingCaseload.class);
            ExplainCaseload why = new ExplainCaseload(Persons.TEAM, ELIN.staff(), WHY);

            assertThat(officeTasks(world)).containsExactly("caseload-over");
            assertThat(world.use(ELIN, ExplainingCaseload.class).handle(ELIN, why))
                    .isEqualTo(Outcome.refused(CannotExplainCaseload.NOT_HEAD_OF_SERVICE));
            assertThat(explaining.handle(MARIA, new ExplainCaseload(Persons.TEAM, ELIN.staff(), "kort")))
                    .isEqualTo(Outcome.refused(CannotExplainCaseload.TOO_SHORT));
            assertThat(explaining.handle(MARIA, new ExplainCaseload(Persons.TEAM, ELIN.staff(), "x".repeat(501))))
                    .isEqualTo(Outcome.refused(CannotExplainCaseload.TOO_LONG));
            assertThat(explaining.handle(MARIA, new ExplainCaseload(Persons.TEAM, SARA.staff(), WHY)))
                    .isEqualTo(Outcome.refused(CannotExplainCaseload.NOT_OVER));
            assertThat(explaining.handle(MARIA, why)).isEqualTo(Outcome.done(MOST + 1));
            assertThat(officeTasks(world)).isEmpty();

            // The reason was for so many, and one more needs one of its own.
            world.openCase(ELIN);
            assertThat(officeTasks(world)).containsExactly("caseload-over");
        }
    }

    @Test
    void givesACaseOnlyAsTheHeadAndOnlyToSomeoneWhoMayHaveIt() {
        try (TestPlatform world = start()) {
            CaseId kim = world.openCase(Persons.kim(world.clock()), SARA);
            world.use(ELIN, DeclaringRelations.class)
                    .handle(
                            ELIN,
                            new DeclareRelation(
                                    "elin",
                                    RelationKind.CLOSE,
                                    Persons.kim(world.clock())
                                            .number()
                                            .orElseThrow()
                                            .value()))
                    .orElseThrow();

            assertThat(refusal(give(world, kim, ELIN, "")))
                    .contains(new CannotGiveCase.Assigning(CannotAssignCoordinator.CLOSE));
            assertThat(refusal(world.use(SARA, GivingCases.class)
                            .handle(SARA, new GiveCase(kim, "nora", "Nora Ek", false, ""))))
                    .contains(new CannotGiveCase.Assigning(CannotAssignCoordinator.NOT_HEAD_OF_SERVICE));
            assertThat(refusal(world.use(MARIA, GivingCases.class)
                            .handle(MARIA, new GiveCase(kim, " ", "Nora Ek", true, ""))))
                    .contains(new CannotGiveCase.Assigning(CannotAssignCoordinator.NO_STAFF));
        }
    }

    /** Whatever is given, shared, let go and ended, each coordinator has as many persons as a list made by hand says. */
    @Test
    void countsEachPersonOnceWhateverHappens() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            SettableClock clock = SettableClock.at(LocalDate.of(2026, 3, 2));
            List<CaseFile> files = new ArrayList<>();
            List<FurtherCoordinator> sharing = new ArrayList<>();
            Map<String, Set<String>> byHand = new HashMap<>();
            var kim = Persons.kim(clock);
            for (int i = random.nextInt(12); i >= 0; i--) {
                CaseFile file = Persons.unknown(CaseId.next(clock), "Evas son", Instant.EPOCH);
                boolean isKim = random.nextInt(4) == 0;
                file = isKim ? file.about(kim) : file;
                boolean ended = random.nextInt(4) == 0;
                String whose = isKim ? "kim" : file.id().toString();
                if (random.nextInt(5) > 0) {
                    String staff = "staff-" + random.nextInt(3);
                    file = file.coordinatedBy(new Coordinator(new StaffId(staff), staff, Here.UPPSALA.id()));
                    if (!ended) {
                        byHand.computeIfAbsent(staff, key -> new HashSet<>()).add(whose);
                    }
                }
                for (int j = random.nextInt(3); j > 0; j--) {
                    String staff = "staff-" + random.nextInt(3);
                    sharing.add(new FurtherCoordinator(
                            UUID.randomUUID(),
                            file.id(),
                            new StaffId(staff),
                            staff,
                            true,
                            Signature.of(MARIA, Instant.EPOCH)));
                    if (!ended) {
                        byHand.computeIfAbsent(staff, key -> new HashSet<>()).add(whose);
                    }
                }
                files.add(ended ? file.closed(LocalDate.of(2026, 3, 1)) : file);
            }
            Caseloads counted = Caseloads.of(files, sharing);
            for (int staff = 0; staff < 3; staff++) {
                String id = "staff-" + staff;
                assertThat(counted.count(Persons.TEAM, new StaffId(id)))
                        .as("seed %d, %s", seed, id)
                        .isEqualTo(byHand.getOrDefault(id, Set.of()).size());
            }
            assertThat(counted.count(new TeamId("another"), new StaffId("staff-0")))
                    .isZero();
        }
    }

    private static Outcome<CaseId, CannotGiveCase> give(TestPlatform world, CaseId caseId, Actor to, String reason) {
        return world.use(MARIA, GivingCases.class)
                .handle(MARIA, new GiveCase(caseId, to.staff().value(), to.name(), false, reason));
    }

    private static Optional<CannotGiveCase> refusal(Outcome<CaseId, CannotGiveCase> outcome) {
        return outcome.match(done -> Optional.empty(), Optional::of);
    }

    private static Holder.Load load(TestPlatform world, Actor who) {
        return world.use(MARIA, ReadingTeam.class).read(MARIA).holders().stream()
                .filter(holder -> holder.staff().equals(who.staff()))
                .flatMap(holder -> holder.loads().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> officeTasks(TestPlatform world) {
        return world.use(MARIA, KeepingTasks.class).toDo(MARIA).office().stream()
                .map(task -> task.kind())
                .toList();
    }
}
