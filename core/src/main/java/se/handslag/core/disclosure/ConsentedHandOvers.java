package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.HandOvers;

/** Tells a consent what has gone on it and what could. */
public final class ConsentedHandOvers implements HandOvers {
    private final Set<ItemSource> sources;
    private final Disclosures disclosures;

    @Inject
    public ConsentedHandOvers(Set<ItemSource> sources, Disclosures disclosures) {
        this.sources = sources;
        this.disclosures = disclosures;
    }

    @Override
    public List<HandOver> under(CaseId caseId, ConsentId consent) {
        return disclosures.about(caseId).stream()
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
        return sources.stream()
                .filter(ItemSource::standsInConsents)
                .map(ItemSource::kind)
                .sorted()
                .toList();
    }

    @Override
    public boolean isInRecord(CaseId caseId, ExcludedItem excluded) {
        return sources.stream()
                .filter(source -> source.kind().equals(excluded.kind()))
                .flatMap(source -> source.find(excluded.id()).stream())
                .anyMatch(item -> item.caseId().equals(caseId));
    }
}
