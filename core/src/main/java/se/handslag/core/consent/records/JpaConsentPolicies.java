package se.handslag.core.consent.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.consent.policy.ConsentPolicies;
import se.handslag.core.consent.policy.ConsentPolicy;
import se.handslag.core.records.RecordSession;

/** What the authority has settled of its consents, in the store. */
public final class JpaConsentPolicies implements ConsentPolicies {
    private final RecordSession session;

    @Inject
    public JpaConsentPolicies(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(ConsentPolicy policy) {
        session.entities().persist(ConsentPolicyRow.from(policy));
        session.flush();
    }

    @Override
    public List<ConsentPolicy> all() {
        return session
                .entities()
                .createQuery("select p from ConsentPolicy p order by p.id desc", ConsentPolicyRow.class)
                .getResultList()
                .stream()
                .map(ConsentPolicyRow::toDomain)
                .toList();
    }
}
