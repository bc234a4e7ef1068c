package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.apply.Applications;

/** Applications in the store. */
public final class JpaApplications implements Applications {
    private static final List<String> SETTLING = Arrays.stream(DecisionKind.values())
            .filter(DecisionKind::settlesTheApplication)
            .map(DecisionKind::code)
            .toList();

    private static final String NOT_TOLD = "and not exists (select n.id from DelayNotice n where n.about = a.id)";

    private final RecordSession session;

    @Inject
    public JpaApplications(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Application application) {
        session.entities().persist(ApplicationRow.from(application));
        application.right().ifPresent(right -> session.entities()
                .persist(RightToSpeakRow.from(application.id(), application.caseId(), right)));
        session.flush();
    }

    @Override
    public List<Application> about(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select a from Application a where a.caseId = :caseId order by a.arrivedOn desc, a.registered.at desc, a.id desc",
                        ApplicationRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .stream()
                .map(this::whole)
                .toList();
    }

    private Application whole(ApplicationRow row) {
        return row.toDomain(Optional.ofNullable(session.entities().find(RightToSpeakRow.class, row.id()))
                .map(RightToSpeakRow::toDomain));
    }

    @Override
    public List<Application> undecided(LocalDate arrivedUpTo) {
        return read(undecided("", arrivedUpTo));
    }

    @Override
    public List<Application> undecided(CaseId caseId, LocalDate arrivedUpTo) {
        return read(undecided("and a.caseId = :caseId", arrivedUpTo).setParameter("caseId", caseId.value()));
    }

    @Override
    public List<Application> notToldOfDelay(LocalDate arrivedUpTo) {
        return read(undecided(NOT_TOLD, arrivedUpTo));
    }

    @Override
    public List<Application> notToldOfDelay(CaseId caseId, LocalDate arrivedUpTo) {
        return read(
                undecided(NOT_TOLD + " and a.caseId = :caseId", arrivedUpTo).setParameter("caseId", caseId.value()));
    }

    private TypedQuery<ApplicationRow> undecided(String condition, LocalDate arrivedUpTo) {
        return session.entities()
                .createQuery(
                        """
                        select a from Application a
                        where a.arrivedOn <= :day
                        and not exists (
                            select d.id from MunicipalDecision d
                            where d.material.applicationId = a.id and d.kind in :settling)
                        %s
                        order by a.arrivedOn"""
                                .formatted(condition),
                        ApplicationRow.class)
                .setParameter("day", arrivedUpTo)
                .setParameter("settling", SETTLING);
    }

    private List<Application> read(TypedQuery<ApplicationRow> query) {
        return query.getResultList().stream().map(this::whole).toList();
    }
}
