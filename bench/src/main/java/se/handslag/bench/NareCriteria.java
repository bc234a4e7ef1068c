package se.handslag.bench;

import java.util.ArrayList;
import java.util.List;
import no.nav.fpsak.nare.Ruleset;
import no.nav.fpsak.nare.evaluation.Evaluation;
import no.nav.fpsak.nare.evaluation.RuleReasonRef;
import no.nav.fpsak.nare.evaluation.summary.EvaluationSerializer;
import no.nav.fpsak.nare.specification.LeafSpecification;
import no.nav.fpsak.nare.specification.Specification;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;

/** The same criteria in NARE, the rule engine of the Norwegian NAV, as one specification of twelve leaves. It is built once. */
final class NareCriteria implements Criteria.Engine {
    private static final String LANGUAGE = "sv";

    private final Specification<GeneratedPerson> specification = specification();

    @Override
    public String name() {
        return "NARE 2.0";
    }

    @Override
    public String explain(GeneratedPerson person) {
        return EvaluationSerializer.asJson(specification.evaluate(person));
    }

    @Override
    public String outcome(GeneratedPerson person) {
        return switch (specification.evaluate(person).result()) {
            case JA -> "yes";
            case NEI -> "no";
            case IKKE_VURDERT -> "unknown";
        };
    }

    private static Specification<GeneratedPerson> specification() {
        Ruleset<GeneratedPerson> ruleset = new Ruleset<>();
        List<Specification<GeneratedPerson>> leaves = new ArrayList<>();
        for (Criterion.Fact fact : OurCriteria.CRITERIA.facts()) {
            String statement = OurCriteria.BLUEPRINT.texts().say(fact.textKey(), LANGUAGE);
            leaves.add(ruleset.regel(fact.id(), statement, new Leaf(fact, statement)));
        }
        Specification<GeneratedPerson> all = leaves.get(0);
        for (Specification<GeneratedPerson> leaf : leaves.subList(1, leaves.size())) {
            all = all.og(leaf);
        }
        return all;
    }

    private record Why(String getReasonCode, String getReasonTextTemplate) implements RuleReasonRef {}

    private static final class Leaf extends LeafSpecification<GeneratedPerson> {
        private final Criterion.Fact fact;
        private final Why notTrue;
        private final Why unclear;

        Leaf(Criterion.Fact fact, String statement) {
            super(fact.id());
            this.fact = fact;
            this.notTrue = new Why(fact.id() + "-no", statement + ": stämmer inte");
            this.unclear = new Why(fact.id() + "-unknown", statement + ": oklart");
        }

        @Override
        public Evaluation evaluate(GeneratedPerson person) {
            return switch (answer(person)) {
                case YES -> ja();
                case NO -> nei(notTrue);
                case UNKNOWN -> kanIkkeVurdere(unclear);
            };
        }

        private Answer answer(GeneratedPerson person) {
            if (fact.automatic().isEmpty()) {
                return person.answers().get(fact.id());
            }
            Automatic automatic = fact.automatic().get();
            if (automatic instanceof Automatic.HasTurned age) {
                return person.registered()
                        .born()
                        .map(day -> yesIf(!day.plusYears(age.years()).isAfter(GeneratedPerson.TODAY)))
                        .orElse(Answer.UNKNOWN);
            }
            return person.registered()
                    .municipalityCode()
                    .map(code -> yesIf(code.equals(((Automatic.ResidentIn) automatic).municipalityCode())))
                    .orElse(Answer.UNKNOWN);
        }

        private static Answer yesIf(boolean holds) {
            return holds ? Answer.YES : Answer.NO;
        }
    }
}
