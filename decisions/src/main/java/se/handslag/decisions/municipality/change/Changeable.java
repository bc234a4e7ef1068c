package se.handslag.decisions.municipality.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.Period;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.change.CannotChange.Now;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;

/** What may be changed of a decision, and into what. Pure. */
final class Changeable {
    private Changeable() {}

    /** Why the decision cannot be changed, whatever into. */
    static Optional<CannotChange> whyNot(Matter matter, MunicipalDecision decision) {
        if (!leavesSomethingToChange(decision)) {
            return Optional.of(Now.NOT_THIS_KIND);
        } else if (isChanged(matter, decision)) {
            return Optional.of(Now.ALREADY_CHANGED);
        }
        if (isCut(matter, decision)) {
            return Optional.of(Now.ENDED);
        }
        return isAtCourt(matter, decision.id()) ? Optional.of(Now.AT_COURT) : Optional.empty();
    }

    private static boolean leavesSomethingToChange(MunicipalDecision decision) {
        return switch (decision.kind()) {
            case GRANT, GRANT_IN_PART, EXTEND, REFUSE, CHANGE, END -> true;
            case DISCONTINUE, DISMISS, REFUSE_DEMAND, DISMISS_APPEAL -> false;
        };
    }

    private static boolean isChanged(Matter matter, MunicipalDecision decision) {
        return matter.decisions().stream()
                .anyMatch(later ->
                        later instanceof Changed changed && changed.changed().equals(decision.id()));
    }

    /** Whether a later ending has taken days from it. */
    private static boolean isCut(Matter matter, MunicipalDecision decision) {
        int place = matter.decisions().indexOf(decision);
        return decision.granted()
                .filter(granted -> matter.decisions().stream()
                        .skip(place + 1L)
                        .anyMatch(later ->
                                later instanceof Ended ended && ended.lastDay().isBefore(granted.to())))
                .isPresent();
    }

    /** What the courts have to say about the ground. */
    static Optional<CannotChange> ofTheCourts(Matter matter, MunicipalDecision decision, ChangeGround ground) {
        boolean toCarryOut = matter.aftermath().hasRulingToCarryOut(decision.id(), matter.decisions());
        if (ground == ChangeGround.COURT_RULING) {
            return toCarryOut ? Optional.empty() : Optional.of(Now.NO_RULING);
        }
        return ground.isAgainstThePerson() && isAppealed(matter, decision.id())
                ? Optional.of(Now.APPEALED)
                : Optional.empty();
    }

    /** Whether an appeal that reaches the decision has not been settled. */
    static boolean isAppealed(Matter matter, DecisionId decision) {
        return matter.aftermath()
                .appealsThatReach(decision, matter.decisions())
                .anyMatch(appeal -> appeal.waitsHere() || appeal.isAtCourt());
    }

    static boolean isAtCourt(Matter matter, DecisionId decision) {
        return matter.aftermath().appealsThatReach(decision, matter.decisions()).anyMatch(Appeal::isAtCourt);
    }

    static Optional<CannotChange> ofThePeriod(
            Matter matter, MunicipalDecision earlier, ChangeDecision command, LocalDate today) {
        if (command.from().isPresent() != command.to().isPresent()) {
            return Optional.of(Now.ONE_DAY_MISSING);
        }
        Optional<LocalDate> begun = SupportInForce.of(matter.decisions()).stream()
                .filter(support -> support.decision().id().equals(earlier.id()))
                .map(support -> support.period().from())
                .filter(today::isAfter)
                .findFirst();
        if (begun.isPresent() && !begun.equals(command.from())) {
            return begun.map(CannotChange.HasBegun::new);
        }
        boolean inFavour = command.ground() == ChangeGround.IN_FAVOUR || command.ground() == ChangeGround.CLEARLY_WRONG;
        if (command.from().isEmpty()) {
            return inFavour ? Optional.of(Now.NOT_IN_FAVOUR) : Optional.empty();
        } else if (command.to().orElseThrow().isBefore(command.from().get())) {
            return Optional.of(Now.ENDS_BEFORE_IT_BEGINS);
        }
        Period period = new Period(command.from().get(), command.to().get());
        boolean takes = earlier.granted().filter(days -> !covers(period, days)).isPresent();
        if (inFavour && (takes || asksForMore(earlier, command.conditions()))) {
            return Optional.of(Now.NOT_IN_FAVOUR);
        }
        return ofTheDays(matter, earlier, period, today)
                .or(() -> ofWhatWasRefused(matter, earlier, command.ground(), period));
    }

    /** Conditions that were not there before are not in the person's favour. */
    private static boolean asksForMore(MunicipalDecision earlier, String conditions) {
        Set<String> before = earlier.conditions().lines().map(String::strip).collect(Collectors.toSet());
        return earlier.granted().isPresent()
                && conditions
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .anyMatch(line -> !before.contains(line));
    }

    /** Support that was refused and is now granted is granted as any other; what a court has granted is as the court says. */
    private static Optional<CannotChange> ofWhatWasRefused(
            Matter matter, MunicipalDecision earlier, ChangeGround ground, Period period) {
        if (earlier.kind() != DecisionKind.REFUSE || ground == ChangeGround.COURT_RULING) {
            return Optional.empty();
        }
        int months = matter.policy().map(DecisionPolicy::minimumMonths).orElse(1);
        return period.lastsAtLeastMonths(months)
                ? Conditions.ofTheCare(matter).map(CannotChange.NotReady::new)
                : Optional.of(new CannotChange.TooShort(
                        months, Period.ofMonths(period.from(), months).to()));
    }

    private static boolean covers(Period wide, Period narrow) {
        return wide.contains(narrow.from()) && wide.contains(narrow.to());
    }

    private static Optional<CannotChange> ofTheDays(
            Matter matter, MunicipalDecision earlier, Period period, LocalDate today) {
        LocalDate appliedOn = earlier.particulars().material().appliedOn();
        LocalDate latestEnd = Conditions.latestEnd(today);
        if (period.from().isBefore(appliedOn)) {
            return Optional.of(new CannotChange.BeginsBeforeTheApplication(appliedOn));
        } else if (period.to().isAfter(latestEnd)) {
            return Optional.of(new CannotChange.TooFarAhead(Conditions.MOST_MONTHS_AHEAD, latestEnd));
        }
        return SupportInForce.of(matter.decisions()).stream()
                .filter(support -> !support.decision().id().equals(earlier.id()))
                .map(SupportInForce::period)
                .filter(period::overlaps)
                .findFirst()
                .map(CannotChange.Overlaps::new);
    }
}
