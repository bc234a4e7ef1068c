package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.person.PersonalData;

/**
 * Record a consent that has been given (registrera samtycke).
 *
 * @param caseId whose case
 * @param receivers who may receive
 * @param named those at the receivers to whom alone the person said yes; empty if the authority as such may receive
 * @param kinds what may be handed over
 * @param excluded what is to be kept out
 * @param purpose what it is for
 * @param from first day
 * @param to last day
 * @param form how it was given
 * @param document where a written one is to be found
 * @param informed who informed the person, and of what
 * @param giver who says yes
 * @param second the other person whom the information is about; empty if it is about one
 * @param note anything else; may be empty
 * @param supersedes the consent whose place it takes; empty if none
 */
public record RecordConsent(
        CaseId caseId,
        Set<AuthorityId> receivers,
        Set<NamedReceiver> named,
        Set<ItemKind> kinds,
        Exclusions excluded,
        String purpose,
        LocalDate from,
        LocalDate to,
        ConsentForm form,
        String document,
        Information informed,
        Giver giver,
        Optional<SecondPerson> second,
        String note,
        Optional<ConsentId> supersedes)
        implements PersonalData {
    public RecordConsent {
        receivers = Set.copyOf(receivers);
        named = Set.copyOf(named);
        kinds = Set.copyOf(kinds);
    }

    @Override
    public String toString() {
        return "RecordConsent[" + caseId + "]";
    }
}
