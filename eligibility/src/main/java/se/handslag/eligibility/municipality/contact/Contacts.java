package se.handslag.eligibility.municipality.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;

/** The contacts that this municipality has taken. Added, never changed. Used inside a unit of work. */
public interface Contacts {
    void add(Contact contact);

    void add(AdviceGiven advice);

    /** Contacts in this case, newest first. */
    List<Contact> about(CaseId caseId);

    /** The latest contact in each of these cases. */
    Map<CaseId, Contact> latestAmong(Collection<CaseId> cases);

    /** Advice given by this team, oldest first. */
    List<AdviceGiven> adviceBy(TeamId team);
}
