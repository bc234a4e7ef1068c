package se.handslag.eligibility.joint.criteria;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Criterion;

/**
 * Evaluates findings by a team's criteria with three-valued answers (Kleene's strong logic). Pure: the same findings always give the same
 * explanation.
 *
 * <p>On each fact the latest finding of each authority that can know it counts. Where two differ the fact is disputed and stays unknown
 * until they have talked. What the platform proposes stands until a named person says other and why.
 *
 * @param criteria whom the team is for
 * @param rule the hash of the blueprint that the criteria are from
 */
public record Evaluation(Criterion criteria, String rule) {

    /** Evaluation by this team's criteria. */
    public static Evaluation by(LoadedTeam team) {
        return new Evaluation(team.blueprint().criteria(), team.hash());
    }

    /**
     * Explains what the findings come to.
     *
     * @param findings in any order; of two with the same time the later in the order counts
     * @param proposals at most one for each fact; those on facts that are not automatic are passed over
     */
    public Explanation of(Collection<Finding> findings, Collection<Proposal> proposals) {
        List<Criterion.Fact> facts = criteria.facts();
        List<Finding> uncounted = findings.stream()
                .filter(finding -> facts.stream().noneMatch(finding::countsOn))
                .toList();
        return new Explanation(rule, explain(criteria, findings, proposals), uncounted);
    }

    private static ExplainedNode explain(
            Criterion criterion, Collection<Finding> findings, Collection<Proposal> proposals) {
        return criterion.<ExplainedNode>match(
                fact -> new ExplainedFact(fact, latest(fact, findings), proposed(fact, proposals)),
                all -> group(all, all.parts(), findings, proposals),
                any -> group(any, any.parts(), findings, proposals),
                not -> group(not, List.of(not.part()), findings, proposals));
    }

    private static ExplainedGroup group(
            Criterion criterion, List<Criterion> parts, Collection<Finding> findings, Collection<Proposal> proposals) {
        return new ExplainedGroup(
                criterion,
                parts.stream().map(part -> explain(part, findings, proposals)).toList());
    }

    private static List<Finding> latest(Criterion.Fact fact, Collection<Finding> findings) {
        return Arrays.stream(AuthorityKind.values())
                .flatMap(kind -> findings.stream()
                        .filter(finding -> finding.settledBy() == kind && finding.countsOn(fact))
                        .reduce((one, next) ->
                                next.signature().at().isBefore(one.signature().at()) ? one : next)
                        .stream())
                .toList();
    }

    private static Optional<Proposal> proposed(Criterion.Fact fact, Collection<Proposal> proposals) {
        return fact.automatic().flatMap(automatic -> proposals.stream()
                .filter(proposal -> proposal.fact().equals(fact.id()))
                .findFirst());
    }
}
