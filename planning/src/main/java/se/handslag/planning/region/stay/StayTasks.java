package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.stay.DischargeClocks;

/**
 * The times that the region keeps in a stay: to tell of it, to appoint a care contact, to call to a plan, to send what is needed on the day.
 *
 * <p>Where a planned day is not said nobody can say when the contact is late, and there is no reminder of it. Receipts are reminded of by core.
 */
public final class StayTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;
    private static final String PAGE = "slutenvard";

    private final CaseFiles files;
    private final Stays stays;
    private final CallsToPlan calls;

    @Inject
    public StayTasks(CaseFiles files, Stays stays, CallsToPlan calls) {
        this.files = files;
        this.stays = stays;
        this.calls = calls;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES).stream())
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream()).toList();
    }

    private Stream<DerivedTask> tasks(Stream<CaseFile> open) {
        Set<CaseId> cases = open.map(CaseFile::id).collect(Collectors.toSet());
        Map<CaseId, StayCourse> newest = stays.about(cases).stream()
                .collect(Collectors.toMap(
                        course -> course.stay().caseId(), Function.identity(), (later, earlier) -> later));
        List<StayCourse> ready = newest.values().stream()
                .filter(StayCourse::isGoingOn)
                .filter(course -> course.ready().isPresent() && course.asksForSip())
                .toList();
        Set<CaseId> called = calls.called(ready);
        return newest.values().stream()
                .flatMap(course -> of(course, called.contains(course.stay().caseId())).stream());
    }

    private static List<DerivedTask> of(StayCourse course, boolean called) {
        List<DerivedTask> tasks = new ArrayList<>();
        course.tellBy()
                .ifPresent(
                        by -> tasks.add(task(course, "stay-tell", Sentence.of("task.stay-tell", by), Dates.day(by))));
        course.contactBy()
                .ifPresent(
                        by -> tasks.add(task(course, "stay-care-contact", Sentence.of("task.stay-care-contact"), by)));
        if (course.isGoingOn() && course.asksForSip() && !called) {
            course.ready()
                    .map(StayEvent::at)
                    .map(DischargeClocks::calledBy)
                    .ifPresent(by -> tasks.add(new DerivedTask(
                            "stay-call", course.stay().caseId(), Sentence.of("task.stay-call", by), by, "sip")));
        }
        if (course.owesInformation()) {
            Instant left = course.discharged().orElseThrow().at();
            tasks.add(task(course, "stay-information", Sentence.of("task.stay-information"), Dates.day(left)));
        }
        return tasks;
    }

    private static DerivedTask task(StayCourse course, String kind, Sentence what, LocalDate due) {
        return new DerivedTask(kind, course.stay().caseId(), what, due, PAGE);
    }
}
