package se.handslag.core.casefile.protection;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.named.ProtectedFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.OfficeTask;
import se.handslag.core.task.OfficeTaskSource;

/**
 * What the head has to do about files that hardly anyone sees: one that nobody holds, so that the
 * whole team receives it, one that someone coordinates whom it concerns, and a number
 * that stands on two persons.
 *
 * <p>How many they are is said and not which, so that a list of the day on a screen tells of no one.
 */
public final class OfficeProtectionTasks implements OfficeTaskSource {
    /** Where all three are seen to. */
    public static final String PAGE = "/forvaltning/skyddade";

    private final ProtectedFiles files;
    private final AccessGate gate;

    @Inject
    public OfficeProtectionTasks(ProtectedFiles files, AccessGate gate) {
        this.files = files;
        this.gate = gate;
    }

    @Override
    public List<OfficeTask> due(Actor head, LocalDate today) {
        List<OfficeTask> due = new ArrayList<>();
        add(due, "close-coordinator", known(head, files.coordinatedByTheClose()), today);
        add(
                due,
                "nobody-coordinates",
                known(
                        head,
                        files.all().keySet().stream()
                                .filter(file -> file.closedOn().isEmpty()
                                        && file.coordinator().isEmpty())
                                .map(file -> file.caseId())
                                .toList()),
                today);
        add(
                due,
                "number-twice",
                (int) files.sameNumberTwice().stream()
                        .filter(cases -> known(head, cases) == cases.size())
                        .count(),
                today);
        return due;
    }

    private static void add(List<OfficeTask> due, String kind, int howMany, LocalDate today) {
        if (howMany > 0) {
            due.add(new OfficeTask(kind, Sentence.of("office.task." + kind, howMany), today, PAGE));
        }
    }

    /** By office: the head's own and relatives' files are another head's. */
    private int known(Actor head, List<CaseId> cases) {
        return (int) cases.stream()
                .filter(one -> gate.ask(head, Act.reading("named.list", one).byOffice())
                        .isAllowed())
                .count();
    }
}
