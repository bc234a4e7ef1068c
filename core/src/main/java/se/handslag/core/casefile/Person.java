package se.handslag.core.casefile;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.person.BirthDate;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ProtectedIdentity;

/**
 * A person (den enskilde, deltagaren) as this authority knows them.
 *
 * @param id this authority's number for the person
 * @param name as they are called
 * @param number personal, coordination or reserve number; empty while not known
 * @param born date of birth; empty while not known
 * @param municipality four-digit code of the municipality where the person is registered; empty while not known
 * @param phone a telephone number; may be empty
 * @param prefers how they want to be reached
 * @param protection whether their particulars are protected (skyddade personuppgifter)
 */
public record Person(
        PersonId id,
        PersonName name,
        Optional<IdentityNumber> number,
        Optional<LocalDate> born,
        String municipality,
        String phone,
        ContactPreference prefers,
        ProtectedIdentity protection)
        implements PersonalData {

    /** Age in whole years on this day, as the law counts them; empty while the date of birth is not known. */
    public Optional<Integer> ageOn(LocalDate day) {
        return born.filter(birth -> !day.isBefore(birth)).map(birth -> new BirthDate(birth).ageOn(day));
    }

    /** The same person, protected in this way. */
    public Person protectedBy(ProtectedIdentity mark) {
        return new Person(id, name, number, born, municipality, phone, prefers, mark);
    }

    /** Without what tells where a protected person is or how they are reached; those who need it ask for it by itself. */
    public Person withoutWhereabouts() {
        return protection.isProtected() ? new Person(id, name, number, born, "", "", prefers, protection) : this;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
