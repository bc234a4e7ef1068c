package se.handslag.core.platform;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * A team was asked for that this installation does not have.
 *
 * <p>What was asked for is not repeated, since it may be anything that someone wrote in an address.
 *
 * @param teams the names of the teams that there are, in order
 */
public record UnknownTeam(List<String> teams) implements Refusal {
    public UnknownTeam {
        teams = List.copyOf(teams);
    }

    @Override
    public Sentence sentence() {
        return teams.isEmpty()
                ? Sentence.of("platform.unknown-team.none")
                : Sentence.of("platform.unknown-team", String.join(", ", teams));
    }

    @Override
    public String field() {
        return "team";
    }
}
