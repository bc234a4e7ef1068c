package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;

/** The agreements by which employees of other authorities may decide. They are added, never changed. Used inside a unit of work. */
public interface CooperationAgreements {
    void add(CooperationAgreement agreement);

    /** Every agreement, the one put into the record last first. */
    List<CooperationAgreement> all();

    /** The agreement with an authority that is in force on the day: the one recorded last holds, also when it says that it has ended. */
    default Optional<CooperationAgreement> inForce(AuthorityId with, LocalDate day) {
        return all().stream()
                .filter(agreement -> agreement.with().equals(with))
                .filter(agreement -> !day.isBefore(agreement.from()))
                .findFirst()
                .filter(agreement -> agreement.isInForce(day));
    }
}
