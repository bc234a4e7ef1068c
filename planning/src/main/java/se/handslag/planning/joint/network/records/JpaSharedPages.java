package se.handslag.planning.joint.network.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.network.page.PageEnd;
import se.handslag.planning.joint.network.page.PageLink;
import se.handslag.planning.joint.network.page.SharedPage;
import se.handslag.planning.joint.network.page.SharedPages;

/** Pages handed to members, in the store. */
public final class JpaSharedPages implements SharedPages {
    private final RecordSession session;

    @Inject
    public JpaSharedPages(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(SharedPage page, PageLink link) {
        session.entities().persist(SharedPageRow.from(page, link));
        session.flush();
    }

    @Override
    public void add(PageEnd end) {
        session.entities().persist(PageEndRow.from(end));
        session.flush();
    }

    @Override
    public List<SharedPage> of(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select p from GroupPage p where p.caseId = :caseId order by p.id desc", SharedPageRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .stream()
                .map(this::withItsEnd)
                .toList();
    }

    @Override
    public Optional<SharedPage> by(PageLink link) {
        return session
                .entities()
                .createQuery("select p from GroupPage p where p.linkHash = :hash", SharedPageRow.class)
                .setParameter("hash", link.hash())
                .getResultList()
                .stream()
                .map(this::withItsEnd)
                .findFirst();
    }

    private SharedPage withItsEnd(SharedPageRow row) {
        return row.toDomain(end(row.id()));
    }

    private Optional<PageEnd> end(UUID page) {
        return session
                .entities()
                .createQuery("select e from GroupPageEnd e where e.page = :page", PageEndRow.class)
                .setParameter("page", page)
                .getResultList()
                .stream()
                .map(PageEndRow::toDomain)
                .findFirst();
    }
}
