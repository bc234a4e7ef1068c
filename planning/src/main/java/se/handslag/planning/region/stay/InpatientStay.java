package se.handslag.planning.region.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That someone was admitted (inskrivning). It never changes; what is done after it is a {@link StayEvent}.
 *
 * @param id this stay
 * @param caseId whose case
 * @param ward which ward
 * @param care under which act
 * @param admittedAt when
 * @param planned the day planned for the discharge, as far as it is known
 * @param needs whose support the person was judged to need afterwards
 * @param by who wrote it down, and when
 */
public record InpatientStay(
        StayId id,
        CaseId caseId,
        String ward,
        CareForm care,
        Instant admittedAt,
        Optional<LocalDate> planned,
        NeedsAfter needs,
        Signature by)
        implements PersonalData {
    /** The longest name of a ward or a person, and the longest address, in characters. */
    public static final int LONGEST_LINE = 300;

    @Override
    public String toString() {
        return "InpatientStay[" + id + "]";
    }
}
