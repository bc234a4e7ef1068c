package se.handslag.decisions.region.commit;

import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Something that the region has said of its care for a person. It never changes; what is said later stands beside it and supersedes it.
 *
 * <p>Each is a note in the patient record (Patient Data Act 2008:355, 3 kap.) and no decision that can be appealed.
 */
public sealed interface CareStatement extends PersonalData
        permits CareCommitment, CareCommitmentRefused, FixedCareContactChanged, CareCommitmentEnded {
    /** What every statement states. */
    CareParticulars particulars();

    <X> X match(
            Function<? super CareCommitment, ? extends X> accepted,
            Function<? super CareCommitmentRefused, ? extends X> refused,
            Function<? super FixedCareContactChanged, ? extends X> contact,
            Function<? super CareCommitmentEnded, ? extends X> ended);

    default CareStatementId id() {
        return particulars().id();
    }

    default Signature by() {
        return particulars().by();
    }

    /** The commitment that the statement is about; empty for an answer, which is about nothing that was said before. */
    default Optional<CareStatementId> about() {
        return match(
                accepted -> Optional.empty(),
                refused -> Optional.empty(),
                contact -> Optional.of(contact.commitment()),
                ended -> Optional.of(ended.commitment()));
    }
}
