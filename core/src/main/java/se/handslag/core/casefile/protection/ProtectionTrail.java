package se.handslag.core.casefile.protection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.handslag.core.access.named.NamedAccess;
import se.handslag.core.access.named.NamedAccesses;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
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
    }

    /** The same by someone who works with the file, and who is named for it if it was open to their team until now. */
    public void written(
            Actor actor,
            CaseFile file,
            ProtectedIdentity stood,
            Person person,
            ProtectionSource source,
            LocalDate sourceDay) {
        changed(actor, file, stood, person, source, sourceDay, "");
        if (person.protection().isProtected() && !file.isProtected()) {
            name(actor, file);
        }
    }

    private void name(Actor actor, CaseFile file) {
        boolean isNamedAlready = NamedAccesses.inForce(named.of(file.id())).stream()
                .anyMatch(one -> one.staff().equals(actor.staff()));
        if (!isNamedAlready) {
            named.add(new NamedAccess(
                    TimeOrderedIds.next(clock),
                    file.id(),
                    actor.staff(),
                    actor.name(),
                    true,
                    WROTE_IT,
                    Signature.of(actor, clock.instant())));
        }
    }
}
