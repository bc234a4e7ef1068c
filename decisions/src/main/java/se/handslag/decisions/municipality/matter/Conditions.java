package se.handslag.decisions.municipality.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Period;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.approve.Approval;
import se.handslag.decisions.municipality.commit.KnownCareCommitment;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationOrder.DelegatedMatter;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.eligibility.ConcludedAssessment;

/** What must hold before a matter can be decided. Pure: pages and verbs ask the same questions of the same matter. */
public final class Conditions {
    /** The longest text of reasons, in characters. */
    public static final int LONGEST_REASONS = 10_000;

    /**
     * The most months from the day of the decision to the last day of support.
     *
     * <p>It is the platform's guard against typing errors, such as the year 2205, and not law.
     */
    public static final int MOST_MONTHS_AHEAD = 24;

    private Conditions() {}

    /** The last day that support can be decided for on this day. */
    public static LocalDate latestEnd(LocalDate today) {
        return today.plusMonths(MOST_MONTHS_AHEAD);
    }

    /** Why this actor cannot make a decision of this kind on the day, whatever it is about; empty if they can. */
    public static Optional<CannotDecide> ofDeciding(Matter matter, Actor actor, DecisionKind kind, LocalDate day) {
        if (!matter.file().isOpen() && !outlivesTheCase(kind)) {
            return Optional.of(Missing.CASE_CLOSED);
        } else if (matter.file().person().isEmpty()) {
            return Optional.of(Missing.PERSON_NOT_KNOWN);
        } else if (matter.team().isEmpty()) {
            return Optional.of(Missing.TEAM_NOT_HERE);
        } else if (matter.policy().isEmpty()) {
            return Optional.of(Missing.TEAM_DECIDES_NOTHING);
        }
        return ofWhoDecides(matter, actor, kind, day).or(() -> ofImpartiality(matter, actor, kind, day));
    }

    /** Whoever decides has said that they have no conflict of interest. */
    private static Optional<CannotDecide> ofImpartiality(Matter matter, Actor actor, DecisionKind kind, LocalDate day) {
        if (matter.isDisqualified(actor)) {
            return Optional.of(new CannotDecide.Disqualified(roles(matter, kind, day)));
        }
        return matter.hasDeclared(actor) ? Optional.empty() : Optional.of(Missing.NOT_DECLARED);
    }

    /** Why there is no application to decide; empty if there is one. */
    public static Optional<CannotDecide> ofAnApplication(Matter matter) {
        return matter.openApplication().isEmpty() ? Optional.of(Missing.NO_APPLICATION) : Optional.empty();
    }

    /** Why nothing can be decided against the person on the day; empty if they have been heard. */
    public static Optional<CannotDecide> ofTheHearing(Matter matter, LocalDate day) {
        return HowHeard.of(matter, day).match(heard -> Optional.empty(), Optional::of);
    }

    /** Why nothing can be decided against the person about the support that they have; empty if they have been heard of that. */
    public static Optional<CannotDecide> ofTheHearingAboutSupport(Matter matter, LocalDate day) {
        return HowHeard.ofTheSupport(matter, day).match(heard -> Optional.empty(), Optional::of);
    }

    /** Whether there is reason to decide it also when the contact has ended: an appeal, a ruling or a death may come after. */
    private static boolean outlivesTheCase(DecisionKind kind) {
        return kind == DecisionKind.CHANGE || kind == DecisionKind.END || kind == DecisionKind.DISMISS_APPEAL;
    }

    /** Why the open application cannot be decided yet; empty if it can. */
    public static Optional<CannotDecide> ofTheApplication(Matter matter) {
        if (matter.openApplication().isEmpty()) {
            return Optional.of(Missing.NO_APPLICATION);
        } else if (!matter.preparationNow().withdrawals().isEmpty()) {
            return Optional.of(Missing.WITHDRAWN);
        } else if (matter.investigationText().isEmpty()) {
            return Optional.of(Missing.INVESTIGATION_NOT_WRITTEN);
        }
        return ofTheAssessment(matter).or(() -> ofTheConsultation(matter));
    }

    /** Why nobody can be admitted to the team yet, when its admission rests on the region's care too; empty if they can. */
    public static Optional<CannotDecide> ofTheCare(Matter matter) {
        return !matter.restsOnCareCommitment()
                        || matter.careCommitment()
                                .filter(KnownCareCommitment::applies)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Missing.NO_CARE_COMMITMENT);
    }

    /** What is wrong with reasons as they are written. */
    public static Optional<CannotDecide> ofTheReasons(String reasons) {
        if (reasons.isBlank()) {
            return Optional.of(Missing.NO_REASONS);
        }
        return reasons.length() > LONGEST_REASONS ? Optional.of(Missing.TEXT_TOO_LONG) : Optional.empty();
    }

    /**
     * Why the actor's delegation does not reach to support for these days; empty if it does. Every verb that grants support asks it.
     */
    public static Optional<CannotDecide> ofTheDelegatedPeriod(
            Matter matter, Actor actor, DecisionKind kind, LocalDate day, Period period) {
        if (matter.approval().step() == Approval.Step.PROPOSING) {
            return Optional.empty();
        }
        Optional<DelegationItem> held = delegation(matter, actor, kind, day);
        if (held.isEmpty() || delegation(matter, actor, kind, day, period).isPresent()) {
            return Optional.empty();
        }
        List<String> roles = asked(matter, kind)
                .flatMap(it -> matter.delegation().map(order -> order.rolesFor(it, day, period)))
                .orElse(List.of());
        return Optional.of(new CannotDecide.BeyondDelegation(
                roles, matter.delegation().map(DelegationOrder::board).orElse("")));
    }

    /** The item of the delegation order that lets the actor decide on support for these days. */
    public static Optional<DelegationItem> delegation(
            Matter matter, Actor actor, DecisionKind kind, LocalDate day, Period period) {
        return asked(matter, kind)
                .flatMap(it -> matter.delegation().flatMap(order -> order.find(actor, it, day, period)));
    }

    /** The first item of the delegation order that lets anyone decide. */
    static Optional<DelegationItem> anyDelegation(Matter matter, DecisionKind kind, LocalDate day) {
        return asked(matter, kind).flatMap(it -> matter.delegation().flatMap(order -> order.first(it, day)));
    }

    /** The item of the delegation order that lets the actor decide. */
    public static Optional<DelegationItem> delegation(Matter matter, Actor actor, DecisionKind kind, LocalDate day) {
        return asked(matter, kind).flatMap(it -> matter.delegation().flatMap(order -> order.find(actor, it, day)));
    }

    /** A decision that takes two is proposed by anyone who handles matters, and decided by nobody alone. */
    private static Optional<CannotDecide> ofWhoDecides(Matter matter, Actor actor, DecisionKind kind, LocalDate day) {
        List<String> roles = roles(matter, kind, day);
        boolean takesTwo = matter.takesTwo(kind);
        if (roles.isEmpty()) {
            return Optional.of(noDelegation(matter, kind, day));
        } else if (takesTwo && matter.approval().step() == Approval.Step.DECIDING) {
            return Optional.of(new CannotDecide.NeedsSecondPerson(roles));
        } else if (takesTwo && matter.approval().step() == Approval.Step.PROPOSING) {
            return Optional.empty();
        }
        return delegation(matter, actor, kind, day).isEmpty()
                ? Optional.of(noDelegation(matter, kind, day))
                : Optional.empty();
    }

    /** Who can decide instead; where the board has kept it to itself, the board. */
    public static CannotDecide noDelegation(Matter matter, DecisionKind kind, LocalDate day) {
        List<String> roles = roles(matter, kind, day);
        return roles.isEmpty()
                ? matter.delegation()
                        .<CannotDecide>map(order -> new CannotDecide.BoardDecides(order.board()))
                        .orElseGet(() -> new CannotDecide.NoDelegation(roles))
                : new CannotDecide.NoDelegation(roles);
    }

    /** The titles of those who may make a decision of the kind on the day. */
    public static List<String> roles(Matter matter, DecisionKind kind, LocalDate day) {
        return asked(matter, kind)
                .flatMap(it -> matter.delegation().map(order -> order.rolesFor(it, day)))
                .orElse(List.of());
    }

    private static Optional<DelegatedMatter> asked(Matter matter, DecisionKind kind) {
        return matter.policy()
                .map(DecisionPolicy::law)
                .map(topic -> new DelegatedMatter(matter.file().team(), topic, kind));
    }

    private static Optional<CannotDecide> ofTheAssessment(Matter matter) {
        Optional<ConcludedAssessment> assessment = matter.assessment();
        if (assessment.isEmpty()) {
            return Optional.of(Missing.ASSESSMENT_NOT_CONCLUDED);
        }
        LocalDate concluded = assessment.get().concludedOn();
        LocalDate opened = Dates.day(matter.file().openedAt());
        if (concluded.isBefore(opened)) {
            return Optional.of(new CannotDecide.AssessmentOlderThanCase(concluded, opened));
        } else if (matter.assessmentIsStale()) {
            return Optional.of(Missing.ASSESSMENT_STALE);
        }
        boolean sameCriteria = matter.team()
                .map(LoadedTeam::hash)
                .filter(assessment.get().blueprintHash()::equals)
                .isPresent();
        return sameCriteria ? Optional.empty() : Optional.of(Missing.CRITERIA_CHANGED);
    }

    /** Consultation is recorded and never decides: what was thought does not matter here, only that someone was asked. */
    private static Optional<CannotDecide> ofTheConsultation(Matter matter) {
        List<Consultation> held = matter.consultationsNow();
        if (!matter.asksTheRegion() || held.stream().anyMatch(Consultation::isHeld)) {
            return Optional.empty();
        }
        return Optional.of(
                held.isEmpty()
                        ? Missing.NO_CONSULTATION
                        : new CannotDecide.ConsultationUnanswered(held.get(0).on()));
    }
}
