package se.handslag.planning.joint.crisis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.planning.joint.crisis.CannotSaveCrisisPlan.At;
import se.handslag.planning.joint.crisis.CannotSaveCrisisPlan.Fault;

/** What a crisis plan may hold and must. */
final class CrisisRules {
    private CrisisRules() {}

    /** The first thing that is wrong with what is to be saved. */
    static Optional<CannotSaveCrisisPlan> fault(
            Owner owner, CrisisContent before, CrisisContent content, LocalDate today) {
        return Stream.of(ownership(owner, content), lengths(content), calls(content), whole(content))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> days(before, content, today))
                .or(() -> CrisisSheet.whyNot(content));
    }

    private static Optional<CannotSaveCrisisPlan> ownership(Owner owner, CrisisContent content) {
        return content.has(CrisisField.MEDICINES) && owner != Owner.REGION
                ? at(Fault.NOT_OURS, CrisisField.MEDICINES)
                : Optional.empty();
    }

    private static Optional<CannotSaveCrisisPlan> lengths(CrisisContent content) {
        return content.fields().keySet().stream()
                .filter(field -> content.text(field).length() > field.most()
                        || content.call(field)
                                .filter(call -> field.isCall() && call.hours().length() > ToCall.LONGEST_HOURS)
                                .isPresent())
                .findFirst()
                .map(field -> new At(Fault.TOO_LONG, field, field.most()));
    }

    private static Optional<CannotSaveCrisisPlan> calls(CrisisContent content) {
        for (CrisisField field : CrisisField.CALLS) {
            Optional<ToCall> call = content.call(field);
            if (call.isPresent() && call.get().name().isEmpty()) {
                return at(Fault.NO_NAME, field);
            } else if (call.isPresent() && !call.get().canBeDialled()) {
                return at(Fault.NO_PHONE, field);
            }
        }
        return CrisisField.CALLS.stream().anyMatch(content::has)
                ? Optional.empty()
                : at(Fault.NOBODY_TO_CALL, CrisisField.CALL_1);
    }

    private static Optional<CannotSaveCrisisPlan> whole(CrisisContent content) {
        if (!content.has(CrisisField.EARLY_SIGNS) && !content.has(CrisisField.HELPS_ME)) {
            return at(Fault.NOTHING_WRITTEN, CrisisField.EARLY_SIGNS);
        } else if (!content.has(CrisisField.MADE_WITH)) {
            return at(Fault.MADE_WITH_NOBODY, CrisisField.MADE_WITH);
        } else if (!content.has(CrisisField.MADE_ON)) {
            return at(Fault.NO_DAY, CrisisField.MADE_ON);
        }
        return content.has(CrisisField.VALID_UNTIL) ? Optional.empty() : at(Fault.NO_LAST_DAY, CrisisField.VALID_UNTIL);
    }

    private static Optional<CannotSaveCrisisPlan> days(CrisisContent before, CrisisContent content, LocalDate today) {
        LocalDate made = content.day(CrisisField.MADE_ON).orElseThrow();
        LocalDate last = content.day(CrisisField.VALID_UNTIL).orElseThrow();
        Optional<LocalDate> approved = content.day(CrisisField.APPROVED_ON);
        if (made.isAfter(today)) {
            return at(Fault.IN_THE_FUTURE, CrisisField.MADE_ON);
        }
        // A telephone number may be put right in a plan that should be gone through again; a day that is set is set
        // right.
        boolean set = !before.day(CrisisField.MADE_ON).equals(Optional.of(made))
                || !before.day(CrisisField.VALID_UNTIL).equals(Optional.of(last));
        if (set && (last.isBefore(today) || last.isAfter(made.plusMonths(CrisisPlan.MONTHS_TO_REVIEW)))) {
            return at(Fault.WRONG_LAST_DAY, CrisisField.VALID_UNTIL);
        } else if (approved.filter(day -> day.isAfter(today)).isPresent()) {
            return at(Fault.IN_THE_FUTURE, CrisisField.APPROVED_ON);
        }
        boolean saidNow = content.approval().equals(Optional.of(CrisisContent.APPROVED_NOW));
        return saidNow && approved.filter(day -> day.isBefore(made)).isPresent()
                ? at(Fault.APPROVED_BEFORE_MADE, CrisisField.APPROVED_ON)
                : Optional.empty();
    }

    private static Optional<CannotSaveCrisisPlan> at(Fault fault, CrisisField field) {
        return Optional.of(new At(fault, field));
    }
}
