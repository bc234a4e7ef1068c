package se.handslag.web.demo.region;

import java.time.LocalDate;
import java.util.Set;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Danger;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.emergency.OpenInEmergency;
import se.handslag.core.block.emergency.OpeningInEmergency;
import se.handslag.core.block.mode.AdoptBlockMode;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** What persons block at the region, and what is opened in an emergency. */
public final class Blocks {
    private Blocks() {}

    /** The region lets persons block one unit's documentation from the others. */
    public static void adopt(Desk region, Actor head, LocalDate from) {
        region.use(AdoptingBlockMode.class)
                .handle(
                        head,
                        new AdoptBlockMode(
                                true,
                                false,
                                from,
                                BlockMode.MINUTES,
                                BlockMode.REVIEW_DAYS,
                                "Jourhavande sjuksköterska på mottagningen, 018-000 00 10",
                                "Vårdstyrelsen, ordningen för spärrar"))
                .orElseThrow();
    }

    /** The person asks to have what this one's unit has written blocked from the others. */
    public record Blocked(Actor by, String informed) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, SettingBlocks.class)
                    .handle(
                            by,
                            new SetBlock(
                                    telling.caseId(),
                                    BlockScope.BETWEEN_UNITS,
                                    by.unit(),
                                    Set.of(RecordPart.NOTES),
                                    AskedBy.PERSON,
                                    informed))
                    .orElseThrow();
        }
    }

    /** Someone at another unit opens it, since the person is in danger and cannot be asked. */
    public record Opened(Actor by, String why) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, OpeningInEmergency.class)
                    .handle(
                            by,
                            new OpenInEmergency(telling.caseId(), Danger.HEALTH.code(), why, Set.of(RecordPart.NOTES)))
                    .orElseThrow();
        }
    }
}
