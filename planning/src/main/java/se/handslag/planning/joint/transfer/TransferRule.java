package se.handslag.planning.joint.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;

/** What a transfer asks for, and for how long the model has a team ready to take someone back. */
public final class TransferRule {
    private TransferRule() {}

    /** For how many months the team of the file is ready to take someone back; empty where it is not. */
    public static OptionalInt readiness(Teams teams, CaseFile file) {
        return teams.find(file.team())
                .match(team -> team.blueprint().work(), unknown -> WayOfWorking.ORDINARY)
                .takeBackMonths();
    }

    /** Why this actor may not write about transfers in this file. */
    public static Optional<CannotTransfer> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(Why.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(Why.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(Why.CASE_CLOSED);
    }

    /** What is missing in the plan for a transfer. */
    public static Optional<CannotTransfer> whyNot(PlanTransfer command, LocalDate today) {
        if (command.receiver().isBlank()) {
            return Optional.of(Why.NO_RECEIVER);
        } else if ((command.to() == TransferTo.OTHER_SIDE)
                != command.authority().isPresent()) {
            return Optional.of(Why.NO_AUTHORITY);
        } else if (command.handsOver().isBlank()) {
            return Optional.of(Why.NOBODY_HANDS_OVER);
        } else if (command.takesOver().isBlank()) {
            return Optional.of(Why.NOBODY_TAKES_OVER);
        } else if (command.from().isEmpty() || command.until().isEmpty()) {
            return Optional.of(Why.NO_OVERLAP);
        } else if (command.until().get().isBefore(command.from().get())) {
            return Optional.of(Why.OVERLAP_BACKWARDS);
        } else if (command.until().get().isBefore(today)) {
            return Optional.of(Why.OVERLAP_IN_THE_PAST);
        } else if (command.handed().isBlank()) {
            return Optional.of(Why.NOTHING_HANDED);
        } else if (command.why().isBlank()) {
            return Optional.of(Why.NO_WHY);
        }
        return isTooLong(command) ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    private static boolean isTooLong(PlanTransfer command) {
        return Stream.of(command.receiver(), command.handsOver(), command.takesOver())
                        .anyMatch(line -> line.length() > Transfer.LONGEST_LINE)
                || List.of(command.handed(), command.why(), command.howConsented()).stream()
                        .anyMatch(text -> text.length() > Transfer.LONGEST);
    }

    /** Why a transfer cannot end so. */
    static Optional<CannotTransfer> whyNot(TransferCourse course, EndTransfer command, LocalDate today) {
        if (!course.isAcknowledged()) {
            return Optional.of(Why.NOT_ACKNOWLEDGED);
        } else if (command.on().isAfter(today)) {
            return Optional.of(Why.IN_THE_FUTURE);
        } else if (command.on().isBefore(course.transfer().overlap().from())) {
            return Optional.of(Why.BEFORE_OVERLAP);
        } else if (command.on().isBefore(course.transfer().overlap().to())
                && command.early().isBlank()) {
            return Optional.of(Why.OVERLAP_CUT_SHORT);
        } else if (command.followUpBy().isBlank()) {
            return Optional.of(Why.NO_FOLLOW_UP);
        } else if (command.followUpOn()
                .filter(day -> !day.isBefore(command.on()))
                .isEmpty()) {
            return Optional.of(Why.NO_FOLLOW_UP_DAY);
        }
        return command.followUpBy().length() > Transfer.LONGEST_LINE
                        || command.early().length() > Transfer.LONGEST
                ? Optional.of(Why.TOO_LONG)
                : Optional.empty();
    }

    /** Why the person cannot be taken back so. */
    static Optional<CannotTransfer> whyNot(
            TransferCourse course, TakeBack command, LocalDate today, OptionalInt months) {
        if (course.ended().isEmpty()) {
            return Optional.of(Why.NOT_ENDED);
        } else if (months.isEmpty()) {
            return Optional.of(Why.NO_READINESS);
        } else if (command.on().isAfter(today)) {
            return Optional.of(Why.IN_THE_FUTURE);
        } else if (command.on().isBefore(course.ended().get().on())) {
            return Optional.of(Why.BEFORE_THE_END);
        } else if (course.readyUntil(months).filter(command.on()::isAfter).isPresent()) {
            return Optional.of(Why.READINESS_OVER);
        }
        return words(command.reason(), Why.NO_REASON);
    }

    /** Whether there are words, and not too many. */
    static Optional<CannotTransfer> words(String words, Why missing) {
        if (words.isBlank()) {
            return Optional.of(missing);
        }
        return words.length() > Transfer.LONGEST ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }
}
