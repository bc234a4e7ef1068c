package se.handslag.planning.joint.coordinate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/**
 * How many persons each coordinator has in each team: those of open cases that are theirs alone and those they share, each person once.
 *
 * <p>Somebody not yet known is a person too.
 */
public final class Caseloads {
    /** Whose, in which team. */
    private record Key(TeamId team, StaffId staff) {}

    private final Map<Key, Set<UUID>> persons = new HashMap<>();

    private Caseloads() {}

    /** Of these cases, with those who share some of them. */
    public static Caseloads of(Collection<CaseFile> cases, Collection<FurtherCoordinator> sharing) {
        Caseloads loads = new Caseloads();
        Map<CaseId, CaseFile> open = new HashMap<>();
        for (CaseFile file : cases) {
            if (file.isOpen()) {
                open.put(file.id(), file);
                file.ours().ifPresent(ours -> loads.add(file, ours.staff()));
            }
        }
        for (FurtherCoordinator one : sharing) {
            Optional.ofNullable(open.get(one.caseId()))
                    .filter(file -> one.shares())
                    .ifPresent(file -> loads.add(file, one.staff()));
        }
        return loads;
    }

    private void add(CaseFile file, StaffId staff) {
        persons.computeIfAbsent(new Key(file.team(), staff), key -> new HashSet<>())
                .add(whose(file));
    }

    private static UUID whose(CaseFile file) {
        return file.person().map(person -> person.id().value()).orElse(file.id().value());
    }

    public int count(TeamId team, StaffId staff) {
        return persons.getOrDefault(new Key(team, staff), Set.of()).size();
    }

    /** How many it would be with this case too. */
    public int countWith(CaseFile file, StaffId staff) {
        boolean has =
                persons.getOrDefault(new Key(file.team(), staff), Set.of()).contains(whose(file));
        return count(file.team(), staff) + (has ? 0 : 1);
    }
}
