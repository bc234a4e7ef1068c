package se.handslag.planning.region.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Dates;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.stay.DischargeClocks;

/**
 * A stay and what has been done in it. How far it has come is read from here.
 *
 * @param stay how it began
 * @param events what was done, the first first
 */
public record StayCourse(InpatientStay stay, List<StayEvent> events) implements PersonalData {
    public StayCourse {
        events = List.copyOf(events);
    }

    public StayId id() {
        return stay.id();
    }

    /** Whose support the person is judged to need afterwards, as it was judged last. */
    public NeedsAfter needs() {
        return events.stream()
                .flatMap(event -> event.needs().stream())
                .reduce((earlier, later) -> later)
                .orElse(stay.needs());
    }

    /** The day planned for the discharge, as it was said last. */
    public Optional<LocalDate> planned() {
        return events.stream()
                .flatMap(event -> event.planned().stream())
                .reduce((earlier, later) -> later)
                .or(stay::planned);
    }

    /** The notice of admission. */
    public Optional<StayEvent> admissionTold() {
        return last(StayStep.ADMISSION_TOLD);
    }

    /** The municipality that has been told. */
    public Optional<AuthorityId> told() {
        return admissionTold().flatMap(StayEvent::to);
    }

    /** Who the fixed care contact is, as it was said last. */
    public Optional<StayEvent> careContact() {
        return last(StayStep.CARE_CONTACT);
    }

    /** The notice that the person is ready, while it stands. */
    public Optional<StayEvent> ready() {
        return events.stream()
                .filter(event -> event.step() == StayStep.READY_TOLD || event.step() == StayStep.READY_WITHDRAWN)
                .reduce((earlier, later) -> later)
                .filter(event -> event.step() == StayStep.READY_TOLD);
    }

    /** That the person has left. */
    public Optional<StayEvent> discharged() {
        return last(StayStep.DISCHARGED);
    }

    public Optional<StayEvent> informationSent() {
        return last(StayStep.INFORMATION_SENT);
    }

    public boolean isGoingOn() {
        return discharged().isEmpty();
    }

    /** Whether what whoever goes on needs to know is still to be sent. */
    public boolean owesInformation() {
        return !isGoingOn() && told().isPresent() && informationSent().isEmpty();
    }

    /** Whether both authorities plan together before the discharge. */
    public boolean asksForSip() {
        return needs() == NeedsAfter.BOTH;
    }

    /** The last moment to tell the municipality of the admission; empty where it need not be told or has been. */
    public Optional<Instant> tellBy() {
        return needs().ofMunicipality() && isGoingOn() && admissionTold().isEmpty()
                ? Optional.of(DischargeClocks.toldOfAdmissionBy(stay.admittedAt()))
                : Optional.empty();
    }

    /** The day before which open care appoints a contact: the planned one, or else that of the notice; empty where nothing is asked for or known. */
    public Optional<LocalDate> contactBy() {
        return isGoingOn() && needs().ofOpenCare() && careContact().isEmpty()
                ? planned().or(() -> ready().map(event -> Dates.day(event.at())))
                : Optional.empty();
    }

    private Optional<StayEvent> last(StayStep step) {
        return events.stream().filter(event -> event.step() == step).reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "StayCourse[" + stay.id() + "]";
    }
}
