package se.handslag.planning.joint.contact.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.contact.ContactId;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactState;
import se.handslag.planning.joint.contact.Contacts;
import se.handslag.planning.joint.contact.Stricken;
import se.handslag.planning.joint.contact.absence.StepTaken;

/** Contacts in the store. */
public final class JpaContacts implements Contacts {
    private static final int IDS_AT_ONCE = 500;
    private static final String STANDS = " and not exists (select s from ContactStruck s where s.contactId = c.id)";
    private static final String REACHED =
            "%1$s.way in ('visit', 'call', 'message') and %1$s.withWhom in ('person', 'person-and-others')";

    private static final String LAST_REACHED =
            "select c.caseId, max(c.madeOn) from ContactMade c where c.caseId in :ids and " + REACHED.formatted("c")
                    + STANDS + " group by c.caseId";
    private static final String LAST_ATTEMPT =
            "select c.caseId, max(c.madeOn) from ContactMade c where c.caseId in :ids and c.way = 'attempt'" + STANDS
                    + " group by c.caseId";
    private static final String MISSED_SINCE =
            "select c.caseId, c.madeOn from ContactMade c where c.caseId in :ids and c.way = 'missed'" + STANDS
                    + " and not exists (select r from ContactMade r where r.caseId = c.caseId and r.madeOn >= c.madeOn and "
                    + REACHED.formatted("r")
                    + " and not exists (select t from ContactStruck t where t.contactId = r.id)) order by c.madeOn, c.id";

    private final RecordSession session;

    @Inject
    public JpaContacts(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(ContactMade contact) {
        keep(ContactMadeRow.from(contact));
    }

    @Override
    public void add(Stricken stricken) {
        keep(ContactStruckRow.from(stricken));
    }

    @Override
    public void add(StepTaken step) {
        keep(AbsenceStepRow.from(step));
    }

    @Override
    public Optional<ContactMade> find(ContactId id) {
        return Optional.ofNullable(session.entities().find(ContactMadeRow.class, id.value()))
                .map(ContactMadeRow::toDomain);
    }

    @Override
    public boolean isStruck(ContactId id) {
        return session.entities()
                        .createQuery("select count(s) from ContactStruck s where s.contactId = :id", Long.class)
                        .setParameter("id", id.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<ContactMade> about(CaseId caseId, int most) {
        return session.entities()
                .createQuery(
                        "select c from ContactMade c where c.caseId = :id" + STANDS
                                + " order by c.madeOn desc, c.id desc",
                        ContactMadeRow.class)
                .setParameter("id", caseId.value())
                .setMaxResults(most)
                .getResultStream()
                .map(ContactMadeRow::toDomain)
                .toList();
    }

    @Override
    public List<ContactMade> during(Period period, Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<ContactMade> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            session.entities()
                    .createQuery(
                            "select c from ContactMade c where c.caseId in :ids and c.madeOn between :from and :to"
                                    + STANDS,
                            ContactMadeRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .setParameter("from", period.from())
                    .setParameter("to", period.to())
                    .getResultStream()
                    .map(ContactMadeRow::toDomain)
                    .forEach(all::add);
        }
        return all;
    }

    @Override
    public List<StepTaken> steps(CaseId caseId) {
        List<StepTaken> steps = new ArrayList<>(steps(List.of(caseId.value())));
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public Map<CaseId, LocalDate> lastReached(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        Map<CaseId, LocalDate> last = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            days(LAST_REACHED, ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .forEach((id, days) -> last.put(new CaseId(id), days.get(0)));
        }
        return last;
    }

    @Override
    public Map<CaseId, ContactState> states(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        Map<CaseId, ContactState> states = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            Map<UUID, List<LocalDate>> reached = days(LAST_REACHED, some);
            Map<UUID, List<LocalDate>> missed = days(MISSED_SINCE, some);
            Map<UUID, List<LocalDate>> attempted = days(LAST_ATTEMPT, some);
            Map<UUID, List<StepTaken>> steps =
                    gathered(steps(some), step -> step.caseId().value(), step -> step);
            for (UUID id : some) {
                states.put(
                        new CaseId(id),
                        new ContactState(
                                new CaseId(id),
                                reached.getOrDefault(id, List.of()).stream().findFirst(),
                                missed.getOrDefault(id, List.of()),
                                attempted.getOrDefault(id, List.of()).stream().findFirst(),
                                steps.getOrDefault(id, List.of())));
            }
        }
        return states;
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    private List<StepTaken> steps(List<UUID> ids) {
        return session.entities()
                .createQuery(
                        "select a from AbsenceStep a where a.caseId in :ids order by a.takenOn, a.id",
                        AbsenceStepRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(AbsenceStepRow::toDomain)
                .toList();
    }

    private Map<UUID, List<LocalDate>> days(String query, List<UUID> ids) {
        List<Object[]> rows = session.entities()
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return gathered(rows, row -> (UUID) row[0], row -> (LocalDate) row[1]);
    }

    private static <R, T> Map<UUID, List<T>> gathered(List<R> rows, Function<R, UUID> whose, Function<R, T> what) {
        Map<UUID, List<T>> all = new HashMap<>();
        rows.forEach(row ->
                all.computeIfAbsent(whose.apply(row), none -> new ArrayList<>()).add(what.apply(row)));
        return all;
    }
}
