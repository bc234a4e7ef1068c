package se.handslag.core.casefile.protection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.access.named.NamedAccess;
import se.handslag.core.access.named.NamedAccesses;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.ProtectedIdentity;

/**
 * What is written beside a file when its person turns out to be protected, or no longer. Used inside a unit of work, by whatever saves the person.
 *
 * <p>Whoever writes that a person is protected is named for the file in the same act: they know it already, and would else lock themselves out in the
 * middle of their work.
 */
public final class ProtectionTrail {
    /** In the Swedish that records are kept in. */
    static final String WROTE_IT = "Skrev in skyddet.";

    private final ProtectionEntries entries;
    private final NamedAccesses named;
    private final Clock clock;

    @Inject
    public ProtectionTrail(ProtectionEntries entries, NamedAccesses named, Clock clock) {
        this.entries = entries;
        this.named = named;
        this.clock = clock;
    }

    /**
     * Writes down the change, if there is one.
     *
     * @param file the file as it was
     * @param stood what stood for the person before, in whichever file
     * @param person the person as they are saved
     */
    public void changed(
            Actor actor,
            CaseFile file,
            ProtectedIdentity stood,
            Person person,
            ProtectionSource source,
            LocalDate sourceDay,
            String reason) {
        if (stood != person.protection()) {
            entries.add(new ProtectionEntry(
                    TimeOrderedIds.next(clock),
                    file.id(),
                    person.id(),
                    person.protection(),
                    stood,
                    source,
                    sourceDay,
                    reason,
                    Signature.of(actor, clock.instant())));
        }
        if (person.protection().isProtected() && !isProtected(file)) {
            name(actor, file);
        }
    }

    private static boolean isProtected(CaseFile file) {
        return file.person()
                .map(Person::protection)
                .filter(ProtectedIdentity::isProtected)
                .isPresent();
    }

    private void name(Actor actor, CaseFile file) {
        boolean isNamedAlready = actor.may(Mandate.PLATFORM)
                || NamedAccesses.inForce(named.of(file.id())).stream()
                        .anyMatch(one -> one.staff().equals(actor.staff()));
        Optional<Actor> writer = Optional.of(actor).filter(who -> !isNamedAlready);
        writer.ifPresent(who -> named.add(new NamedAccess(
                TimeOrderedIds.next(clock),
                file.id(),
                who.staff(),
                who.name(),
                true,
                WROTE_IT,
                Signature.of(who, clock.instant()))));
    }
}
