package se.handslag.bench;

import java.util.Set;
import se.handslag.core.platform.BlueprintJson;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.criteria.Evaluation;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.ExplanationJson;
import se.handslag.teams.hikikomori.HikikomoriUppsala;

/** The product's own evaluation, from what is registered and found to the text that is kept with an assessment. */
final class OurCriteria implements Criteria.Engine {
    static final TeamBlueprint BLUEPRINT = new HikikomoriUppsala().blueprint(new TeamContext(Set.of()));
    static final Criterion CRITERIA = BLUEPRINT.criteria();

    private final Evaluation evaluation = new Evaluation(CRITERIA, BlueprintJson.hash(BLUEPRINT));

    @Override
    public String name() {
        return "Handslag";
    }

    @Override
    public String explain(GeneratedPerson person) {
        return ExplanationJson.write(evaluate(person));
    }

    @Override
    public String outcome(GeneratedPerson person) {
        return evaluate(person).outcome().code();
    }

    private Explanation evaluate(GeneratedPerson person) {
        return evaluation.of(person.findings(), person.registered().proposalsOn(CRITERIA, GeneratedPerson.TODAY));
    }
}
