package se.handslag.planning.joint.transfer;

import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.TestPlatform;

/** A transfer of the municipality's, and one of the region's that the municipality refuses: a row in each of their tables. */
public final class TransferSamples {
    private TransferSamples() {}

    /** The person must have consented to the region's handing over. */
    public static void everything(TestPlatform world, CaseId kim, LocalDate today) {
        Transfer own = world.use(SARA, PlanningTransfers.class)
                .handle(SARA, plan(kim, TransferTo.OWN_UNIT, Optional.empty(), today))
                .orElseThrow();
        world.use(ELIN, KeepingTransfers.class)
                .handle(ELIN, new AcknowledgeTransfer(kim, own.id(), ""))
                .orElseThrow();
        world.use(NILS, PlanningTransfers.class)
                .handle(NILS, plan(kim, TransferTo.OTHER_SIDE, Optional.of(UPPSALA.id()), today))
                .orElseThrow();
        ReadingTransfers.Come come = world.use(SARA, ReadingTransfers.class)
                .about(SARA, kim)
                .orElseThrow()
                .come()
                .get(0);
        world.use(SARA, RefusingHandovers.class)
                .handle(SARA, new RefuseHandover(kim, come.copy().id(), "Fullt", "Säger bara nej", false))
                .orElseThrow();
    }

    private static PlanTransfer plan(CaseId kim, TransferTo to, Optional<AuthorityId> authority, LocalDate today) {
        return new PlanTransfer(
                kim,
                to,
                authority,
                "Socialpsykiatrin",
                "Sara Lind",
                "Elin Berg",
                Optional.of(today),
                Optional.of(today.plusDays(28)),
                "Boendestöd på tisdagar",
                "Kim vill ha det närmare",
                "",
                false);
    }
}
