package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.Consents;
import se.handslag.core.event.Events;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;

/**
 * Hands an item of this authority's own record over to another authority (utlämnande). The only way out.
 *
 * <p>The item is read from the record at that moment, kept with the disclosure exactly as it went, logged here, and logged there when it
 * arrives.
 */
@Carries(
        value = LegalTopic.SECRECY_SOCIAL_SERVICES,
        by =
                "Nothing leaves the municipality's record but as a copy that someone hands over on a coded ground, logged on both sides.",
        leftToPeople = "Whether the ground holds in the single case.")
@Carries(
        value = LegalTopic.SECRECY_HEALTH_CARE,
        by =
                "Nothing leaves the region's record but as a copy that someone hands over on a coded ground, logged on both sides.",
        leftToPeople = "Whether the ground holds in the single case.")
public final class Disclosing {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Items items;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Receivers receivers;
    private final Events events;
    private final Clock clock;

    @Inject
    public Disclosing(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            Items items,
            Consents consents,
            Disclosures disclosures,
            Receivers receivers,
            Events events,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.items = items;
        this.consents = consents;
        this.disclosures = disclosures;
        this.receivers = receivers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Disclosure, CannotDisclose> handle(Actor actor, DiscloseItem command) {
        Act act = Act.writing("disclosure." + command.kind(), command.caseId());
        if (command.reason().length() > Disclosure.LONGEST_REASON) {
            return unitOfWork.call(actor, act, () -> Outcome.refused(new CannotDisclose.ReasonTooLong()));
        }
        return unitOfWork.call(actor, act.because(command.reason()), () -> disclose(actor, command));
    }

    /** What would go, exactly; so that it can be shown first. Logged as a reading of one's own record. */
    public Optional<Item> preview(Actor actor, DiscloseItem command) {
        Act act = Act.reading("disclosure.preview", command.caseId());
        return unitOfWork.call(actor, act, () -> items.find(command.caseId(), command.kind(), command.itemId()));
    }

    /** The kinds of item that this authority can hand over, in order; what a consent can be asked for. */
    public List<ItemKind> kinds() {
        return items.kinds();
    }

    /** Whether the receiver of such an item is always asked to acknowledge it. */
    public boolean asksByItself(ItemKind kind) {
        return items.askForReceipt(kind);
    }

    /** Who may be handed something about this case: once its other side is known, only that one. */
    public List<Authority> receivers(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("disclosure.receivers", caseId), () -> receivers.of(caseId));
    }

    private Outcome<Disclosure, CannotDisclose> disclose(Actor actor, DiscloseItem command) {
        // Who may receive, and whether the consent stands, must not change between the asking and the hand-over.
        Optional<Person> person = files.hold(command.caseId()).flatMap(CaseFile::person);
        Optional<Item> item = items.find(command.caseId(), command.kind(), command.itemId());
        if (item.isEmpty()) {
            return Outcome.refused(new CannotDisclose.NoSuchItem());
        }
        if (command.to().equals(authority.id()) || !receivers.mayReceive(command.caseId(), command.to())) {
            return Outcome.refused(new CannotDisclose.WrongReceiver(command.to()));
        }
        LocalDate today = LocalDate.now(clock);
        Optional<CannotDisclose> fault =
                command.basis().whyNot(authority.kind(), ReceiverKind.OTHER_SIDE, today, person.flatMap(Person::born));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (isUnseen(person, command.protectionSeen())) {
            return Outcome.refused(new CannotDisclose.ProtectionNotSeen());
        }
        Optional<ConsentId> consent = Optional.empty();
        if (command.ground() == Ground.CONSENT) {
            if (items.isBlocked(item.get())) {
                return Outcome.refused(new CannotDisclose.Blocked(command.kind()));
            }
            consent = consents.covering(command.caseId(), command.to(), items.single(item.get()), today)
                    .map(Consent::id);
            if (consent.isEmpty()) {
                return Outcome.refused(new CannotDisclose.NoConsent(command.kind()));
            }
        }
        Basis basis = command.basis().kept(ReceiverKind.OTHER_SIDE);
        Disclosure disclosure = new Disclosure(
                new DisclosureId(TimeOrderedIds.next(clock)),
                item.get(),
                command.to(),
                basis.ground(),
                consent,
                basis.reason(),
                basis.answers(),
                command.asksForReceipt() || items.askForReceipt(command.kind()),
                Signature.of(actor, clock.instant()));
        disclosures.add(disclosure);
        events.publish(new ItemDisclosed(command.caseId(), disclosure.id()));
        return Outcome.done(disclosure);
    }

    /** Whether the person's identity is protected and nobody has held what goes against that. */
    public static boolean isUnseen(Optional<Person> person, boolean protectionSeen) {
        return !protectionSeen
                && person.filter(known -> known.protection().isProtected()).isPresent();
    }
}
