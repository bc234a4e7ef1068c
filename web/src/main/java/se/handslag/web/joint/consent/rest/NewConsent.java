package se.handslag.web.joint.consent.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Guardian;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.NamedReceiver;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.SecondPerson;
import se.handslag.core.consent.Told;
import se.handslag.core.person.PersonalData;

/**
 * A consent as a program sends it; what is left open is {@code null}, an empty text or an empty list.
 *
 * @param receivers the ids of the authorities that may receive
 * @param named those at the receivers to whom alone the person said yes
 * @param kinds the codes of the kinds of information
 * @param exceptions what is kept out, in words
 * @param excluded single things that are kept out
 * @param before nothing written before this day goes
 * @param guardians those who decide for the person, and what they say
 * @param second the other person whom the information is about
 * @param supersedes the consent whose place it takes
 */
public record NewConsent(
        CaseId caseId,
        List<String> receivers,
        List<Named> named,
        List<String> kinds,
        String purpose,
        String exceptions,
        List<Excluded> excluded,
        Optional<LocalDate> before,
        LocalDate from,
        LocalDate to,
        ConsentForm form,
        String document,
        Capacity capacity,
        String assessment,
        List<Guardian> guardians,
        String mandate,
        Optional<SecondPerson> second,
        String informedBy,
        List<Told> told,
        String note,
        Optional<ConsentId> supersedes)
        implements PersonalData {
    /** @param authority where they work @param who a name or a role */
    public record Named(String authority, String who) implements PersonalData {
        @Override
        public String toString() {
            return "Named";
        }
    }

    /** @param kind the code of its kind @param id which */
    public record Excluded(String kind, UUID id) {}

    /** @throws IllegalArgumentException if an id or a code is none */
    RecordConsent command() {
        return new RecordConsent(
                caseId,
                receivers.stream().map(AuthorityId::parse).collect(Collectors.toSet()),
                named.stream()
                        .map(it -> new NamedReceiver(AuthorityId.parse(it.authority()), it.who()))
                        .collect(Collectors.toSet()),
                kinds.stream().map(ItemKind::new).collect(Collectors.toSet()),
                new Exclusions(
                        exceptions,
                        excluded.stream()
                                .map(it -> new ExcludedItem(new ItemKind(it.kind()), it.id()))
                                .collect(Collectors.toSet()),
                        before),
                purpose,
                from,
                to,
                form,
                document,
                new Information(informedBy, told.stream().collect(Collectors.toSet())),
                new Giver(capacity, assessment, guardians, mandate),
                second,
                note,
                supersedes);
    }

    @Override
    public String toString() {
        return "NewConsent[" + caseId + "]";
    }
}
