package se.handslag.web.demo.joint;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.planning.joint.transfer.AcknowledgeTransfer;
import se.handslag.planning.joint.transfer.KeepingTransfers;
import se.handslag.planning.joint.transfer.PlanTransfer;
import se.handslag.planning.joint.transfer.PlanningTransfers;
import se.handslag.planning.joint.transfer.ReadingTransfers;
import se.handslag.planning.joint.transfer.TransferTo;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** A transfer to another unit of the own authority. */
public final class Transferred {
    private Transferred() {}

    /**
     * It is planned with the person, with a time when both are there from that day.
     *
     * @param by who hands over
     * @param receiver which unit
     * @param takesOver who takes over
     * @param days how long both are there
     * @param handed what is handed over
     * @param why why, and what the person thinks
     */
    public record Planned(Actor by, String receiver, String takesOver, int days, String handed, String why)
            implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, PlanningTransfers.class)
                    .handle(
                            by,
                            new PlanTransfer(
                                    telling.caseId(),
                                    TransferTo.OWN_UNIT,
                                    Optional.empty(),
                                    receiver,
                                    by.name(),
                                    takesOver,
                                    Optional.of(telling.today()),
                                    Optional.of(telling.today().plusDays(days)),
                                    handed,
                                    why,
                                    "",
                                    false))
                    .orElseThrow();
        }
    }

    /** Someone at the receiver acknowledges it. */
    public record Acknowledged(Actor by) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, KeepingTransfers.class)
                    .handle(
                            by,
                            new AcknowledgeTransfer(
                                    telling.caseId(),
                                    telling.use(by, ReadingTransfers.class)
                                            .about(by, telling.caseId())
                                            .orElseThrow()
                                            .own()
                                            .get(0)
                                            .course()
                                            .id(),
                                    ""))
                    .orElseThrow();
        }
    }
}
