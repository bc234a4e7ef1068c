package se.handslag.core.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;

/**
 * How one member of staff stands to the files of their authority.
 *
 * @param teams the teams they are in
 * @param onlyTeams if they are lent by another municipality: the teams that they are lent to, beyond which they reach nothing
 * @param close the numbers of themselves and of those close to them
 * @param named the files of persons with protected identity that they are named for
 * @param opened the files that a reason has opened to them, for now
 * @param held what they hold together beside the cases that are given to them alone
 */
public record Relations(
        Set<TeamId> teams,
        Optional<Set<TeamId>> onlyTeams,
        Set<PersonNumber> close,
        Set<CaseId> named,
        Set<CaseId> opened,
        Held held)
        implements PersonalData {
    public Relations {
        teams = Set.copyOf(teams);
        onlyTeams = onlyTeams.map(Set::copyOf);
        close = Set.copyOf(close);
        named = Set.copyOf(named);
        opened = Set.copyOf(opened);
    }

    public Relations(
            Set<TeamId> teams,
            Optional<Set<TeamId>> onlyTeams,
            Set<PersonNumber> close,
            Set<CaseId> named,
            Set<CaseId> opened) {
        this(teams, onlyTeams, close, named, opened, Held.NOTHING);
    }

    /** Of someone about whom nothing is known. */
    public static Relations none() {
        return new Relations(Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of());
    }

    /** Of someone who is in these teams. */
    public static Relations inTeams(Set<TeamId> teams) {
        return new Relations(teams, Optional.empty(), Set.of(), Set.of(), Set.of());
    }

    /** Of someone whom another municipality lends to these teams and no other. */
    public static Relations lentTo(Set<TeamId> teams) {
        return new Relations(teams, Optional.of(teams), Set.of(), Set.of(), Set.of());
    }

    /** Of someone who holds this together. */
    public static Relations holding(Held held) {
        return new Relations(Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), held);
    }

    /** Both together. Where both say that someone is lent, only what both say. */
    public Relations and(Relations other) {
        Optional<Set<TeamId>> only = onlyTeams
                .map(mine -> other.onlyTeams
                        .map(theirs -> mine.stream().filter(theirs::contains).collect(Collectors.toSet()))
                        .orElseGet(() -> new HashSet<>(mine)))
                .or(() -> other.onlyTeams.map(HashSet::new))
                .map(Set::copyOf);
        return new Relations(
                union(teams, other.teams),
                only,
                union(close, other.close),
                union(named, other.named),
                union(opened, other.opened),
                held.and(other.held));
    }

    /** Whether another authority lends them: they decide in those teams, and do nothing else here. */
    public boolean isLent() {
        return onlyTeams.isPresent();
    }

    /** Whether anything of this team may be told to them; of single persons the rules then say. */
    public boolean reach(TeamId team) {
        return onlyTeams.map(teams -> teams.contains(team)).orElse(true);
    }

    private static <T> Set<T> union(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "Relations[masked]";
    }
}
