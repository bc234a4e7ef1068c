package se.handslag.core.task;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.Actor;

/** Derives what the head of service has to do by office from the facts of one room; contributed by the module that owns the facts. */
public interface OfficeTaskSource {
    /** What follows from the facts of today for this head. Asked inside a unit of work, and only of a head of service. */
    List<OfficeTask> due(Actor head, LocalDate today);
}
