package se.handslag.core.disclosure.foresee;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.SingleItem;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.Items;
import se.handslag.core.records.UnitOfWork;

/** Tells what a consent would let go, before it is given and afterwards. Logged as a reading of one's own record. */
public final class ForeseeingConsent {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final Items items;

    @Inject
    public ForeseeingConsent(Authority authority, UnitOfWork unitOfWork, Items items) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.items = items;
    }

    /** What these receivers would get of these kinds. */
    public WhatTheyWillSee whatTheyWillSee(
            Actor actor,
            CaseId caseId,
            Set<AuthorityId> receivers,
            Set<ItemKind> kinds,
            Exclusions excluded,
            Period period) {
        return unitOfWork.call(
                actor,
                Act.reading("consent.preview", caseId),
                () -> WhatTheyWillSee.of(receivers, kinds, excluded, period, kinds(), present(caseId)));
    }

    /** All that could be handed over today, newest first; what can be kept out by name. */
    public List<Item> present(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor, Act.reading("consent.preview", caseId), () -> items.standingInConsents(caseId).stream()
                        .sorted(Comparator.comparing(
                                        (Item item) -> item.author().at())
                                .reversed())
                        .toList());
    }

    /** Whose information it is: the authority that the consent is given to. */
    public Authority releasing() {
        return authority;
    }

    /** The kinds of item that this authority can hand over, in order. */
    public List<ItemKind> kinds() {
        return items.kinds();
    }

    private List<SingleItem> present(CaseId caseId) {
        return items.standingInConsents(caseId).stream()
                .map(items::single)
                .sorted(Comparator.comparing(SingleItem::writtenOn)
                        .thenComparing(SingleItem::id)
                        .reversed())
                .toList();
    }
}
