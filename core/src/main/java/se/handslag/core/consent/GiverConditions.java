package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.person.BirthDate;

/**
 * Whether whoever says yes may, and whether all who must have said it.
 *
 * <p>Two guardians who share custody must agree, and the information of two persons takes both. Where the law is silent on a child's age and
 * a representative's mandate, this is our reading; see {@link Capacity}.
 *
 * @param limits what the authority has settled
 * @param born the person's date of birth; empty while it is not known
 * @param today the Swedish day
 */
record GiverConditions(ConsentLimits limits, Optional<LocalDate> born, LocalDate today) {
    Optional<CannotRecordConsent> whyNot(RecordConsent command) {
        Giver giver = command.giver();
        return ConsentConditions.first(
                () -> inCapacity(giver),
                () -> inAssessment(giver),
                () -> inGuardians(giver, command.to()),
                () -> inMandate(giver),
                () -> command.second().flatMap(GiverConditions::inSecondPerson));
    }

    private Optional<CannotRecordConsent> inCapacity(Giver giver) {
        if (giver.capacity() == Capacity.UNABLE) {
            return Optional.of(CannotRecordConsent.CANNOT_TAKE_A_POSITION);
        }
        return born.filter(day -> !today.isBefore(day)).flatMap(day -> inAge(giver, new BirthDate(day).ageOn(today)));
    }

    private Optional<CannotRecordConsent> inAge(Giver giver, int age) {
        boolean grownUp = age >= ConsentLimits.GROWN_UP;
        return switch (giver.capacity()) {
            case SELF -> grownUp ? Optional.empty() : Optional.of(CannotRecordConsent.IS_A_CHILD);
            case REPRESENTATIVE, ADMINISTRATOR, UNABLE -> Optional.empty();
            case CHILD -> {
                if (grownUp) {
                    yield Optional.of(CannotRecordConsent.IS_GROWN_UP);
                }
                yield age < limits.childDecidesFrom()
                        ? Optional.of(CannotRecordConsent.CHILD_TOO_YOUNG)
                        : Optional.empty();
            }
            case GUARDIAN, GUARDIANS -> grownUp ? Optional.of(CannotRecordConsent.IS_GROWN_UP) : Optional.empty();
        };
    }

    private static Optional<CannotRecordConsent> inAssessment(Giver giver) {
        if (giver.capacity() != Capacity.SELF && giver.assessment().isBlank()) {
            return Optional.of(CannotRecordConsent.NO_ASSESSMENT);
        } else if (giver.assessment().length() > Giver.LONGEST_ASSESSMENT) {
            return Optional.of(CannotRecordConsent.ASSESSMENT_TOO_LONG);
        }
        return Optional.empty();
    }

    private Optional<CannotRecordConsent> inGuardians(Giver giver, LocalDate to) {
        List<Guardian> guardians = giver.guardians();
        if (guardians.size() > Giver.MOST_GUARDIANS) {
            return Optional.of(CannotRecordConsent.TOO_MANY_GUARDIANS);
        } else if (guardians.stream().anyMatch(it -> it.name().length() > Guardian.LONGEST_NAME)) {
            return Optional.of(CannotRecordConsent.GUARDIANS_TOO_LONG);
        } else if (!giver.capacity().isByGuardians()) {
            return Optional.empty();
        } else if (guardians.isEmpty()
                || guardians.stream().anyMatch(it -> it.name().isBlank())) {
            return Optional.of(CannotRecordConsent.NO_GUARDIAN);
        } else if (!guardians.stream().allMatch(Guardian::agrees)) {
            return Optional.of(CannotRecordConsent.GUARDIANS_DISAGREE);
        } else if (giver.capacity() == Capacity.GUARDIANS && guardians.size() < 2) {
            return Optional.of(CannotRecordConsent.ONE_GUARDIAN_MISSING);
        } else if (giver.capacity() == Capacity.GUARDIAN && guardians.size() > 1) {
            return Optional.of(CannotRecordConsent.TOO_MANY_GUARDIANS);
        }
        return born.map(day -> new BirthDate(day).turns(ConsentLimits.GROWN_UP))
                .filter(grownUp -> !to.isBefore(grownUp))
                .map(grownUp -> CannotRecordConsent.ENDS_AFTER_CHILDHOOD);
    }

    private static Optional<CannotRecordConsent> inMandate(Giver giver) {
        if (giver.mandate().length() > Giver.LONGEST_MANDATE) {
            return Optional.of(CannotRecordConsent.MANDATE_TOO_LONG);
        } else if (!giver.capacity().needsMandate()) {
            return Optional.empty();
        } else if (giver.guardians().isEmpty()
                || giver.guardians().stream().anyMatch(it -> it.name().isBlank())) {
            return Optional.of(CannotRecordConsent.NO_REPRESENTATIVE);
        } else if (!giver.guardians().stream().allMatch(Guardian::agrees)) {
            return Optional.of(CannotRecordConsent.REPRESENTATIVE_SAYS_NO);
        }
        return giver.mandate().isBlank() ? Optional.of(CannotRecordConsent.NO_MANDATE) : Optional.empty();
    }

    private static Optional<CannotRecordConsent> inSecondPerson(SecondPerson second) {
        if (second.name().isBlank()) {
            return Optional.of(CannotRecordConsent.NO_SECOND_PERSON);
        } else if (second.name().length() > SecondPerson.LONGEST_NAME
                || second.how().length() > SecondPerson.LONGEST_HOW) {
            return Optional.of(CannotRecordConsent.SECOND_PERSON_TOO_LONG);
        }
        return second.agrees() ? Optional.empty() : Optional.of(CannotRecordConsent.SECOND_PERSON_SAYS_NO);
    }
}
