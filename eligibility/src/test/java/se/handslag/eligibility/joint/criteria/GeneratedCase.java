package se.handslag.eligibility.joint.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;

/** A tree of criteria with findings on it, the same for the same seed. */
final class GeneratedCase {
    private static final int MOST_FACTS = 9;

    private final Random random;
    private int made;

    final Criterion criteria;
    final List<Finding> findings = new ArrayList<>();
    final List<Proposal> proposals = new ArrayList<>();

    GeneratedCase(long seed) {
        random = new Random(seed);
        criteria = tree(3);
        for (Criterion.Fact fact : criteria.facts()) {
            if (random.nextBoolean()) {
                proposals.add(new Proposal(fact.id(), any(Answer.values()), "registret", Staff.MORNING));
            }
            int spoken = random.nextInt(5);
            for (int i = 0; i < spoken; i++) {
                findings.add(Staff.finding(
                        any(AuthorityKind.values()),
                        fact.id(),
                        any(Answer.values()),
                        random.nextInt(3) == 0 ? "" : "Skäl " + i,
                        random.nextInt(4)));
            }
        }
    }

    Explanation explained() {
        return new Evaluation(criteria, "rule").of(findings, proposals);
    }

    private Criterion tree(int depth) {
        String id = "n" + made++;
        int form = depth == 0 || criteriaLeft() ? 0 : random.nextInt(4);
        if (form == 1) {
            return Criterion.not(id, tree(depth - 1));
        } else if (form > 1) {
            List<Criterion> parts = new ArrayList<>();
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                parts.add(tree(depth - 1));
            }
            return form == 2 ? new Criterion.All(id, parts) : new Criterion.Any(id, parts);
        }
        SettledBy who = any(SettledBy.values());
        return random.nextInt(3) == 0 ? Criterion.fact(id, who, new HasTurned(18)) : Criterion.fact(id, who);
    }

    private boolean criteriaLeft() {
        return made > MOST_FACTS;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /**
     * What the findings come to, told in another way than the evaluation does: a fact is a string of states that later words overwrite,
     * and the outcome is certain when every way of filling in what is unknown gives the same.
     */
    Answer naively() {
        Map<String, Answer> known = new TreeMap<>();
        criteria.facts().forEach(fact -> known.put(fact.id(), naively(fact)));
        return overAllWorlds(known);
    }

    Answer overAllWorlds(Map<String, Answer> known) {
        List<String> unknown = known.keySet().stream()
                .filter(fact -> known.get(fact) == Answer.UNKNOWN)
                .toList();
        boolean ever = false;
        boolean always = true;
        for (int world = 0; world < 1 << unknown.size(); world++) {
            Map<String, Boolean> filled = new TreeMap<>();
            known.forEach((fact, answer) -> filled.put(fact, answer == Answer.YES));
            for (int i = 0; i < unknown.size(); i++) {
                filled.put(unknown.get(i), (world >> i & 1) == 1);
            }
            boolean holds = holds(criteria, filled);
            ever |= holds;
            always &= holds;
        }
        return always ? Answer.YES : ever ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean holds(Criterion criterion, Map<String, Boolean> world) {
        if (criterion instanceof Criterion.All all) {
            for (Criterion part : all.parts()) {
                if (!holds(part, world)) {
                    return false;
                }
            }
            return true;
        } else if (criterion instanceof Criterion.Any any) {
            for (Criterion part : any.parts()) {
                if (holds(part, world)) {
                    return true;
                }
            }
            return false;
        } else if (criterion instanceof Criterion.Not not) {
            return !holds(not.part(), world);
        }
        return Boolean.TRUE.equals(world.get(criterion.id()));
    }

    private Answer naively(Criterion.Fact fact) {
        Answer proposed = Answer.UNKNOWN;
        for (Proposal proposal : proposals) {
            if (proposal.fact().equals(fact.id()) && fact.automatic().isPresent()) {
                proposed = proposal.answer();
            }
        }
        Map<AuthorityKind, Answer> said = new TreeMap<>();
        for (AuthorityKind kind : AuthorityKind.values()) {
            boolean mayKnow = fact.settledBy() == SettledBy.EITHER
                    || fact.settledBy().name().equals(kind.name());
            Finding last = null;
            for (Finding finding : findings) {
                if (finding.fact().equals(fact.id())
                        && finding.signature().authority().kind() == kind
                        && (last == null
                                || finding.signature()
                                                .at()
                                                .compareTo(last.signature().at())
                                        >= 0)) {
                    last = finding;
                }
            }
            if (mayKnow && last != null) {
                boolean setsAside = proposed != Answer.UNKNOWN && proposed != last.answer();
                if (!setsAside || !last.reason().isEmpty()) {
                    said.put(kind, last.answer());
                }
            }
        }
        if (said.isEmpty()) {
            return proposed;
        }
        return said.values().stream().distinct().count() == 1
                ? said.values().iterator().next()
                : Answer.UNKNOWN;
    }
}
