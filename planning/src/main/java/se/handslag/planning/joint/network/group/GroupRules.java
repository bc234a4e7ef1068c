package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;

/** What is asked of a meeting of a resource group, as far as what was written can tell. */
final class GroupRules {
    private static final String HOUR = "([01]\\d|2[0-3])[.:][0-5]\\d";

    private GroupRules() {}

    /** Why this actor may not write in the group of this file. */
    static Optional<CannotHoldGroup> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotHoldGroup.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotHoldGroup.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotHoldGroup.CASE_CLOSED);
    }

    /** A meeting that is called off may have been meant for a day that has been. */
    static Optional<CannotHoldGroup> whyNot(GroupMeeting.Planned plan, LocalDate today) {
        if (!plan.calledOff() && plan.on().isBefore(today)) {
            return Optional.of(CannotHoldGroup.IN_THE_PAST);
        } else if (!plan.hour().isEmpty() && !plan.hour().matches(HOUR)) {
            return Optional.of(CannotHoldGroup.WRONG_HOUR);
        } else if (plan.agenda().isEmpty()) {
            return Optional.of(CannotHoldGroup.NO_AGENDA);
        }
        return plan.place().length() > GroupMeeting.Planned.LONGEST_PLACE
                        || plan.agenda().length() > GroupMeeting.Planned.LONGEST_AGENDA
                ? Optional.of(CannotHoldGroup.TOO_LONG)
                : Optional.empty();
    }

    static Optional<CannotHoldGroup> whyNot(WriteMinutes command, LocalDate today) {
        Minutes.Words words = command.words();
        if (words.heldOn().isAfter(today)) {
            return Optional.of(CannotHoldGroup.HELD_IN_THE_FUTURE);
        } else if (words.text().isEmpty()) {
            return Optional.of(CannotHoldGroup.NOTHING_WRITTEN);
        } else if (words.text().length() > Minutes.Words.LONGEST_TEXT
                || words.ownWords().length() > Minutes.Words.LONGEST_OWN_WORDS) {
            return Optional.of(CannotHoldGroup.TOO_LONG);
        } else if (words.present().size() > Minutes.Words.MOST_PRESENT
                || command.decisions().size() > WriteMinutes.MOST_DECISIONS) {
            return Optional.of(CannotHoldGroup.TOO_MANY);
        }
        return command.decisions().stream()
                .flatMap(decision -> whyNot(decision, words.heldOn()).stream())
                .findFirst();
    }

    private static Optional<CannotHoldGroup> whyNot(GroupDecision.Words decision, LocalDate heldOn) {
        if (decision.what().isEmpty()) {
            return Optional.of(CannotHoldGroup.DECISION_WITHOUT_WHAT);
        } else if (decision.who().isEmpty()) {
            return Optional.of(CannotHoldGroup.DECISION_WITHOUT_WHO);
        } else if (decision.due().isBefore(heldOn)) {
            return Optional.of(CannotHoldGroup.DECISION_BEFORE_MEETING);
        }
        return decision.what().length() > GroupDecision.Words.LONGEST_WHAT
                        || decision.who().length() > GroupDecision.Words.LONGEST_WHO
                ? Optional.of(CannotHoldGroup.TOO_LONG)
                : Optional.empty();
    }
}
