package se.handslag.decisions.municipality.view;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.investigate.Investigations;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Reads a matter: what has been done in it, what can be done now, and why not. */
public final class ReadingDecisions {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Investigations investigations;
    private final Drafting drafting;
    private final GrantedSupports supports;

    @Inject
    public ReadingDecisions(
            UnitOfWork unitOfWork,
            Matters matters,
            Investigations investigations,
            Drafting drafting,
            GrantedSupports supports) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.investigations = investigations;
        this.drafting = drafting;
        this.supports = supports;
    }

    /** The matter; empty if this municipality has no such case. */
    public Optional<MatterView> matter(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("decision.read", caseId), () -> matters.find(caseId)
                .map(matter -> view(actor, matter)));
    }

    /** The last day of the support granted in a case; empty if none is granted. For the row that stands on every page about a person. */
    public Optional<LocalDate> until(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("decision.until", caseId), () -> supports.of(caseId).stream()
                .map(support -> support.period().to())
                .max(Comparator.naturalOrder()));
    }

    /** The letter of a decision; empty if there is no such decision in the case. */
    public Optional<Letter> letter(Actor actor, CaseId caseId, DecisionId id) {
        return unitOfWork.call(actor, Act.reading("decision.letter", caseId), () -> matters.find(caseId).stream()
                .flatMap(matter -> matter.decisions().stream())
                .filter(decision -> decision.id().equals(id))
                .map(Letters::of)
                .findFirst());
    }

    /**
     * The copy of a decision's letter that is handed out: corrected, and without the name of the one who decided where that is left out;
     * empty if there is no such decision in the case.
     */
    public Optional<Letter> copy(Actor actor, CaseId caseId, DecisionId id) {
        return unitOfWork.call(actor, Act.reading("decision.letter", caseId), () -> matters.find(caseId)
                .flatMap(matter -> matter.decision(id)
                        .map(decision -> Letters.copy(
                                decision,
                                matter.aftermath().correctionsOf(id),
                                matter.aftermath().omitsDecider(id)))));
    }

    private MatterView view(Actor actor, Matter matter) {
        LocalDate today = drafting.today();
        return new MatterView(
                matter,
                today,
                ActsNow.of(matter, actor, today),
                matter.decisions().stream()
                        .collect(Collectors.toMap(
                                MunicipalDecision::id, it -> ActsNow.of(matter, it.id(), actor, today))),
                matter.aftermath().appeals().stream()
                        .collect(Collectors.toMap(Appeal::id, it -> ActsNow.of(matter, it, actor, today))),
                matter.openInvestigation().flatMap(open -> investigations.draft(open.id(), actor.staff())),
                matter.policy().map(policy -> drafting.law(matter)),
                matter.hasDeclared(actor),
                delegations(matter, actor, today));
    }

    private static Map<DecisionKind, DelegationItem> delegations(Matter matter, Actor actor, LocalDate today) {
        Map<DecisionKind, DelegationItem> items = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            Conditions.delegation(matter, actor, kind, today).ifPresent(item -> items.put(kind, item));
        }
        return items;
    }
}
