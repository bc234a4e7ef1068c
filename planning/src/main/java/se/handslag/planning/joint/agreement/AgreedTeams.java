package se.handslag.planning.joint.agreement;

import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;

/** The teams that an authority takes part in, and the posts that their models ask for. */
public final class AgreedTeams {
    private AgreedTeams() {}

    /** The team that someone has written the id of, if authorities of this kind take part in it. */
    public static Optional<LoadedTeam> find(Teams teams, Authority authority, String written) {
        return teams.find(written)
                .match(Optional::of, unknown -> Optional.<LoadedTeam>empty())
                .filter(team ->
                        team.manifest().owners().contains(authority.kind().owner()));
    }

    /** Whether the team's model asks for this post from authorities of this kind. */
    static boolean asksFor(LoadedTeam team, String post, AuthorityKind kind) {
        return team.blueprint().staffing().posts().stream()
                .anyMatch(one -> one.id().equals(post) && one.employedBy().includes(kind));
    }
}
