package se.handslag.planning.joint.agreement.tell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/** What this authority has told of its posts, and what it has been told. Added to, never changed. Used inside a unit of work. */
public interface PostStatements {
    void add(PostStatement statement);

    /** That a statement that came has been read here. */
    void read(UUID statement, Signature by);

    boolean has(UUID statement);

    /** What a party has told of its posts in the team, the newest first. */
    List<PostStatement> of(TeamId team, AuthorityId party);

    /** The newest that each other party has told of this team. */
    default Optional<PostStatement> newest(TeamId team, AuthorityId party) {
        return of(team, party).stream().findFirst();
    }

    /** The statements about the team that have been read here. */
    Set<UUID> read(TeamId team);
}
