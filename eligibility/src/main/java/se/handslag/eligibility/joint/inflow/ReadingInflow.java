package se.handslag.eligibility.joint.inflow;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.Appointments;

/** Lists the cases of this authority that wait for a decision (inflöde). */
public final class ReadingInflow {

    private static final List<Stage> BEFORE_THE_DECISION =
            List.of(Stage.CONTACT, Stage.ASSESSMENT, Stage.INVESTIGATION);

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Appointments appointments;
    private final Clock clock;

    @Inject
    public ReadingInflow(UnitOfWork unitOfWork, CaseFiles files, Appointments appointments, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** By stage; in each stage those that nobody has taken first, then those that have waited longest. */
    public List<InflowEntry> list(Actor actor) {
        return unitOfWork.call(actor, Act.reading("inflow.read"), this::entries);
    }

    private List<InflowEntry> entries() {
        LocalDate today = LocalDate.now(clock);
        List<CaseFile> waiting = BEFORE_THE_DECISION.stream()
                .flatMap(stage -> files.at(stage).stream())
                .toList();
        Map<CaseId, Appointment> booked =
                appointments.latestAmong(waiting.stream().map(CaseFile::id).toList());
        return waiting.stream()
                .map(file -> new InflowEntry(
                        file,
                        Optional.ofNullable(booked.get(file.id())),
                        ChronoUnit.DAYS.between(LocalDate.ofInstant(file.openedAt(), clock.getZone()), today)))
                .sorted(Comparator.comparing((InflowEntry entry) -> entry.file().stage())
                        .thenComparing(entry -> entry.file().ours().isPresent())
                        .thenComparing(entry -> entry.file().openedAt()))
                .toList();
    }
}
