package se.handslag.eligibility.joint.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;

/** The persons that this authority knows already, each the same over all their cases here. Used inside a unit of work. */
public final class KnownPersons {
    private final CaseFiles files;
    private final Clock clock;

    @Inject
    public KnownPersons(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * This authority's number for the one whom the case turns out to be about.
     *
     * <p>Whoever has the identity number here keeps theirs. A corrected identity number does not change anyone else: where the case shared
     * its person with another case, it gets a person of its own.
     */
    public PersonId idOf(CaseFile file, Optional<IdentityNumber> number) {
        return withNumber(number)
                .map(Person::id)
                .findFirst()
                .or(() -> file.person()
                        .filter(person -> !isShared(person, number, file))
                        .map(Person::id))
                .orElseGet(() -> new PersonId(TimeOrderedIds.next(clock)));
    }

    /** The protection that stands here for the one whom the case is about, or who has this identity number. */
    public ProtectedIdentity protection(CaseFile file, Optional<IdentityNumber> number) {
        return Stream.concat(withNumber(number), file.person().stream())
                .map(Person::protection)
                .filter(ProtectedIdentity::isProtected)
                .findFirst()
                .orElse(ProtectedIdentity.NONE);
    }

    /** The name under which this authority knows someone with this number in another case than this one. */
    public Optional<PersonName> nameElsewhere(CaseFile file, IdentityNumber number) {
        return files.withNumber(number).stream()
                .filter(other -> !other.id().equals(file.id()))
                .flatMap(other -> other.person().stream())
                .map(Person::name)
                .findFirst();
    }

    /** Whether given and family name are the same but for capital letters; what someone goes by may differ from day to day. */
    public static boolean isSameName(PersonName one, PersonName other) {
        return one.given().equalsIgnoreCase(other.given()) && one.family().equalsIgnoreCase(other.family());
    }

    private Stream<Person> withNumber(Optional<IdentityNumber> number) {
        return number.stream()
                .flatMap(known -> files.withNumber(known).stream())
                .flatMap(file -> file.person().stream());
    }

    private boolean isShared(Person person, Optional<IdentityNumber> number, CaseFile file) {
        return !person.number().equals(number)
                && person.number().stream()
                        .flatMap(known -> files.withNumber(known).stream())
                        .anyMatch(other -> !other.id().equals(file.id()));
    }
}
