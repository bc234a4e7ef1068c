package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.planning.PlanningItems;

/**
 * Takes a transfer over the border between authorities, and what is answered and told of it. Inside the unit of work of the verb.
 *
 * <p>What is handed over goes on the person's consent, since it is planned with them. That a transfer is refused, called off or over says only that;
 * whoever tells it says why it harms no one, as with an answer to a request.
 */
public final class HandingOver {
    private final Disclosing disclosing;
    private final DisclosingOutward outward;

    @Inject
    public HandingOver(Disclosing disclosing, DisclosingOutward outward) {
        this.disclosing = disclosing;
        this.outward = outward;
    }

    /** @return why it could not go; the verb then refuses, and nothing of it stands */
    Optional<CannotTransfer> send(Actor actor, Transfer transfer, boolean protectionSeen) {
        UUID item = transfer.id().value();
        return switch (transfer.to()) {
            case OWN_UNIT -> Optional.empty();
            case OTHER_SIDE ->
                fault(disclosing.handle(
                        actor,
                        new DiscloseItem(
                                        transfer.caseId(),
                                        PlanningItems.HANDOVER,
                                        item,
                                        transfer.authority().orElseThrow(),
                                        Basis.consent())
                                .seen(protectionSeen)));
            case ELSEWHERE, SAME_PRINCIPAL ->
                fault(outward.handle(
                        actor,
                        new DiscloseOutward(
                                transfer.caseId(),
                                PlanningItems.HANDOVER,
                                item,
                                transfer.to().receiver().orElseThrow(),
                                transfer.receiver(),
                                Ground.CONSENT,
                                "",
                                Answers.of(Condition.HOW_CONSENTED, transfer.howConsented()),
                                protectionSeen)));
        };
    }

    /** Tells the other authority in the team, and nobody else, that something was done about the transfer. */
    Optional<CannotTransfer> tell(
            Actor actor, Transfer transfer, TransferEvent event, String noHarm, boolean protectionSeen) {
        if (transfer.to() != TransferTo.OTHER_SIDE) {
            return Optional.empty();
        }
        return say(
                actor,
                event.caseId(),
                PlanningItems.HANDOVER,
                event.id(),
                transfer.authority().orElseThrow(),
                noHarm,
                protectionSeen);
    }

    /** Says something that only tells what was done, as a test of harm in the single case. */
    Optional<CannotTransfer> say(
            Actor actor,
            CaseId caseId,
            ItemKind kind,
            UUID item,
            AuthorityId to,
            String noHarm,
            boolean protectionSeen) {
        if (noHarm.isBlank()) {
            return Optional.of(CannotTransfer.Why.NO_HARM_TRIED);
        }
        Basis basis = new Basis(Ground.HARM_TEST, noHarm.strip(), Answers.of(Condition.HARM_TO_WHOM, "both"));
        return fault(disclosing.handle(actor, new DiscloseItem(caseId, kind, item, to, basis).seen(protectionSeen)));
    }

    private static Optional<CannotTransfer> fault(Outcome<?, CannotDisclose> outcome) {
        return outcome.match(sent -> Optional.empty(), why -> Optional.of(new CannotTransfer.NotHandedOver(why)));
    }
}
