package se.handslag.planning.joint.sip;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.planning.PlanningItems;

/**
 * Sends an invitation or a locked plan to one who was called, always on the person's consent. Inside the unit of work of the verb.
 *
 * <p>To the person nothing is disclosed: what is in the plan is not secret to them. They are handed it on paper.
 */
public final class SendingSipItems {
    private final Disclosing disclosing;
    private final DisclosingOutward outward;

    @Inject
    public SendingSipItems(Disclosing disclosing, DisclosingOutward outward) {
        this.disclosing = disclosing;
        this.outward = outward;
    }

    /** @return why it could not go; the verb then refuses, and nothing of it stands */
    public Optional<CannotSip> send(Actor actor, SipInvitation to, UUID item, boolean protectionSeen) {
        if (to.isForThePerson()) {
            return Optional.empty();
        }
        Outcome<?, CannotDisclose> outcome = to.authority().isPresent()
                ? disclosing.handle(
                        actor,
                        new DiscloseItem(
                                to.caseId(),
                                PlanningItems.SIP,
                                item,
                                to.authority().get(),
                                Ground.CONSENT,
                                "",
                                Answers.none(),
                                true,
                                protectionSeen))
                : outward.handle(
                        actor,
                        new DiscloseOutward(
                                to.caseId(),
                                PlanningItems.SIP,
                                item,
                                to.kind(),
                                to.receiver(),
                                Ground.CONSENT,
                                "",
                                Answers.of(Condition.HOW_CONSENTED, to.howConsented()),
                                protectionSeen));
        return outcome.match(sent -> Optional.empty(), why -> Optional.of(new CannotSip.NotHandedOver(to.kind(), why)));
    }
}
