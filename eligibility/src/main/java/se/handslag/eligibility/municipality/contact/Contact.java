package se.handslag.eligibility.municipality.contact;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Someone has been in touch about a person (första kontakt).
 *
 * @param id which
 * @param caseId the case that it opened
 * @param caller who, in relation to the person
 * @param callerName their name; empty for someone who does not say
 * @param callerPhone a number to reach them on; may be empty
 * @param matter what it is about
 * @param next what happens next
 * @param callBackOn the day on which someone calls back
 * @param referredTo where they were told to turn; empty if nowhere
 * @param by who took it and when
 */
public record Contact(
        ContactId id,
        CaseId caseId,
        Caller caller,
        String callerName,
        String callerPhone,
        String matter,
        NextStep next,
        Optional<LocalDate> callBackOn,
        String referredTo,
        Signature by)
        implements PersonalData {
    /** How the case of someone whom nobody has named begins to be called. Records are kept in Swedish. */
    public static final String UNNAMED = "Okänd, kontakt";
    /** The longest name, of a person or of a place to turn to, in characters. */
    public static final int LONGEST_NAME = 200;
    /** The longest telephone number, in characters. */
    public static final int LONGEST_PHONE = 40;
    /** The longest text about the matter, in characters. */
    public static final int LONGEST_MATTER = 4000;

    /** Without who called and on which number. */
    public Contact withoutCaller() {
        return new Contact(id, caseId, caller, "", "", matter, next, callBackOn, referredTo, by);
    }

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
