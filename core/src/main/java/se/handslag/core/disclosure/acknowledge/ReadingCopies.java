package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.disclosure.outward.OutwardDisclosures;
import se.handslag.core.records.UnitOfWork;

/**
 * Reads who has got copies of what, whether they have been acknowledged, and what waits to be acknowledged here.
 *
 * <p>What the person has blocked from whoever reads is left out, as it is where it stands.
 */
public final class ReadingCopies {
    private final UnitOfWork unitOfWork;
    private final Disclosures disclosures;
    private final OutwardDisclosures outward;
    private final ReceivedCopies copies;
    private final Acknowledgements acknowledgements;
    private final AccessGate gate;
    private final Items items;

    @Inject
    public ReadingCopies(
            UnitOfWork unitOfWork,
            Disclosures disclosures,
            OutwardDisclosures outward,
            ReceivedCopies copies,
            Acknowledgements acknowledgements,
            AccessGate gate,
            Items items) {
        this.unitOfWork = unitOfWork;
        this.disclosures = disclosures;
        this.outward = outward;
        this.copies = copies;
        this.acknowledgements = acknowledgements;
        this.gate = gate;
        this.items = items;
    }

    /**
     * A copy that was handed to the other authority.
     *
     * @param disclosure the act
     * @param receipt who acknowledged it there; empty if nobody has
     */
    public record Given(Disclosure disclosure, Optional<Acknowledgement> receipt) {
        /** Whether a receipt is asked for and has not come. */
        public boolean waits() {
            return disclosure.asksForReceipt() && receipt.isEmpty();
        }
    }

    /**
     * A copy that has come.
     *
     * @param copy what came
     * @param receipt who acknowledged it here; empty if nobody has
     */
    public record Come(ReceivedCopy copy, Optional<Acknowledgement> receipt) {
        /** Whether it is to be acknowledged here. */
        public boolean waits() {
            return copy.asksForReceipt() && receipt.isEmpty();
        }
    }

    /**
     * The copies in a case, each list newest first.
     *
     * @param given to the other authority
     * @param outside to receivers outside the platform
     * @param come from the other authority
     */
    public record Copies(List<Given> given, List<OutwardDisclosure> outside, List<Come> come) {
        /** Those given of one item. */
        public List<Given> givenOf(UUID item) {
            return given.stream()
                    .filter(one -> one.disclosure().item().id().equals(item))
                    .toList();
        }

        /** Those of one item that went outside. */
        public List<OutwardDisclosure> outsideOf(UUID item) {
            return outside.stream().filter(one -> one.item().id().equals(item)).toList();
        }
    }

    public Copies about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("copies.read", caseId), () -> {
            Map<DisclosureId, Acknowledgement> receipts = acknowledgements.about(caseId).stream()
                    .collect(Collectors.toMap(Acknowledgement::disclosure, Function.identity()));
            return new Copies(
                    disclosures.about(caseId).stream()
                            .filter(one -> !items.isHidden(one.item()))
                            .map(one -> new Given(one, Optional.ofNullable(receipts.get(one.id()))))
                            .toList(),
                    outward.about(caseId).stream()
                            .filter(one -> !items.isHidden(one.item()))
                            .toList(),
                    copies.about(caseId).stream()
                            .map(one -> new Come(one, Optional.ofNullable(receipts.get(one.id()))))
                            .toList());
        });
    }

    /** What nobody has acknowledged at the receiver, about anyone whose file the actor may read, oldest first. */
    public List<Disclosure> awaited(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("copies.awaited"),
                () -> gate
                        .about(actor, acknowledgements.awaited(), one -> one.item()
                                .caseId())
                        .stream()
                        .filter(one -> !items.isHidden(one.item()))
                        .toList());
    }
}
