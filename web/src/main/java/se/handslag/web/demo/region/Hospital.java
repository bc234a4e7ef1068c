package se.handslag.web.demo.region;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.planning.region.stay.AdmitPerson;
import se.handslag.planning.region.stay.AppointContact;
import se.handslag.planning.region.stay.CareForm;
import se.handslag.planning.region.stay.KeepingStays;
import se.handslag.planning.region.stay.NeedsAfter;
import se.handslag.planning.region.stay.ReadingStays;
import se.handslag.planning.region.stay.StayId;
import se.handslag.planning.region.stay.TellOfAdmission;
import se.handslag.planning.region.stay.TellReady;
import se.handslag.planning.region.stay.TellingOfStays;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** A stay in hospital: the admission, and the notices to the municipality. */
public final class Hospital {
    private Hospital() {}

    /**
     * The person is admitted, both authorities' support will be needed, and the municipality is told.
     *
     * @param by who writes it
     * @param ward which ward
     * @param address the address of the notice
     * @param plannedDays in how many days the discharge is planned
     */
    public record Admitted(Actor by, String ward, String address, int plannedDays) implements Deed {
        @Override
        public void tell(Telling telling) {
            StayId stay = telling.use(by, KeepingStays.class)
                    .handle(
                            by,
                            new AdmitPerson(
                                    telling.caseId(),
                                    ward,
                                    CareForm.VOLUNTARY,
                                    Optional.of(telling.clock()
                                            .instant()
                                            .atZone(Dates.SWEDEN)
                                            .toLocalDateTime()),
                                    Optional.of(telling.today().plusDays(plannedDays)),
                                    NeedsAfter.BOTH))
                    .orElseThrow()
                    .id();
            TellingOfStays notices = telling.use(by, TellingOfStays.class);
            notices.handle(
                            by,
                            new TellOfAdmission(
                                    telling.caseId(),
                                    stay,
                                    Optional.of(notices.municipalities(by, telling.caseId())
                                            .get(0)
                                            .id()),
                                    address,
                                    Optional.empty(),
                                    false))
                    .orElseThrow();
        }
    }

    /** Open care has appointed a contact. @param contact who */
    public record ContactAppointed(Actor by, String contact) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, KeepingStays.class)
                    .handle(by, new AppointContact(telling.caseId(), stay(by, telling), contact))
                    .orElseThrow();
        }
    }

    /** The person is ready to leave, and the municipality is told. */
    public record Ready(Actor by) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, TellingOfStays.class)
                    .handle(by, new TellReady(telling.caseId(), stay(by, telling), Optional.empty(), false))
                    .orElseThrow();
        }
    }

    private static StayId stay(Actor by, Telling telling) {
        return telling.use(by, ReadingStays.class)
                .about(by, telling.caseId())
                .orElseThrow()
                .now()
                .orElseThrow()
                .id();
    }
}
