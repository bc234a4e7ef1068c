package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.HandOvers;

/** Tells a consent what has gone on it and what could. */
public final class ConsentedHandOvers implements HandOvers {
    private final Items items;
    private final Disclosures disclosures;

    @Inject
    public ConsentedHandOvers(Items items, Disclosures disclosures) {
        this.items = items;
        this.disclosures = disclosures;
    }

    @Override
    public List<HandOver> under(CaseId caseId, ConsentId consent) {
        return disclosures.about(caseId).stream()
                .filter(disclosure -> !items.isHidden(disclosure.item()))
                .filter(disclosure ->
                        disclosure.consent().filter(consent::equals).isPresent())
                .map(disclosure -> new HandOver(
                        disclosure.item().kind(),
                        disclosure.item().id(),
                        disclosure.to(),
                        disclosure.by().at(),
                        disclosure.by().name()))
                .toList();
    }

    @Override
    public List<ItemKind> kinds() {
        return items.kinds();
    }

    @Override
    public boolean isInRecord(CaseId caseId, ExcludedItem excluded) {
        return items.find(caseId, excluded.kind(), excluded.id()).isPresent();
    }
}
