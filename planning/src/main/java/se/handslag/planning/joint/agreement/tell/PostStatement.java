package se.handslag.planning.joint.agreement.tell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.agreement.post.GapPart;

/**
 * What a party has told the others of its own posts: every gap from a certain day on. Each takes the place of the one before, so that none can say
 * what is no longer so.
 *
 * @param id which, the same with the one who told it and the one who was told
 * @param team the team
 * @param since gaps that ended before this day are not in it
 * @param gaps what is told, post by post and in order; none where every post is filled
 * @param told who told it and when
 * @param received when it came, with the one who was told; empty with the one who told it
 */
public record PostStatement(
        UUID id, TeamId team, LocalDate since, List<GapPart> gaps, Signature told, Optional<Instant> received) {
    public PostStatement {
        gaps = List.copyOf(gaps);
    }

    /** The party whose posts it is about. */
    public AuthorityId by() {
        return told.authority();
    }

    PostStatement receivedAt(Instant at) {
        return new PostStatement(id, team, since, gaps, told, Optional.of(at));
    }
}
