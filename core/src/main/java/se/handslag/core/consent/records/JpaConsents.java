package se.handslag.core.consent.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.Consents;
import se.handslag.core.consent.Superseded;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.records.RecordSession;

/** Consents in the store. */
public final class JpaConsents implements Consents {
    /** How many cases are asked for at once. */
    private static final int AT_ONCE = 500;

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaConsents(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Consent consent) {
        session.entities().persist(ConsentRow.from(consent));
        session.flush();
    }

    @Override
    public void withdraw(Consent consent, Withdrawal withdrawal) {
        boolean whole = withdrawal.receivers().isEmpty() && withdrawal.kinds().isEmpty();
        session.entities()
                .persist(
                        whole
                                ? ConsentWithdrawalRow.of(consent.id(), withdrawal)
                                : ConsentPartWithdrawalRow.of(TimeOrderedIds.next(clock), consent, withdrawal));
        session.flush();
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
        return Optional.ofNullable(session.entities().find(ConsentRow.class, id.value()))
                .flatMap(row -> about(new CaseId(row.caseId())).stream()
                        .filter(consent -> consent.id().equals(id))
                        .findFirst());
    }

    @Override
    public List<Consent> about(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().sorted().toList();
        List<Consent> found = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            found.addAll(of(ids.subList(start, Math.min(ids.size(), start + AT_ONCE))));
        }
        return found;
    }

    private List<Consent> of(List<UUID> cases) {
        List<ConsentRow> rows = session.entities()
                .createQuery("select c from Consent c where c.caseId in :cases order by c.id desc", ConsentRow.class)
                .setParameter("cases", cases)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Withdrawal>> withdrawals = withdrawals(cases);
        Map<UUID, Superseded> superseded = new HashMap<>();
        for (ConsentRow row : rows) {
            @Nullable UUID older = row.supersedes();
            if (older != null) {
                superseded.put(older, row.supersession());
            }
        }
        return rows.stream()
                .map(row -> row.toDomain(
                        withdrawals.getOrDefault(row.id(), List.of()), Optional.ofNullable(superseded.get(row.id()))))
                .toList();
    }

    private Map<UUID, List<Withdrawal>> withdrawals(List<UUID> cases) {
        EntityManager entities = session.entities();
        Map<UUID, List<Withdrawal>> found = new HashMap<>();
        entities.createQuery(
                        """
                        select w from ConsentWithdrawal w, Consent c
                        where w.consentId = c.id and c.caseId in :cases""",
                        ConsentWithdrawalRow.class)
                .setParameter("cases", cases)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(row.consentId(), id -> new ArrayList<>())
                        .add(row.toDomain()));
        entities.createQuery(
                        "select w from ConsentPartWithdrawal w where w.caseId in :cases",
                        ConsentPartWithdrawalRow.class)
                .setParameter("cases", cases)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(row.consentId(), id -> new ArrayList<>())
                        .add(row.toDomain()));
        found.values()
                .forEach(
                        all -> all.sort(Comparator.comparing(it -> it.recorded().at())));
        return found;
    }

    @Override
    public Set<CaseId> endingBetween(LocalDate from, LocalDate to) {
        return session.entities()
                .createQuery("select distinct c.caseId from Consent c where c.to between :from and :to", UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }
}
