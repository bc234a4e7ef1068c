package se.handslag.core.access;

import java.util.HashSet;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What a member of staff holds together beside the cases that are given to them alone.
 *
 * @param shared the cases that they hold together with whoever has them
 * @param covering the staff whose cases they have today, since those are away
 * @param covered the cases that those hold together with someone else
 */
public record Held(Set<CaseId> shared, Set<StaffId> covering, Set<CaseId> covered) implements PersonalData {
    /** Nothing. */
    public static final Held NOTHING = new Held(Set.of(), Set.of(), Set.of());

    public Held {
        shared = Set.copyOf(shared);
        covering = Set.copyOf(covering);
        covered = Set.copyOf(covered);
    }

    /** Whether they have the file today for someone who is away. */
    boolean covers(FileFacts file) {
        return covered.contains(file.caseId())
                || file.coordinator().filter(covering::contains).isPresent();
    }

    Held and(Held other) {
        return new Held(union(shared, other.shared), union(covering, other.covering), union(covered, other.covered));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public String toString() {
        return "Held[masked]";
    }
}
