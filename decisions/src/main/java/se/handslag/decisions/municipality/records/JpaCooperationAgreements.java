package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.delegate.CooperationAgreement;
import se.handslag.decisions.municipality.delegate.CooperationAgreements;

/** Agreements on cooperation in the store. */
public final class JpaCooperationAgreements implements CooperationAgreements {
    private final RecordSession session;

    @Inject
    public JpaCooperationAgreements(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CooperationAgreement agreement) {
        session.entities().persist(CooperationAgreementRow.from(agreement));
        session.flush();
    }

    @Override
    public List<CooperationAgreement> all() {
        return session
                .entities()
                .createQuery(
                        "select a from CooperationAgreement a order by a.recorded.at desc, a.id desc",
                        CooperationAgreementRow.class)
                .getResultList()
                .stream()
                .map(CooperationAgreementRow::toDomain)
                .toList();
    }
}
