package se.handslag.planning.joint.agreement.tell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.agreement.TeamAgreement;

/**
 * The roads between the parties of agreements, and nothing else goes on them: exemplars of the agreement, and what was told of posts.
 *
 * <p>One for a platform; every authority lays its own road when it moves in.
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
        ears.put(to, new AtTheEnd(ear));
    }

    /** Where the authority listens; empty if it is not in this installation. */
    Optional<Ear> to(AuthorityId authority) {
        return Optional.ofNullable(ears.get(authority));
    }

    /** Walked on a thread of its own: whoever asks may be in the middle of a unit of work, and none spans two authorities. */
    private record AtTheEnd(Ear there) implements Ear {
        @Override
        public void hear(PostStatement statement) {
            walk(() -> {
                there.hear(statement);
                return statement;
            });
        }

        @Override
        public Optional<TeamAgreement> exemplar(AuthorityId asking, TeamId team) {
            return walk(() -> there.exemplar(asking, team));
        }

        @Override
        public Optional<PostStatement> told(AuthorityId asking, TeamId team) {
            return walk(() -> there.told(asking, team));
        }

        private static <T> T walk(Supplier<T> road) {
            try {
                return CompletableFuture.supplyAsync(road, AtTheEnd::apart).join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        private static void apart(Runnable walking) {
            Thread thread = new Thread(walking, "handslag-agreement");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
