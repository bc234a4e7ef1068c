package se.handslag.planning.joint.agreement.tell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.agreement.TeamAgreement;

/**
 * The roads between the parties of agreements, and nothing else goes on them: exemplars of the agreement, and what was told of posts.
 *
 * <p>One for a platform; every authority lays its own road when it moves in. Walked outside any unit of work, since each authority has its own.
 */
public final class AgreementRoads {
    private final Map<AuthorityId, Ear> ears = new ConcurrentHashMap<>();

    /** Where one authority listens and answers. */
    interface Ear {
        /** Takes a statement in. Hearing of the same one again changes nothing. */
        void hear(PostStatement statement);

        /** Its exemplar, if the one who asks is a party of it. */
        Optional<TeamAgreement> exemplar(AuthorityId asking, TeamId team);

        /** What it told last, if the one who asks is a party. */
        Optional<PostStatement> told(AuthorityId asking, TeamId team);
    }

    void lay(AuthorityId to, Ear ear) {
        ears.put(to, ear);
    }

    /** Where the authority listens; empty if it is not in this installation. */
    Optional<Ear> to(AuthorityId authority) {
        return Optional.ofNullable(ears.get(authority));
    }
}
