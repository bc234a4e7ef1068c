package se.handslag.planning.joint.crisis.copies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;

/**
 * Someone who has got a copy, as it stands with the latest that they got.
 *
 * @param copyId the copy or the disclosure
 * @param kind what kind of holder
 * @param who whose it is, in words; of an authority its id; empty for the person
 * @param version the version that they have
 * @param since the day on which they got it
 * @param end what became of it; empty while it is in use
 */
public record Holder(UUID copyId, HolderKind kind, String who, Revision version, LocalDate since, Optional<CopyEnd> end)
        implements PersonalData {

    /** Whether they go by an older version than this and have not been told. */
    public boolean isBehind(Revision current) {
        return end.isEmpty() && version.number() < current.number();
    }

    @Override
    public String toString() {
        return "Holder[" + copyId + "]";
    }
}
