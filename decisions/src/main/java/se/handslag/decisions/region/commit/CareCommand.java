package se.handslag.decisions.region.commit;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/** What someone wants the region to say of its care. */
public sealed interface CareCommand extends PersonalData
        permits AcceptCareCommitment, RefuseCareCommitment, ChangeFixedCareContact, EndCareCommitment {
    CaseId caseId();

    /** How many statements there were on the page where it was written; more than that, and a colleague has been quicker. */
    int seen();

    /** How the outcome is handed over in the same act; empty if it is not. */
    Optional<HandOver> copy();
}
