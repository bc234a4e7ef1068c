package se.handslag.web.joint.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.compare.ComparedTeam;
import se.handslag.eligibility.joint.compare.ComparedTeams;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.ExplanationJson;
import se.handslag.eligibility.joint.criteria.Need;

/**
 * How a person stands to every team, for a program.
 *
 * @param caseId whose
 * @param on of which day it speaks
 * @param teams those that could take the person first
 */
record ComparedAnswer(String caseId, LocalDate on, List<Team> teams) implements PersonalData {

    /**
     * One team.
     *
     * @param team its id
     * @param name what it is called
     * @param version the version of the plugin
     * @param rule the hash of the blueprint that the criteria are from
     * @param ofTheCase whether the case is with it
     * @param outcome {@code yes}, {@code no} or {@code unknown}
     * @param language the language of the statements
     * @param decisive the facts that decide
     * @param carried the ids of the facts whose answer was found for the case's own team
     * @param ways the ways to a yes, nearest first
     */
    record Team(
            String team,
            String name,
            String version,
            String rule,
            boolean ofTheCase,
            String outcome,
            String language,
            List<Fact> decisive,
            List<String> carried,
            List<Way> ways)
            implements PersonalData {
        static Team of(ComparedTeam compared, String asked) {
            String language = compared.speaks(asked);
            return new Team(
                    compared.team().id().value(),
                    compared.team().manifest().name(),
                    compared.team().manifest().version(),
                    compared.explanation().rule(),
                    compared.ofTheCase(),
                    compared.outcome().code(),
                    language,
                    compared.decisive().stream()
                            .map(fact -> Fact.of(compared, fact, language))
                            .toList(),
                    compared.carried().stream().sorted().toList(),
                    compared.ways().stream()
                            .map(way -> new Way(
                                    way.changes().stream()
                                            .map(need -> Wanted.of(compared, need, language))
                                            .toList(),
                                    way.unknown().stream()
                                            .map(need -> Wanted.of(compared, need, language))
                                            .toList()))
                            .toList());
        }

        @Override
        public String toString() {
            return "Team[" + team + "]";
        }
    }

    /** A fact that decides, and how it stands. */
    record Fact(String fact, String statement, String answer, String status, String settledBy) implements PersonalData {
        static Fact of(ComparedTeam compared, ExplainedFact fact, String language) {
            return new Fact(
                    fact.id(),
                    words(compared, fact.criterion(), language),
                    fact.answer().code(),
                    fact.status().code(),
                    fact.criterion().settledBy().code());
        }

        @Override
        public String toString() {
            return "Fact[" + fact + "]";
        }
    }

    /** What has to be otherwise and what has to be found out, together. */
    record Way(List<Wanted> changes, List<Wanted> unknown) implements PersonalData {
        @Override
        public String toString() {
            return "Way";
        }
    }

    /** A fact with the answer that it has to have, and the day on which time alone gives it. */
    record Wanted(String fact, String statement, String wanted, String settledBy, Optional<LocalDate> byItself)
            implements PersonalData {
        static Wanted of(ComparedTeam compared, Need need, String language) {
            return new Wanted(
                    need.fact().id(),
                    words(compared, need.fact().criterion(), language),
                    need.wanted().code(),
                    need.fact().criterion().settledBy().code(),
                    need.byItself());
        }

        @Override
        public String toString() {
            return "Wanted[" + fact + "]";
        }
    }

    /**
     * One team, with the whole explanation.
     *
     * @param answer the same as in the list
     * @param explanation rule, findings and result, as it is kept with a concluded assessment
     */
    record One(Team answer, Map<String, Object> explanation) implements PersonalData {
        static One of(ComparedTeam compared, String language) {
            return new One(
                    Team.of(compared, language), CanonicalJson.read(ExplanationJson.write(compared.explanation())));
        }

        @Override
        public String toString() {
            return "One[" + answer + "]";
        }
    }

    static ComparedAnswer of(ComparedTeams compared, String language) {
        return new ComparedAnswer(
                compared.caseId().toString(),
                compared.on(),
                compared.teams().stream().map(team -> Team.of(team, language)).toList());
    }

    private static String words(ComparedTeam compared, Criterion.Fact fact, String language) {
        return compared.team().blueprint().texts().say(fact.textKey(), language);
    }

    @Override
    public String toString() {
        return "ComparedAnswer[" + caseId + "]";
    }
}
