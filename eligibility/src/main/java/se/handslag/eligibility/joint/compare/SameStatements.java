package se.handslag.eligibility.joint.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.criteria.Finding;

/**
 * Which facts of two teams are the same fact.
 *
 * <p>An id is unique in its own blueprint only: {@code wants-coordination} is one thing to a team with case managers and another to a team by
 * the strengths model. What was found true of a statement is true of the same statement wherever it stands, and of no other. So the words
 * decide, as the teams have them in Swedish, and what the platform reads from the register for them has to be the same too.
 */
final class SameStatements {
    private static final String SWEDISH = "sv";

    private final LoadedTeam from;
    private final LoadedTeam to;

    SameStatements(LoadedTeam from, LoadedTeam to) {
        this.from = from;
        this.to = to;
    }

    /** What the findings on the one team's facts say on the other's; those that say nothing there are left out. */
    List<Finding> carried(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> facts(from)
                        .filter(fact -> fact.id().equals(finding.fact()))
                        .findFirst()
                        .flatMap(this::counterpart)
                        .map(fact -> new Finding(
                                fact.id(), finding.answer(), finding.reason(), finding.signature(), finding.source()))
                        .stream())
                .toList();
    }

    private Optional<Criterion.Fact> counterpart(Criterion.Fact fact) {
        return statement(from, fact).flatMap(said -> facts(to)
                .filter(other -> other.automatic().equals(fact.automatic()))
                .filter(other -> statement(to, other).equals(Optional.of(said)))
                .findFirst());
    }

    private static Stream<Criterion.Fact> facts(LoadedTeam team) {
        return team.blueprint().criteria().facts().stream();
    }

    private static Optional<String> statement(LoadedTeam team, Criterion.Fact fact) {
        String said = team.blueprint().texts().say(fact.textKey(), SWEDISH).strip();
        return said.equals(fact.textKey()) ? Optional.empty() : Optional.of(said);
    }
}
