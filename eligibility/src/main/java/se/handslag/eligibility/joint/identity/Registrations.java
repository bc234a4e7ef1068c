package se.handslag.eligibility.joint.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.eligibility.joint.criteria.Registered;

/** What the criteria may read of what is registered about a person. */
public final class Registrations {
    private final Identifications identifications;

    @Inject
    public Registrations(Identifications identifications) {
        this.identifications = identifications;
    }

    /**
     * Date of birth and municipality of registration with their source; empty before the person is identified.
     *
     * <p>With protected registration the municipality in the register is not where the person lives, so that it says nothing here.
     */
    public Optional<Registered> of(CaseFile file) {
        return file.person().flatMap(person -> identifications
                .latest(file.id())
                .map(latest -> new Registered(
                        person.born(),
                        municipalityOf(person),
                        latest.source().register(),
                        latest.by().at())));
    }

    private static Optional<String> municipalityOf(Person person) {
        return Optional.of(person.municipality())
                .filter(code -> !code.isEmpty() && !person.protection().hidesHomeMunicipality());
    }
}
