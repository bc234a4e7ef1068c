package se.handslag.decisions.municipality.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.LegalGround;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.investigate.InvestigationDraft;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.remind.DecisionReminders;

/**
 * A matter as the one who looks at it may act in it.
 *
 * @param matter the matter
 * @param day the Swedish day on which it is seen
 * @param acts every act, in the order of the work, with why it cannot be done now
 * @param actsOnDecisions the same for each decision that has been made
 * @param actsOnAppeals the same for each appeal that has come in
 * @param draft what the one who looks has begun to write in the investigation
 * @param law the law of a decision made today; empty if the team decides nothing
 * @param declared whether the one who looks has said if they have a conflict of interest
 * @param delegations for each kind of decision, the item on which the one who looks could make it today
 */
public record MatterView(
        Matter matter,
        LocalDate day,
        List<ActNow<MatterAct>> acts,
        Map<DecisionId, List<ActNow<DecisionAct>>> actsOnDecisions,
        Map<AppealId, List<ActNow<AppealAct>>> actsOnAppeals,
        Optional<InvestigationDraft> draft,
        Optional<LegalGround> law,
        boolean declared,
        Map<DecisionKind, DelegationItem> delegations)
        implements PersonalData {
    public MatterView {
        acts = List.copyOf(acts);
        actsOnDecisions = Map.copyOf(actsOnDecisions);
        actsOnAppeals = Map.copyOf(actsOnAppeals);
        delegations = Map.copyOf(delegations);
    }

    public Optional<DelegationItem> delegation(DecisionKind kind) {
        return Optional.ofNullable(delegations.get(kind));
    }

    public ActNow<MatterAct> act(MatterAct which) {
        return acts.stream().filter(it -> it.act() == which).findFirst().orElseThrow();
    }

    /** What can be done about one decision; nothing if it is not of this matter. */
    public List<ActNow<DecisionAct>> actsOn(DecisionId decision) {
        return actsOnDecisions.getOrDefault(decision, List.of());
    }

    /** What can be done about one appeal; nothing if it is not of this matter. */
    public List<ActNow<AppealAct>> actsOn(AppealId appeal) {
        return actsOnAppeals.getOrDefault(appeal, List.of());
    }

    /** What most likely comes next: the first act that can be done and is not done yet; empty if all waits for someone else. */
    public Optional<MatterAct> next() {
        if (act(MatterAct.APPROVE).isOpen()) {
            return Optional.of(MatterAct.APPROVE);
        }
        if (act(MatterAct.NOTIFY).isOpen() && withoutNotice().isPresent()) {
            return Optional.of(MatterAct.NOTIFY);
        }
        if (matter.openApplication().isEmpty()) {
            Optional<MatterAct> extending = Stream.of(MatterAct.EXTEND, MatterAct.PROPOSE)
                    .filter(it -> act(it).isOpen())
                    .findFirst();
            if (extending.isPresent()) {
                // Until it is time, there is nothing that needs to be done.
                return extending.filter(it -> isTimeToExtend());
            }
            return Optional.of(MatterAct.APPLY).filter(it -> act(it).isOpen());
        }
        if (!matter.preparationNow().withdrawals().isEmpty()) {
            return Optional.of(MatterAct.DISCONTINUE).filter(it -> act(it).isOpen());
        }
        if (!declared && act(MatterAct.DECLARE).isOpen()) {
            return Optional.of(MatterAct.DECLARE);
        }
        if (matter.investigationText().isEmpty() && act(MatterAct.INVESTIGATE).isOpen()) {
            return Optional.of(MatterAct.INVESTIGATE);
        }
        if (matter.asksTheRegion()
                && matter.consultationsNow().isEmpty()
                && act(MatterAct.CONSULT).isOpen()) {
            return Optional.of(MatterAct.CONSULT);
        }
        if (act(MatterAct.GRANT).isOpen()) {
            return Optional.of(MatterAct.GRANT);
        }
        if (waitsForTheCare()) {
            // To refuse can be done while the region has not answered, and is nothing to urge.
            return Optional.empty();
        }
        return Stream.of(MatterAct.REFUSE, MatterAct.PROPOSE)
                .filter(it -> act(it).isOpen())
                .findFirst()
                .or(this::beforeARefusal);
    }

    /** Where the criteria are not met and the rest is in place, the person is heard next. */
    private Optional<MatterAct> beforeARefusal() {
        boolean met = matter.assessment()
                .filter(it -> it.outcome() != Answer.YES && !matter.assessmentIsStale())
                .isEmpty();
        if (met) {
            return Optional.empty();
        }
        return Stream.of(MatterAct.COMMUNICATE, MatterAct.HOLD_HEARING)
                .filter(it -> act(it).isOpen())
                .findFirst();
    }

    private boolean waitsForTheCare() {
        return act(MatterAct.GRANT)
                .whyNot()
                .filter(new CannotGrant.NotReady(Missing.NO_CARE_COMMITMENT)::equals)
                .isPresent();
    }

    private boolean isTimeToExtend() {
        return matter.latestSupport()
                .map(SupportInForce::period)
                .filter(period -> !day.isBefore(period.to().minusDays(DecisionReminders.DAYS_BEFORE_THE_END)))
                .isPresent();
    }

    /** The oldest decision that the person has not been told of, as far as is recorded. */
    public Optional<MunicipalDecision> withoutNotice() {
        return matter.decisions().stream()
                .filter(it -> noticesOf(it.id()).isEmpty())
                .findFirst();
    }

    public Optional<MunicipalDecision> decision(DecisionId id) {
        return matter.decision(id);
    }

    /** The notices of a decision, oldest first. */
    public List<Notice> noticesOf(DecisionId id) {
        return matter.notices().stream().filter(it -> it.decision().equals(id)).toList();
    }

    @Override
    public String toString() {
        return "MatterView[" + matter.file().id() + "]";
    }
}
