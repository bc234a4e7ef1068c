package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.decisions.DecisionItems;

/** Hands over how a commitment stands, and knows whether that has been done. Used inside a unit of work. */
public final class Telling {
    private final Disclosing disclosing;
    private final Disclosures disclosures;
    private final CareStatements statements;

    @Inject
    public Telling(Disclosing disclosing, Disclosures disclosures, CareStatements statements) {
        this.disclosing = disclosing;
        this.disclosures = disclosures;
        this.statements = statements;
    }

    /** Hands over how it stands; a copy says no more than {@link CareStanding#news}. */
    Outcome<Disclosure, CannotDisclose> tell(Actor actor, CaseId caseId, CareStanding standing, HandOver copy) {
        DiscloseItem item = new DiscloseItem(
                caseId, DecisionItems.CARE_COMMITMENT, standing.answer().id().value(), copy.to(), copy.basis());
        Outcome<Disclosure, CannotDisclose> outcome = disclosing.handle(actor, item.seen(copy.protectionSeen()));
        outcome.match(
                done -> {
                    statements.told(standing.newest().id(), done.id());
                    return Optional.of(done);
                },
                why -> Optional.empty());
        return outcome;
    }

    /** Whether the municipality knows how it stands: the copy that it got last says what applies. */
    boolean isTold(CareStanding standing) {
        return disclosures.copiesOf(standing.answer().id().value()).stream()
                .findFirst()
                .filter(copy -> copy.item().content().equals(standing.news().content()))
                .isPresent();
    }

    /** Whether the municipality has been told anything of the answer. */
    boolean isToldAnything(CareStanding standing) {
        return !disclosures.copiesOf(standing.answer().id().value()).isEmpty();
    }
}
