package se.handslag.eligibility.municipality.interview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;
import se.handslag.eligibility.joint.appointment.Appointments;
import se.handslag.eligibility.joint.handover.CaseContent;

/** Reads a booked interview as it is handed over: when, where, who takes part, for which team; nothing of whom it is about. */
public final class AppointmentCopies implements ItemSource {
    private final Appointments appointments;
    private final CaseFiles files;

    @Inject
    public AppointmentCopies(Appointments appointments, CaseFiles files) {
        this.appointments = appointments;
        this.files = files;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.APPOINTMENT;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return appointments.find(new AppointmentId(id)).flatMap(appointment -> files.find(appointment.caseId())
                .map(file -> item(appointment, file)));
    }

    /** The one that holds: an earlier one is of use to nobody. */
    @Override
    public List<Item> about(CaseId caseId) {
        return appointments.latest(caseId).stream()
                .flatMap(appointment -> find(appointment.id().value()).stream())
                .toList();
    }

    private static Item item(Appointment appointment, CaseFile file) {
        Coordinator coordinator = file.ours()
                .orElseGet(() -> new Coordinator(
                        appointment.booked().staff(),
                        appointment.booked().name(),
                        appointment.booked().authority()));
        Map<String, String> content = new TreeMap<>(CaseContent.of(file.team(), coordinator));
        content.put(CaseContent.STARTS_AT, appointment.startsAt().toString());
        content.put(CaseContent.PLACE, appointment.place());
        content.put(CaseContent.REGION_STAFF, appointment.regionStaff());
        return new Item(
                ItemKind.APPOINTMENT, appointment.id().value(), appointment.caseId(), appointment.booked(), content);
    }
}
