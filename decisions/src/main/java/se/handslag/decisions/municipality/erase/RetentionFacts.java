package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.person.BirthDate;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ReserveNumber;

/**
 * What the time that a personal file is kept depends on.
 *
 * @param lastEntry the day of the last entry in it, whichever table that stands in
 * @param closedOn the day it was closed; empty while it is open
 * @param openApplication whether an application waits for a decision
 * @param pendingAppeal whether an appeal has not been settled
 * @param supportUntil the last day of the support granted; empty if none was
 * @param born the birth date that the file has
 * @param number the identity number that the file has
 * @param judgements what someone has judged of it
 */
public record RetentionFacts(
        LocalDate lastEntry,
        Optional<LocalDate> closedOn,
        boolean openApplication,
        boolean pendingAppeal,
        Optional<LocalDate> supportUntil,
        Optional<LocalDate> born,
        Optional<IdentityNumber> number,
        Set<Judgement> judgements)
        implements PersonalData {
    public RetentionFacts {
        judgements = Set.copyOf(judgements);
    }

    /**
     * Every day that the person may have been born. Two when the number was given for a day near it, which the Tax Agency does where the
     * numbers of a day have run out. None if it is not known, or if the number is only a reserve number.
     */
    Set<LocalDate> birthDates() {
        Set<LocalDate> days = new LinkedHashSet<>();
        if (number.filter(ReserveNumber.class::isInstance).isPresent()) {
            return days;
        }
        born.ifPresent(days::add);
        number.flatMap(IdentityNumber::birthDate).map(BirthDate::day).ifPresent(days::add);
        return days;
    }

    /** The same with another last entry. */
    public RetentionFacts lastEnteredOn(LocalDate day) {
        return new RetentionFacts(
                day, closedOn, openApplication, pendingAppeal, supportUntil, born, number, judgements);
    }

    @Override
    public String toString() {
        return "RetentionFacts[masked]";
    }
}
