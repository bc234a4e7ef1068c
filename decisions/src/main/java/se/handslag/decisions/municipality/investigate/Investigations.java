package se.handslag.decisions.municipality.investigate;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.StaffId;
import se.handslag.decisions.municipality.apply.ApplicationId;

/** The investigations of this municipality. Investigations and versions are added, never changed. Used inside a unit of work. */
public interface Investigations {
    void add(Investigation investigation);

    /** The investigation of an application. */
    Optional<Investigation> of(ApplicationId application);

    void add(InvestigationText text);

    /** Every saved version, newest first. */
    List<InvestigationText> texts(InvestigationId id);

    /** Keeps what has been typed so far; replaces the same writer's earlier draft of it. */
    void keep(InvestigationDraft draft);

    Optional<InvestigationDraft> draft(InvestigationId id, StaffId writer);

    void discardDraft(InvestigationId id, StaffId writer);
}
