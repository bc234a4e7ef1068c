package se.handslag.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Here;

/** What holding a case together with someone, and covering for someone who is away, opens and does not open. */
class CoverRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CaseId FILE = new CaseId(new UUID(1, 1));
    private static final TeamId TEAM = new TeamId("team");
    private static final StaffId AWAY = new StaffId("away");

    @Test
    void whoeverCoversIsLetInAndTheGroundSaysSo() {
        assertThat(answer(file(false), covering())).isEqualTo("cover");
        assertThat(answer(file(false), covering().and(Relations.inTeams(Set.of(TEAM)))))
                .isEqualTo("cover");
    }

    @Test
    void whoeverHoldsItTogetherWithSomeoneIsItsCoordinator() {
        Relations shares = Relations.holding(new Held(Set.of(FILE), Set.of(), Set.of()));
        assertThat(answer(file(false), shares)).isEqualTo("coordinator");
        assertThat(answer(file(true), shares)).isEqualTo("coordinator");
    }

    @Test
    void whatTheOneAwayHoldsTogetherWithSomeoneElseIsCoveredToo() {
        Relations covered = Relations.holding(new Held(Set.of(), Set.of(), Set.of(FILE)));
        assertThat(answer(file(false), covered)).isEqualTo("cover");
    }

    @Test
    void aProtectedPersonsFileOpensToNobodyByCover() {
        assertThat(answer(file(true), covering())).isEqualTo("protected");
        assertThat(answer(file(true), covering().and(Relations.inTeams(Set.of(TEAM)))))
                .isEqualTo("protected");
    }

    @Test
    void coverForSomeoneElseOpensNothing() {
        Relations other = Relations.holding(new Held(Set.of(), Set.of(new StaffId("another")), Set.of()));
        assertThat(answer(file(false), other)).isEqualTo("not-in-team");
    }

    private static Relations covering() {
        return Relations.holding(new Held(Set.of(), Set.of(AWAY), Set.of()));
    }

    private static FileFacts file(boolean isProtected) {
        return new FileFacts(
                FILE, TEAM, Optional.of(AWAY), Optional.empty(), Optional.empty(), isProtected, FileBlocks.NONE);
    }

    private static String answer(FileFacts file, Relations relations) {
        return AccessRules.judge(Here.ELIN, Act.reading("test.read", FILE), file, relations, TODAY)
                .match(AccessGround::code, AccessRule::code);
    }
}
