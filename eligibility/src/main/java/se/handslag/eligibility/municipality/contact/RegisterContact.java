package se.handslag.eligibility.municipality.contact;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * Write down that someone has been in touch (registrera kontakt).
 *
 * @param team the team that was asked, as it was written
 * @param caller who, in relation to the person
 * @param callerName their name; empty for someone who does not say
 * @param callerPhone a number to reach them on; may be empty
 * @param about what to call the person; empty for one who is not known
 * @param matter what it is about; required unless it is advice only
 * @param next what happens next
 * @param callBackOn the day to call back, when that is the next step
 * @param referredTo where they were told to turn, when that is the next step
 * @param adviceOnly store nothing about anyone, and open no case
 */
public record RegisterContact(
        String team,
        Caller caller,
        String callerName,
        String callerPhone,
        String about,
        String matter,
        NextStep next,
        Optional<LocalDate> callBackOn,
        String referredTo,
        boolean adviceOnly)
        implements PersonalData {
    @Override
    public String toString() {
        return "RegisterContact[" + team + "]";
    }
}
