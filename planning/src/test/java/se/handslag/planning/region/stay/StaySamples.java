package se.handslag.planning.region.stay;

import static se.handslag.core.fixture.Here.NILS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlan;
import se.handslag.planning.region.stay.plan.KeepingCarePlans;
import se.handslag.planning.region.stay.plan.Measure;
import se.handslag.planning.region.stay.plan.NoteApproval;
import se.handslag.planning.region.stay.plan.OutsideCare;
import se.handslag.planning.region.stay.plan.SaveCoordinatedCarePlan;

/** A stay and a coordinated care plan with a row in each of their tables. */
public final class StaySamples {
    private StaySamples() {}

    public static void everything(TestPlatform world, CaseId kim, LocalDate today) {
        KeepingStays keeping = world.use(NILS, KeepingStays.class);
        StayId stay = keeping.handle(
                        NILS,
                        new AdmitPerson(
                                kim,
                                "Avdelning 88",
                                CareForm.COMPULSORY,
                                Optional.of(today.atTime(8, 0)),
                                Optional.of(today.plusDays(5)),
                                NeedsAfter.BOTH))
                .orElseThrow()
                .id();
        keeping.handle(NILS, new AppointContact(kim, stay, "Nils Ek")).orElseThrow();
        KeepingCarePlans plans = world.use(NILS, KeepingCarePlans.class);
        CoordinatedCarePlan plan = plans.handle(
                        NILS,
                        new SaveCoordinatedCarePlan(
                                kim,
                                Revision.UNSAVED,
                                OutsideCare.COMPULSORY,
                                "Stöd i vardagen",
                                List.of(new Measure("Boendestöd", Optional.of(Agreement.AGREES), "Socialpsykiatrin")),
                                "",
                                "Lena Ask"))
                .orElseThrow();
        plans.handle(NILS, new NoteApproval(kim, plan.id(), "Socialpsykiatrin", "Eva Lund", today))
                .orElseThrow();
    }
}
