package se.handslag.eligibility.joint.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;

/**
 * The persons that this authority knows already, each the same over all their cases here. Used inside a unit of work.
 *
 * <p>Whom the one who writes may not know of is as if not known, so that no answer tells of them: the case gets a person of its own, and the head of
 * service is told that the same number stands twice.
 */
public final class KnownPersons {
    private final CaseFiles files;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public KnownPersons(CaseFiles files, AccessGate gate, Clock clock) {
        this.files = files;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * This authority's number for the one whom the case turns out to be about.
     *
     * <p>Whoever has the identity number here keeps theirs. A corrected identity number does not change anyone else: where the case shared
     * its person with another case, it gets a person of its own.
     */
    public PersonId idOf(Actor actor, CaseFile file, Optional<IdentityNumber> number) {
        return withNumber(actor, number)
                .map(Person::id)
                .findFirst()
                .or(() -> file.person()
                        .filter(person -> !isShared(person, number, file))
                        .map(Person::id))
                .orElseGet(() -> new PersonId(TimeOrderedIds.next(clock)));
    }

    /** The strongest protection that stands here for the one whom the case is about, or who has this identity number. */
    public ProtectedIdentity protection(Actor actor, CaseFile file, Optional<IdentityNumber> number) {
        return Stream.concat(withNumber(actor, number), file.person().stream())
                .map(Person::protection)
                .reduce(ProtectedIdentity.NONE, ProtectedIdentity::orStronger);
    }

    /** Another open case of the same team about whoever has this number. */
    public Optional<CaseFile> alreadyOpen(Actor actor, CaseFile file, IdentityNumber number) {
        return filesWith(actor, number)
                .filter(other -> !other.id().equals(file.id()))
                .filter(other -> other.isOpen() && other.team().equals(file.team()))
                .findFirst();
    }

    /** The name under which this authority knows someone with this number in another case than this one. */
    public Optional<PersonName> nameElsewhere(Actor actor, CaseFile file, IdentityNumber number) {
        return filesWith(actor, number)
                .filter(other -> !other.id().equals(file.id()))
                .flatMap(other -> other.person().stream())
                .map(Person::name)
                .findFirst();
    }

    /** Whether given and family name are the same but for capital letters; what someone goes by may differ from day to day. */
    public static boolean isSameName(PersonName one, PersonName other) {
        return one.given().equalsIgnoreCase(other.given()) && one.family().equalsIgnoreCase(other.family());
    }

    private Stream<Person> withNumber(Actor actor, Optional<IdentityNumber> number) {
        return number.stream().flatMap(known -> filesWith(actor, known)).flatMap(file -> file.person().stream());
    }

    private Stream<CaseFile> filesWith(Actor actor, IdentityNumber number) {
        return gate.known(actor, files.withNumber(number), CaseFile::facts).stream();
    }

    private boolean isShared(Person person, Optional<IdentityNumber> number, CaseFile file) {
        return !person.number().equals(number)
                && person.number().stream()
                        .flatMap(known -> files.withNumber(known).stream())
                        .anyMatch(other -> !other.id().equals(file.id()));
    }
}
