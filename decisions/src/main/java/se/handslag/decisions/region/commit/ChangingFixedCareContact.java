package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.region.commit.CannotCommit.Now;
import se.handslag.decisions.region.commit.CannotCommit.Written;

/** Names another fixed care contact, or the first one; who was it before stays on record. */
public final class ChangingFixedCareContact {
    private final Stating stating;

    @Inject
    public ChangingFixedCareContact(Stating stating) {
        this.stating = stating;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<FixedCareContactChanged, CannotCommit> handle(Actor actor, ChangeFixedCareContact command) {
        return stating.state(
                actor,
                "commitment.contact",
                command,
                true,
                matter -> fault(matter, actor, command.contact()),
                (matter, particulars) -> {
                    CareStanding standing = matter.standing().orElseThrow();
                    return new FixedCareContactChanged(
                            particulars,
                            standing.answer().id(),
                            Contacts.of(actor, command.contact()),
                            standing.namedBy());
                });
    }

    /** Why nobody, or not this actor, can name a contact now; empty if they can. */
    public static Optional<Now> whyNot(CareMatter matter, Actor actor) {
        Optional<Now> nobody = Stating.whyNobody(matter, actor);
        if (nobody.isPresent()) {
            return nobody;
        }
        return matter.isCommitted() ? Optional.empty() : Optional.of(Now.NOT_COMMITTED);
    }

    private static Optional<? extends CannotCommit> fault(CareMatter matter, Actor actor, NamedContact wish) {
        Optional<Now> now = whyNot(matter, actor);
        if (now.isPresent()) {
            return now;
        }
        Optional<Written> unclear = Contacts.fault(matter, wish);
        return unclear.isPresent() ? unclear : ofTheChange(matter, actor, wish);
    }

    private static Optional<Written> ofTheChange(CareMatter matter, Actor actor, NamedContact wish) {
        return matter.standing()
                .flatMap(CareStanding::contact)
                .filter(Contacts.of(actor, wish)::equals)
                .map(same -> Written.SAME_CONTACT);
    }
}
