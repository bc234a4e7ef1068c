package se.handslag.planning.joint.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.planning.joint.contact.absence.StepTaken;

/** Contacts in this authority's record, and what was done about absence. Added, never changed. Used inside a unit of work. */
public interface Contacts {
    void add(ContactMade contact);

    void add(Stricken stricken);

    void add(StepTaken step);

    Optional<ContactMade> find(ContactId id);

    boolean isStruck(ContactId id);

    /** The contacts of this case that are not struck, the last one first, at most this many. */
    List<ContactMade> about(CaseId caseId, int most);

    /** The contacts in these cases during these days that are not struck, in no particular order. */
    List<ContactMade> during(Period period, Collection<CaseId> cases);

    /** What was done about absence in this case, the last first. */
    List<StepTaken> steps(CaseId caseId);

    /** The last day on which the person was reached, in those of these cases where they have been. */
    Map<CaseId, LocalDate> lastReached(Collection<CaseId> cases);

    /** Where contact stands in each of these cases, counted in the database; every case that is asked for is there. */
    Map<CaseId, ContactState> states(Collection<CaseId> cases);
}
