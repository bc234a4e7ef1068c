package se.handslag.decisions.region.commit;

import java.util.Optional;
import se.handslag.core.casework.CaseId;

/**
 * Name another fixed care contact, or the first one (byta fast vårdkontakt).
 *
 * @param caseId whose case
 * @param seen how many statements the one who names has seen
 * @param contact who it is from now on
 * @param copy how the outcome is handed over in the same act; empty if it is not
 */
public record ChangeFixedCareContact(CaseId caseId, int seen, NamedContact contact, Optional<HandOver> copy)
        implements CareCommand {
    @Override
    public String toString() {
        return "ChangeFixedCareContact[" + caseId + "]";
    }
}
