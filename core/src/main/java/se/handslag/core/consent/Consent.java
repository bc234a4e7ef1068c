package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A consent to lift secrecy (samtycke), given to the authority whose record it lies in, for that authority's own information.
 *
 * <p>It names who may receive, what, for which purpose and for how long; one so general that secrecy is waived altogether is not valid.
 *
 * @param id the consent
 * @param caseId whose
 * @param receivers the authorities that may receive
 * @param kinds the kinds of information that may be handed over
 * @param exceptions what the person wants kept out, in words
 * @param purpose what it is for, in words
 * @param period first and last day
 * @param form how it was given
 * @param recorded who informed the person and recorded it, and when
 * @param withdrawn when it was withdrawn; works forward only
 */
public record Consent(
        ConsentId id,
        CaseId caseId,
        Set<AuthorityId> receivers,
        Set<ItemKind> kinds,
        String exceptions,
        String purpose,
        Period period,
        ConsentForm form,
        Signature recorded,
        Optional<Signature> withdrawn)
        implements PersonalData {
    /** The longest purpose, and the longest telling of how a consent was withdrawn, in characters. */
    public static final int LONGEST_PURPOSE = 1_000;

    /** The longest list of exceptions, in characters. */
    public static final int LONGEST_EXCEPTIONS = 4_000;

    public Consent {
        receivers = Set.copyOf(receivers);
        kinds = Set.copyOf(kinds);
    }

    /** Whether it lets this kind of information go to this authority on this day. */
    public boolean covers(AuthorityId receiver, ItemKind kind, LocalDate day) {
        return withdrawn.isEmpty() && receivers.contains(receiver) && kinds.contains(kind) && period.contains(day);
    }

    public boolean isValidOn(LocalDate day) {
        return withdrawn.isEmpty() && period.contains(day);
    }

    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}
