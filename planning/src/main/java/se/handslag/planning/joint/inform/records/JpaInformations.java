package se.handslag.planning.joint.inform.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.InformationId;
import se.handslag.planning.joint.inform.Informations;
import se.handslag.planning.joint.inform.StruckInformation;
import se.handslag.planning.joint.inform.ToldOf;
import se.handslag.planning.joint.inform.apply.ApplicationStep;
import se.handslag.planning.joint.inform.apply.AwaitedAnswer;

/** Information given, in the store. */
public final class JpaInformations implements Informations {
    private static final int IDS_AT_ONCE = 500;
    private static final String STRUCK = "exists (select s from InformationStruck s where s.informationId = i.id)";

    private static final String HELPED =
            "select i.caseId, i.id, i.givenOn from InformationGiven i where i.caseId in :ids and not " + STRUCK
                    + " and i.help = 'given' and not exists (select a from ApplicationStep a where a.informationId = i.id)";
    private static final String APPLIED =
            "select a.caseId, a.informationId, max(a.happenedOn) from ApplicationStep a, InformationGiven i"
                    + " where a.caseId in :ids and i.id = a.informationId and not " + STRUCK
                    + " and not exists (select b from ApplicationStep b where b.informationId = a.informationId"
                    + " and b.appliedFor = a.appliedFor and b.outcome <> 'applied')"
                    + " group by a.caseId, a.informationId, a.appliedFor";

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaInformations(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(InformationGiven information) {
        session.entities().persist(InformationRow.from(information));
        for (int position = 0; position < information.of().size(); position++) {
            session.entities().persist(InformationSupportRow.from(TimeOrderedIds.next(clock), information, position));
        }
        session.flush();
    }

    @Override
    public void add(ApplicationStep step) {
        session.entities().persist(ApplicationStepRow.from(step));
        session.flush();
    }

    @Override
    public void add(StruckInformation struck) {
        session.entities().persist(InformationStruckRow.from(struck));
        session.flush();
    }

    @Override
    public Optional<InformationGiven> find(InformationId id) {
        return session.entities()
                .createQuery("select i.caseId from InformationGiven i where i.id = :id and not " + STRUCK, UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .flatMap(whose -> about(new CaseId(whose)).stream()
                        .filter(information -> information.id().equals(id))
                        .findFirst());
    }

    @Override
    public List<InformationGiven> about(CaseId caseId) {
        return read(List.of(caseId.value()), "not " + STRUCK);
    }

    @Override
    public List<InformationGiven> struck(CaseId caseId) {
        return read(List.of(caseId.value()), STRUCK);
    }

    @Override
    public List<StruckInformation> strikes(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select s from InformationStruck s where s.caseId = :id order by s.id desc",
                        InformationStruckRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(InformationStruckRow::toDomain)
                .toList();
    }

    @Override
    public List<ApplicationStep> steps(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select a from ApplicationStep a where a.caseId = :id order by a.happenedOn desc, a.id desc",
                        ApplicationStepRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(ApplicationStepRow::toDomain)
                .toList();
    }

    @Override
    public List<InformationGiven> about(Collection<CaseId> cases) {
        List<InformationGiven> all = new ArrayList<>();
        some(cases, ids -> all.addAll(read(ids, "not " + STRUCK)));
        return all;
    }

    @Override
    public List<AwaitedAnswer> awaited(Collection<CaseId> cases) {
        Map<UUID, AwaitedAnswer> awaited = new LinkedHashMap<>();
        some(cases, ids -> {
            for (String query : List.of(HELPED, APPLIED)) {
                session.entities()
                        .createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .forEach(row -> awaited.merge(
                                (UUID) row[1],
                                new AwaitedAnswer(new CaseId((UUID) row[0]), (LocalDate) row[2]),
                                (one, other) -> one.since().isBefore(other.since()) ? one : other));
            }
        });
        return List.copyOf(awaited.values());
    }

    private List<InformationGiven> read(List<UUID> ids, String which) {
        Map<UUID, List<ToldOf>> of = new HashMap<>();
        session.entities()
                .createQuery(
                        "select o from InformationSupport o where o.caseId in :ids order by o.position",
                        InformationSupportRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> of.computeIfAbsent(row.informationId(), none -> new ArrayList<>())
                        .add(row.toDomain()));
        return session.entities()
                .createQuery(
                        "select i from InformationGiven i where i.caseId in :ids and " + which
                                + " order by i.givenOn desc, i.id desc",
                        InformationRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> row.toDomain(of.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static void some(Collection<CaseId> cases, Consumer<List<UUID>> ask) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            ask.accept(ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)));
        }
    }
}
