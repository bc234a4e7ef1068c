package se.handslag.planning.joint.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.Teams;
import se.handslag.planning.fixture.PlanningWithSupportOnPaper;
import se.handslag.planning.fixture.SmallTeam;

/**
 * Cases are given, shared, let go and ended and people go away, in any order; after each step everyone has as many persons as whoever had kept the
 * list on a paper would say. The seed is said, so that a failure can be had again.
 */
class CaseloadHistoryTest {
    private static final int STEPS = 60;
    private static final List<String> STAFF = List.of("alva", "bo", "cleo");

    /** The paper: who has each open case, and who shares it. */
    private static final class Paper {
        private final Map<CaseId, String> has = new LinkedHashMap<>();
        private final Map<CaseId, Set<String>> shares = new LinkedHashMap<>();

        void given(CaseId caseId, String to) {
            has.put(caseId, to);
            shares.computeIfAbsent(caseId, key -> new LinkedHashSet<>()).remove(to);
        }

        long persons(String staff) {
            return has.keySet().stream()
                    .filter(one -> has.get(one).equals(staff) || shares.get(one).contains(staff))
                    .count();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122, 4711})
    void everyoneHasAsManyAsThePaperSays(long seed) {
        Random random = new Random(seed);
        Paper paper = new Paper();
        List<UUID> absences = new ArrayList<>();
        try (TestPlatform world = TestPlatform.on(Database.H2)
                .parts(new PlanningWithSupportOnPaper())
                .teams(Teams.of(new SmallTeam()))
                .start()) {
            for (int step = 0; step < STEPS; step++) {
                take(world, random, paper, absences);
                compare(world, paper, "seed " + seed + ", step " + step);
            }
        }
    }

    private static void take(TestPlatform world, Random random, Paper paper, List<UUID> absences) {
        String staff = STAFF.get(random.nextInt(STAFF.size()));
        List<CaseId> open = List.copyOf(paper.has.keySet());
        int what = open.isEmpty() ? 0 : random.nextInt(7);
        if (what <= 1) {
            CaseId caseId = world.openCase(SARA);
            give(world, caseId, staff, false);
            paper.given(caseId, staff);
            return;
        }
        CaseId caseId = open.get(random.nextInt(open.size()));
        switch (what) {
            case 2 -> {
                give(world, caseId, staff, false);
                paper.given(caseId, staff);
            }
            case 3 -> {
                if (give(world, caseId, staff, true)) {
                    paper.shares.get(caseId).add(staff);
                }
            }
            case 4 -> {
                world.use(MARIA, GivingCases.class).stopSharing(MARIA, caseId, new StaffId(staff));
                paper.shares.get(caseId).remove(staff);
            }
            case 5 -> {
                end(world, caseId);
                paper.has.remove(caseId);
            }
            default -> away(world, random, staff, absences);
        }
    }

    private static boolean give(TestPlatform world, CaseId caseId, String staff, boolean together) {
        return world.use(MARIA, GivingCases.class)
                .handle(MARIA, new GiveCase(caseId, staff, staff, together, ""))
                .isDone();
    }

    private static void end(TestPlatform world, CaseId caseId) {
        world.inUnit(SARA, () -> {
            CaseFiles files = world.use(SARA, CaseFiles.class);
            CaseFile file = files.hold(caseId).orElseThrow();
            files.save(file.closed(LocalDate.now(world.clock())));
            return file;
        });
    }

    /** Whoever covers has tasks and files for a time, and not one person more. */
    private static void away(TestPlatform world, Random random, String staff, List<UUID> absences) {
        SettingAbsence setting = world.use(MARIA, SettingAbsence.class);
        if (!absences.isEmpty() && random.nextBoolean()) {
            setting.end(MARIA, absences.remove(0));
            return;
        }
        String cover = STAFF.get((STAFF.indexOf(staff) + 1) % STAFF.size());
        LocalDate today = LocalDate.now(world.clock());
        setting.handle(MARIA, new SetAbsence(staff, staff, today, today.plusDays(5), cover, cover))
                .match(absence -> absences.add(absence.id()), refusal -> false);
    }

    private static void compare(TestPlatform world, Paper paper, String where) {
        ReadingTeam.TeamView view = world.use(MARIA, ReadingTeam.class).read(MARIA);
        for (String staff : STAFF) {
            long counted = view.holders().stream()
                    .filter(holder -> holder.staff().value().equals(staff))
                    .flatMap(holder -> holder.loads().stream())
                    .mapToLong(Holder.Load::persons)
                    .sum();
            assertThat(counted).as(where + ", " + staff).isEqualTo(paper.persons(staff));
        }
        assertThat(view.nobodys()).as(where).isEmpty();
    }
}
