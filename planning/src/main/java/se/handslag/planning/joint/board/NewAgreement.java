package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What is to be agreed.
 *
 * @param kind what is to be done; empty while nothing is chosen
 * @param words more about it; may be blank, except when the kind says nothing
 * @param owner who does it; empty while nobody is chosen
 * @param on by which day; empty while none is chosen
 */
public record NewAgreement(Optional<AgreementKind> kind, String words, Optional<StaffId> owner, Optional<LocalDate> on)
        implements PersonalData {
    public static NewAgreement of(AgreementKind kind, StaffId owner, LocalDate on) {
        return new NewAgreement(Optional.of(kind), "", Optional.of(owner), Optional.of(on));
    }

    @Override
    public String toString() {
        return "NewAgreement";
    }
}
