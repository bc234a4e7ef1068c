package se.handslag.eligibility.joint.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.Need;
import se.handslag.eligibility.joint.criteria.Way;

/**
 * How a person stands to one team's criteria, as far as this record tells. Not an assessment: nobody has met the person for that team.
 *
 * @param team the team
 * @param explanation the criteria with what each comes to
 * @param carried the ids of the facts whose answer was found when the case's own team was assessed
 * @param ways the ways to a yes, nearest first; see {@link se.handslag.eligibility.joint.criteria.Ways}
 * @param ofTheCase whether it is the team that the case is with, whose assessment this then is
 */
public record ComparedTeam(
        LoadedTeam team, Explanation explanation, Set<String> carried, List<Way> ways, boolean ofTheCase)
        implements PersonalData {
    /** Those who could take the person first, then those with the least in the way. */
    static final Comparator<ComparedTeam> NEAREST = Comparator.<ComparedTeam>comparingInt(
                    one -> switch (one.outcome()) {
                        case YES -> 0;
                        case UNKNOWN -> 1;
                        case NO -> 2;
                    })
            .thenComparingInt(one -> one.changes().size())
            .thenComparingInt(one -> one.unknown().size())
            .thenComparing(one -> one.team().id().value());

    public ComparedTeam {
        carried = Set.copyOf(carried);
        ways = List.copyOf(ways);
    }

    /** Yes: the criteria are met. No: they are not. Unknown: not all is known. */
    public Answer outcome() {
        return explanation.outcome();
    }

    /** The facts that decide it; for what is not known yet, none do. */
    public List<ExplainedFact> decisive() {
        return outcome() == Answer.UNKNOWN ? List.of() : explanation.decisiveFacts();
    }

    /** What would have to be otherwise, by the nearest way. */
    public List<Need> changes() {
        return nearest().flatMap(way -> way.changes().stream()).toList();
    }

    /** What has to be found out, by the nearest way. */
    public List<Need> unknown() {
        return nearest().flatMap(way -> way.unknown().stream()).toList();
    }

    /** The language in which the team's words are told to whoever asks for this one: the same, or English, or else Swedish. */
    public String speaks(String language) {
        return Stream.of(language, "en")
                .filter(team.blueprint().texts().languages()::contains)
                .findFirst()
                .orElse("sv");
    }

    private Stream<Way> nearest() {
        return ways.stream().limit(1);
    }

    @Override
    public String toString() {
        return "ComparedTeam[" + team.id() + "]";
    }
}
