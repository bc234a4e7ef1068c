package se.handslag.eligibility.region.interview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.EventListener;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;
import se.handslag.eligibility.joint.appointment.Appointments;
import se.handslag.eligibility.joint.handover.CaseContent;

/**
 * Opens the region's own file when a municipality has told of a booked interview.
 *
 * <p>The file is called by the time of the interview until the person is known, and nobody at the region has it until someone takes it.
 * Hearing of the same booking again changes nothing.
 */
public final class HearingOfInterviews implements EventListener<CopyReceived> {
    private static final DateTimeFormatter CALLED =
            DateTimeFormatter.ofPattern("'Bokad' d MMMM HH.mm", Locale.forLanguageTag("sv-SE"));

    private final UnitOfWork unitOfWork;
    private final ReceivedCopies copies;
    private final ReceivedCases cases;
    private final CaseFiles files;
    private final Appointments appointments;
    private final Clock clock;

    @Inject
    public HearingOfInterviews(
            UnitOfWork unitOfWork,
            ReceivedCopies copies,
            ReceivedCases cases,
            CaseFiles files,
            Appointments appointments,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.cases = cases;
        this.files = files;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Class<CopyReceived> hears() {
        return CopyReceived.class;
    }

    @Override
    public void on(Actor platform, CopyReceived event) {
        if (!event.kind().equals(ItemKind.APPOINTMENT)) {
            return;
        }
        unitOfWork.run(platform, Act.writing("case.received", event.caseId()), () -> copies.find(event.disclosureId())
                .ifPresent(this::receive));
    }

    private void receive(ReceivedCopy copy) {
        Map<String, String> content = copy.item().content();
        Instant startsAt = Instant.parse(CaseContent.text(content, CaseContent.STARTS_AT));
        String callName = CALLED.format(startsAt.atZone(clock.getZone()));
        Optional<CaseFile> file = cases.of(copy, callName);
        AppointmentId id = new AppointmentId(copy.item().id());
        if (file.isEmpty() || appointments.find(id).isPresent()) {
            return;
        }
        appointments.add(new Appointment(
                id,
                copy.item().caseId(),
                startsAt,
                CaseContent.text(content, CaseContent.PLACE),
                copy.from(),
                CaseContent.text(content, CaseContent.REGION_STAFF),
                copy.item().author()));
        if (file.get().person().isEmpty() && !file.get().callName().equals(callName)) {
            files.save(calledBy(file.get(), callName));
        }
    }

    private static CaseFile calledBy(CaseFile file, String callName) {
        return new CaseFile(
                file.id(),
                file.team(),
                callName,
                file.person(),
                file.stage(),
                file.openedAt(),
                file.closedOn(),
                file.ours(),
                file.theirs(),
                file.revision());
    }
}
