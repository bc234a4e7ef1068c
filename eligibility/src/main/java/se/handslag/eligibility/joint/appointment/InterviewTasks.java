package se.handslag.eligibility.joint.appointment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.eligibility.joint.finding.OwnFindings;

/** Tasks that follow from a booked interview until this authority has taken a stand on something. */
public final class InterviewTasks implements TaskSource {
    private final CaseFiles files;
    private final Appointments appointments;
    private final OwnFindings findings;
    private final Clock clock;

    @Inject
    public InterviewTasks(CaseFiles files, Appointments appointments, OwnFindings findings, Clock clock) {
        this.files = files;
        this.appointments = appointments;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        List<CaseId> assessed =
                files.at(Stage.ASSESSMENT).stream().map(CaseFile::id).toList();
        Set<CaseId> begun = findings.begunAmong(assessed);
        List<CaseId> waiting =
                assessed.stream().filter(caseId -> !begun.contains(caseId)).toList();
        return appointments.latestAmong(waiting).values().stream()
                .map(appointment -> task(appointment, today))
                .filter(task -> !task.due().isAfter(upTo))
                .sorted(Comparator.comparing(DerivedTask::due))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return files.find(caseId)
                .filter(InterviewTasks::isAssessed)
                .filter(file -> findings.begunAmong(List.of(caseId)).isEmpty())
                .flatMap(file -> appointments.latest(caseId))
                .map(appointment -> List.of(task(appointment, today)))
                .orElse(List.of());
    }

    private static boolean isAssessed(CaseFile file) {
        return file.stage() == Stage.ASSESSMENT;
    }

    private DerivedTask task(Appointment appointment, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(appointment.startsAt(), clock.getZone());
        LocalTime time = LocalTime.ofInstant(appointment.startsAt(), clock.getZone());
        DerivedTask task = new DerivedTask(
                day.isBefore(today) ? "interview-without-findings" : "interview",
                appointment.caseId(),
                day.isBefore(today)
                        ? Sentence.of("eligibility.task.interview-without-findings", day)
                        : Sentence.of("eligibility.task.interview", day, time),
                day,
                "bedomning");
        return day.isBefore(today) ? task : task.thatBegins(appointment.startsAt());
    }
}
