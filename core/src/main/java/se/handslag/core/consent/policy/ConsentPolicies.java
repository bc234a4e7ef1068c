package se.handslag.core.consent.policy;

import java.time.LocalDate;
import java.util.List;

/** What this authority has settled of its consents. Added, never changed. Used inside a unit of work. */
public interface ConsentPolicies {
    void add(ConsentPolicy policy);

    /** Every policy, the one put into the record last first. */
    List<ConsentPolicy> all();

    /** The limits that apply on a day. */
    default ConsentLimits on(LocalDate day) {
        return ConsentPolicy.on(all(), day);
    }
}
