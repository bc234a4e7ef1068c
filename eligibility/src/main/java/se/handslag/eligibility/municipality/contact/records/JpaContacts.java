package se.handslag.eligibility.municipality.contact.records;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.eligibility.municipality.contact.AdviceGiven;
import se.handslag.eligibility.municipality.contact.Contact;
import se.handslag.eligibility.municipality.contact.Contacts;

/** Contacts and advice in the store. */
public final class JpaContacts implements Contacts {
    private static final int AT_ONCE = 500;

    private final RecordSession session;

    @Inject
    public JpaContacts(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Contact contact) {
        session.entities().persist(ContactRow.from(contact));
        session.flush();
    }

    @Override
    public void add(AdviceGiven advice) {
        session.entities().persist(AdviceRow.from(advice));
        session.flush();
    }

    @Override
    public List<Contact> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select c from Contact c where c.caseId = :caseId order by c.taken.at desc, c.id desc",
                        ContactRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(ContactRow::toDomain)
                .toList();
    }

    @Override
    public Map<CaseId, Contact> latestAmong(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        Map<CaseId, Contact> latest = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            session.entities()
                    .createQuery(
                            "select c from Contact c where c.caseId in :ids order by c.taken.at, c.id",
                            ContactRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultStream()
                    .map(ContactRow::toDomain)
                    .forEach(contact -> latest.put(contact.caseId(), contact));
        }
        return latest;
    }

    @Override
    public List<AdviceGiven> adviceBy(TeamId team) {
        return session.entities()
                .createQuery("select a from Advice a where a.team = :team order by a.given.at, a.id", AdviceRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(AdviceRow::toDomain)
                .toList();
    }
}
