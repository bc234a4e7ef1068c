package se.handslag.core.disclosure.records;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.Hidden;
import se.handslag.core.block.Screen;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.RecordSession;

/** Received copies in the store of the authority that received. */
public final class JpaReceivedCopies implements ReceivedCopies {
    private static final int AT_ONCE = 500;

    private final RecordSession session;
    private final Screen screen;

    @Inject
    public JpaReceivedCopies(RecordSession session, Screen screen) {
        this.session = session;
        this.screen = screen;
    }

    @Override
    public void add(ReceivedCopy copy) {
        session.entities().persist(ReceivedCopyRow.from(copy));
        session.flush();
    }

    @Override
    public Optional<ReceivedCopy> find(DisclosureId id) {
        return Optional.ofNullable(session.entities().find(ReceivedCopyRow.class, id.value()))
                .map(ReceivedCopyRow::toDomain)
                .filter(this::isOpen);
    }

    @Override
    public boolean has(DisclosureId id) {
        return session.entities().find(ReceivedCopyRow.class, id.value()) != null;
    }

    @Override
    public List<AuthorityId> senders(CaseId caseId) {
        return all(caseId).stream().map(ReceivedCopy::from).distinct().toList();
    }

    @Override
    public Set<Hidden> hidden(CaseId caseId) {
        return all(caseId).stream()
                .flatMap(copy -> screen.why(caseId, copy.from(), copy.ground() == Ground.CONSENT).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hidden.class)));
    }

    private boolean isOpen(ReceivedCopy copy) {
        return !screen.hidesCopy(copy.item().caseId(), copy.from(), copy.ground() == Ground.CONSENT);
    }

    @Override
    public List<ReceivedCopy> about(CaseId caseId) {
        return all(caseId).stream().filter(this::isOpen).toList();
    }

    private List<ReceivedCopy> all(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select c from ReceivedCopy c where c.item.caseId = :caseId order by c.id desc",
                        ReceivedCopyRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(ReceivedCopyRow::toDomain)
                .toList();
    }

    @Override
    public List<ReceivedCopy> ofKind(ItemKind kind, Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<ReceivedCopyRow> found = new ArrayList<>();
        screen.lookAt(cases);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(session.entities()
                    .createQuery(
                            "select c from ReceivedCopy c where c.item.kind = :kind and c.item.caseId in :ids",
                            ReceivedCopyRow.class)
                    .setParameter("kind", kind.code())
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found.stream()
                .map(ReceivedCopyRow::toDomain)
                .filter(this::isOpen)
                .sorted(Comparator.comparing((ReceivedCopy copy) -> copy.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public List<ReceivedCopy> since(Instant moment, int most) {
        List<ReceivedCopy> found = session.entities()
                .createQuery(
                        "select c from ReceivedCopy c where c.receivedAt >= :moment order by c.receivedAt desc, c.id desc",
                        ReceivedCopyRow.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultStream()
                .map(ReceivedCopyRow::toDomain)
                .toList();
        screen.lookAt(found.stream().map(copy -> copy.item().caseId()).toList());
        return found.stream().filter(this::isOpen).toList();
    }
}
