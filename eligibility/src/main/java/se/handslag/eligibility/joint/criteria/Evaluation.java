package se.handslag.eligibility.joint.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        List<Finding> uncounted = new ArrayList<>();
        for (Finding finding : findings) {
            if (!countsOnAny(finding, facts)) {
                uncounted.add(finding);
            }
        }
        return new Explanation(rule, explain(criteria, findings, proposals), uncounted);
    }

    private static boolean countsOnAny(Finding finding, List<Criterion.Fact> facts) {
        for (Criterion.Fact fact : facts) {
            if (finding.countsOn(fact)) {
                return true;
            }
        }
        return false;
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
        List<ExplainedNode> explained = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            explained.add(explain(part, findings, proposals));
        }
        return new ExplainedGroup(criterion, explained);
    }

    private static List<Finding> latest(Criterion.Fact fact, Collection<Finding> findings) {
        @Nullable Finding municipality = null;
        @Nullable Finding region = null;
        for (Finding finding : findings) {
            if (!finding.countsOn(fact)) {
                continue;
            } else if (finding.settledBy() == AuthorityKind.MUNICIPALITY) {
                municipality = later(municipality, finding);
            } else {
                region = later(region, finding);
            }
        }
        if (municipality == null) {
            return region == null ? List.of() : List.of(region);
        }
        return region == null ? List.of(municipality) : List.of(municipality, region);
    }

    /** Of two with the same time the later in the order. */
    private static Finding later(@Nullable Finding one, Finding next) {
        return one != null && next.signature().at().isBefore(one.signature().at()) ? one : next;
    }

    private static Optional<Proposal> proposed(Criterion.Fact fact, Collection<Proposal> proposals) {
        if (fact.automatic().isPresent()) {
            for (Proposal proposal : proposals) {
                if (proposal.fact().equals(fact.id())) {
                    return Optional.of(proposal);
                }
            }
        }
        return Optional.empty();
    }
}
