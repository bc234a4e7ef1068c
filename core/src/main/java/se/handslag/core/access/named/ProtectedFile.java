package se.handslag.core.access.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.FileFacts;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.person.PersonalData;

/**
 * The file of a protected person as the head of service sees it: who may open it and who has, and nothing of the person.
 *
 * @param facts which file
 * @param coordinatorName who holds it together here; empty if nobody does
 * @param named all that was settled about who is named, newest first
 * @param accesses the newest lines of the log, newest first; none in a list
 */
public record ProtectedFile(
        FileFacts facts, String coordinatorName, List<NamedAccess> named, List<AccessLogLine> accesses)
        implements PersonalData {
    public ProtectedFile {
        named = List.copyOf(named);
        accesses = List.copyOf(accesses);
    }

    /** Those who are named now, the coordinator not among them. */
    public List<NamedAccess> inForce() {
        return NamedAccesses.inForce(named);
    }

    /** Whether nobody holds the case, so that the whole team receives it. */
    public boolean isNobodys() {
        return isNobodys(facts);
    }

    static boolean isNobodys(FileFacts file) {
        return file.closedOn().isEmpty() && file.coordinator().isEmpty();
    }

    /** The day the case ended; empty while it is open. */
    public Optional<LocalDate> closedOn() {
        return facts.closedOn();
    }

    @Override
    public String toString() {
        return "ProtectedFile[" + facts.caseId() + "]";
    }
}
