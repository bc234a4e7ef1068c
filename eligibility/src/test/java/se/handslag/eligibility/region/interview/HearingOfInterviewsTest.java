package se.handslag.eligibility.region.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;
import se.handslag.eligibility.joint.appointment.Appointments;

class HearingOfInterviewsTest extends Assessing {
    private static final Actor PLATFORM = Actor.platform(REGION.id());

    @Test
    void hearingTheSameTwiceChangesNothing() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        CaseFile before = file(NILS, caseId);

        copies(caseId).forEach(this::hear);
        copies(caseId).forEach(this::hear);

        assertThat(file(NILS, caseId)).isEqualTo(before);
    }

    @Test
    void doesNotLetOneMunicipalityWriteInAnothersCase() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        CaseFile before = file(NILS, caseId);
        ReceivedCopy genuine = copies(caseId).get(0);
        ReceivedCopy foreign = new ReceivedCopy(
                new DisclosureId(TimeOrderedIds.next(world().clock())),
                new Item(
                        ItemKind.APPOINTMENT,
                        UUID.randomUUID(),
                        caseId,
                        Signature.of(OSKAR, world().clock().instant()),
                        withPlace(genuine, "Någon annanstans")),
                ALVKARLEBY.id(),
                Ground.HARM_TEST,
                Signature.of(OSKAR, world().clock().instant()),
                false,
                world().clock().instant());
        world().inUnit(NILS, () -> {
            world().use(NILS, ReceivedCopies.class).add(foreign);
            return foreign;
        });

        hear(foreign);

        assertThat(file(NILS, caseId)).isEqualTo(before);
        assertThat(world().inUnit(NILS, () -> world().use(NILS, Appointments.class)
                        .find(new AppointmentId(foreign.item().id()))))
                .isEmpty();
        assertThat(world().inUnit(NILS, () -> world().use(NILS, Appointments.class)
                        .latest(caseId)))
                .map(Appointment::place)
                .contains("Kungsgatan 85, rum 3");
    }

    private static Map<String, String> withPlace(ReceivedCopy copy, String place) {
        Map<String, String> content = new java.util.HashMap<>(copy.item().content());
        content.put("place", place);
        return content;
    }

    private List<ReceivedCopy> copies(CaseId caseId) {
        return world().inUnit(
                        NILS, () -> world().use(NILS, ReceivedCopies.class).about(caseId));
    }

    private void hear(ReceivedCopy copy) {
        world().use(NILS, HearingOfInterviews.class)
                .on(
                        PLATFORM,
                        new CopyReceived(
                                copy.item().caseId(), copy.id(), copy.item().kind()));
    }
}
