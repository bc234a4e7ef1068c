package se.handslag.core.export.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.export.Export;
import se.handslag.core.export.Exports;
import se.handslag.core.export.HandedOutFile;
import se.handslag.core.export.WithheldPart;
import se.handslag.core.records.RecordSession;

/** The extracts in the store. */
public final class JpaExports implements Exports {
    private final RecordSession session;

    @Inject
    public JpaExports(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Export export) {
        session.entities().persist(ExportRow.from(export));
    }

    @Override
    public void add(WithheldPart part) {
        session.entities().persist(WithheldPartRow.from(part));
    }

    @Override
    public void add(HandedOutFile file) {
        session.entities().persist(HandedOutFileRow.from(file));
    }

    @Override
    public Optional<Export> find(UUID id) {
        return Optional.ofNullable(session.entities().find(ExportRow.class, id)).map(ExportRow::toDomain);
    }

    @Override
    public List<Export> about(CaseId caseId) {
        return session
                .entities()
                .createQuery("select e from RecordExport e where e.caseId = :case order by e.id desc", ExportRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(ExportRow::toDomain)
                .toList();
    }

    @Override
    public List<WithheldPart> withheld(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select w from WithheldPart w where w.caseId = :case and w.takesBack is null"
                                + " and not exists (select t.id from WithheldPart t where t.takesBack = w.id) order by w.id",
                        WithheldPartRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(WithheldPartRow::toDomain)
                .toList();
    }

    @Override
    public List<HandedOutFile> handedOut(UUID export) {
        return session
                .entities()
                .createQuery(
                        "select f from HandedOutFile f where f.export = :export order by f.id", HandedOutFileRow.class)
                .setParameter("export", export)
                .getResultList()
                .stream()
                .map(HandedOutFileRow::toDomain)
                .toList();
    }
}
