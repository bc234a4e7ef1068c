package se.handslag.core.block;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.block.Blocking.BEA;
import static se.handslag.core.block.Blocking.HEAD;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.block.mode.AdoptBlockMode;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.mode.CannotAdoptBlockMode;
import se.handslag.core.block.set.CannotSetBlock;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;

/** Whether an authority uses blocks at all is for its head of service to adopt, and is off until then. */
class BlockModeTest {
    private final TestPlatform world = TestPlatform.on(Database.H2).start();
    private final Blocking blocking = new Blocking(world);

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void isOffUntilItIsAdopted() {
        CaseId kim = world.openCase(SARA, NILS);

        assertThat(today()).isEqualTo(BlockMode.InForce.NOTHING);
        assertThat(today().isOn()).isFalse();
        assertThat(refusal(blocking.set(NILS, kim, Blocking.ofUnit(kim, RecordPart.FILE))))
                .isEqualTo(CannotSetBlock.NOT_USED_HERE);
        assertThat(refusal(blocking.set(NILS, kim, Blocking.objection(kim)))).isEqualTo(CannotSetBlock.NOT_USED_HERE);
    }

    @Test
    void holdsFromItsFirstDayAndTheEarlierOnesStay() {
        AdoptBlockMode tomorrow =
                new AdoptBlockMode(true, true, world.clock().today().plusDays(1), 30, 5, "", "Vårdstyrelsen § 4");
        BlockMode adopted = adopt(tomorrow).orElseThrow();
        assertThat(today().isOn()).isFalse();

        world.clock().advance(Duration.ofDays(1));
        assertThat(today()).isEqualTo(new BlockMode.InForce(true, true, 30, 5, ""));
        BlockMode later = adopt(blocking.adopt(false, true)).orElseThrow();

        assertThat(today().betweenUnits()).isFalse();
        assertThat(world.use(HEAD, AdoptingBlockMode.class).all(HEAD)).containsExactly(later, adopted);
    }

    @Test
    void saysHowLongAnEmergencyIsOpen() {
        adopt(new AdoptBlockMode(true, false, world.clock().today(), 15, 3, "", "Vårdstyrelsen § 4"))
                .orElseThrow();
        CaseId kim = world.openCase(SARA, NILS);
        blocking.block(kim, RecordPart.NOTES);

        EmergencyOpening opening = blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();

        assertThat(opening.until()).isEqualTo(world.clock().instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void isNotSwitchedOffWhileAnyonesBlockStands() {
        blocking.mode(HEAD, true, false);
        CaseId kim = world.openCase(SARA, NILS);
        Block block = blocking.block(kim, RecordPart.NOTES);
        world.clock().advance(Duration.ofMinutes(1));

        assertThat(refusal(adopt(blocking.adopt(false, false)))).isEqualTo(CannotAdoptBlockMode.BLOCKS_IN_FORCE);
        blocking.lift(NILS, block, BEA.unit(), Optional.empty()).orElseThrow();
        assertThat(refusal(adopt(blocking.adopt(false, false)))).isEqualTo(CannotAdoptBlockMode.BLOCKS_IN_FORCE);
        blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
        adopt(blocking.adopt(false, false)).orElseThrow();

        assertThat(refusal(blocking.set(NILS, kim, Blocking.ofUnit(kim, RecordPart.NOTES))))
                .isEqualTo(CannotSetBlock.NOT_USED_HERE);
    }

    @ParameterizedTest(name = "{0}: {1} days, {2} minutes, review in {3}, {4}")
    @CsvSource({
        "IN_THE_PAST, -1, 60, 3, Styrelsen",
        "MINUTES, 0, 0, 3, Styrelsen",
        "MINUTES, 0, 241, 3, Styrelsen",
        "REVIEW_DAYS, 0, 60, 0, Styrelsen",
        "REVIEW_DAYS, 0, 60, 31, Styrelsen",
        "NO_DECISION, 0, 60, 3, ' '",
    })
    void isRefusedWhereItCannotHold(CannotAdoptBlockMode why, int days, int minutes, int reviewDays, String decided) {
        AdoptBlockMode command =
                new AdoptBlockMode(true, false, world.clock().today().plusDays(days), minutes, reviewDays, "", decided);

        assertThat(refusal(adopt(command))).isEqualTo(why);
        assertThat(world.use(HEAD, AdoptingBlockMode.class).all(HEAD)).isEqualTo(List.of());
    }

    @Test
    void isForTheHeadOfServiceAlone() {
        assertThat(refusal(world.use(NILS, AdoptingBlockMode.class).handle(NILS, blocking.adopt(true, false))))
                .isEqualTo(CannotAdoptBlockMode.NOT_HEAD_OF_SERVICE);
    }

    private Outcome<BlockMode, CannotAdoptBlockMode> adopt(AdoptBlockMode command) {
        return world.use(HEAD, AdoptingBlockMode.class).handle(HEAD, command);
    }

    private BlockMode.InForce today() {
        return world.use(HEAD, AdoptingBlockMode.class).today(HEAD);
    }

    private static Object refusal(Outcome<?, ?> outcome) {
        return outcome.match(done -> "done", refusal -> refusal);
    }
}
