package se.handslag.core.disclosure.outward;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.consent.Consents;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.records.UnitOfWork;

/** Hands an item of this authority's own record to someone outside the platform, and keeps it exactly as it went. */
public final class DisclosingOutward {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Items items;
    private final Consents consents;
    private final OutwardDisclosures disclosures;
    private final Clock clock;

    @Inject
    public DisclosingOutward(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            Items items,
            Consents consents,
            OutwardDisclosures disclosures,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.items = items;
        this.consents = consents;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    public Outcome<OutwardDisclosure, CannotDisclose> handle(Actor actor, DiscloseOutward command) {
        Act act = Act.writing("disclosure.outward", command.caseId());
        if (command.reason().length() > Disclosure.LONGEST_REASON) {
            return unitOfWork.call(actor, act, () -> Outcome.refused(new CannotDisclose.ReasonTooLong()));
        }
        return unitOfWork.call(actor, act.because(command.reason()), () -> disclose(actor, command));
    }

    /** One that was made, to print it. */
    public Optional<OutwardDisclosure> find(Actor actor, CaseId caseId, UUID id) {
        return unitOfWork.call(actor, Act.reading("disclosure.outward.read", caseId), () -> disclosures
                .find(id)
                .filter(found -> found.item().caseId().equals(caseId))
                .filter(found -> !items.isHidden(found.item())));
    }

    /** All that were made about a case, newest first. */
    public List<OutwardDisclosure> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor, Act.reading("disclosure.outward.read", caseId), () -> disclosures.about(caseId).stream()
                        .filter(found -> !items.isHidden(found.item()))
                        .toList());
    }

    private Outcome<OutwardDisclosure, CannotDisclose> disclose(Actor actor, DiscloseOutward command) {
        Optional<Person> person = files.hold(command.caseId()).flatMap(CaseFile::person);
        Optional<Item> item = items.find(command.caseId(), command.kind(), command.itemId());
        String receiver = command.receiver().strip();
        if (item.isEmpty()) {
            return Outcome.refused(new CannotDisclose.NoSuchItem());
        } else if (command.to() == ReceiverKind.OTHER_SIDE) {
            return Outcome.refused(new CannotDisclose.WrongReceiver(authority.id()));
        } else if (receiver.isEmpty() || receiver.length() > OutwardDisclosure.LONGEST_RECEIVER) {
            return Outcome.refused(new CannotDisclose.NoReceiver());
        }
        Optional<CannotDisclose> fault = command.basis()
                .whyNot(authority.kind(), command.to(), LocalDate.now(clock), person.flatMap(Person::born));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (Disclosing.isUnseen(person, command.protectionSeen())) {
            return Outcome.refused(new CannotDisclose.ProtectionNotSeen());
        }
        if (command.ground() == Ground.CONSENT) {
            Optional<CannotDisclose> kept = keptFromConsent(item.get());
            if (kept.isPresent()) {
                return Outcome.refused(kept.get());
            }
        }
        OutwardDisclosure disclosure = new OutwardDisclosure(
                TimeOrderedIds.next(clock),
                item.get(),
                command.to(),
                receiver,
                command.basis().kept(command.to()),
                Signature.of(actor, clock.instant()));
        disclosures.add(disclosure);
        return Outcome.done(disclosure);
    }

    /** The receiver stands in no registered consent; what the person has closed off, or kept out of one, they have not said yes to here either. */
    private Optional<CannotDisclose> keptFromConsent(Item item) {
        if (items.isBlocked(item)) {
            return Optional.of(new CannotDisclose.Blocked(item.kind()));
        }
        return consents.keepOut(item.caseId(), items.single(item), LocalDate.now(clock))
                ? Optional.of(new CannotDisclose.KeptOut(item.kind()))
                : Optional.empty();
    }
}
