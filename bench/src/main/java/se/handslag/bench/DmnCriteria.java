package se.handslag.bench;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same criteria in DMN on Apache KIE: one decision for each criterion, and one that takes them together. It is compiled once.
 *
 * <p>DMN keeps no explanation of its own; what is kept is each decision with its result and status.
 */
final class DmnCriteria implements Criteria.Engine {
    private static final String NAMESPACE = "https://handslag.se/bench";
    private static final String OUTCOME = "outcome";

    private final JsonMapper json = JsonMapper.builder().build();
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnCriteria() {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml()));
        resource.setSourcePath("criteria.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(fault -> new IllegalStateException("The criteria are no DMN.", fault));
        model = runtime.getModel(NAMESPACE, "criteria");
        if (model == null || model.hasErrors()) {
            throw new IllegalStateException("The criteria are no DMN: " + (model == null ? "" : model.getMessages()));
        }
    }

    @Override
    public String name() {
        return "DMN on KIE 10.2";
    }

    @Override
    public String explain(GeneratedPerson person) {
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (DMNDecisionResult decision : evaluate(person).getDecisionResults()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", decision.getDecisionId());
            one.put("name", decision.getDecisionName());
            one.put("status", decision.getEvaluationStatus().name());
            one.put("result", String.valueOf(decision.getResult()));
            decisions.add(one);
        }
        return json.writeValueAsString(Map.of("model", "criteria", "decisions", decisions));
    }

    @Override
    public String outcome(GeneratedPerson person) {
        return String.valueOf(evaluate(person).getDecisionResultByName(OUTCOME).getResult());
    }

    private DMNResult evaluate(GeneratedPerson person) {
        DMNContext context = runtime.newContext();
        context.set("today", GeneratedPerson.TODAY);
        context.set("born", person.registered().born().orElseThrow());
        context.set("municipality", person.registered().municipalityCode().orElseThrow());
        person.answers().forEach((fact, answer) -> context.set(input(fact), answer.code()));
        return runtime.evaluateAll(model, context);
    }

    private static String input(String fact) {
        return "said_" + name(fact);
    }

    private static String name(String fact) {
        return fact.replace('-', '_');
    }

    private static String xml() {
        StringBuilder xml = new StringBuilder();
        xml.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                        + " id=\"criteria\" name=\"criteria\" namespace=\"" + NAMESPACE + "\">");
        xml.append(inputData("today", "date"))
                .append(inputData("born", "date"))
                .append(inputData("municipality", "string"));
        List<String> names = new ArrayList<>();
        for (Criterion.Fact fact : OurCriteria.CRITERIA.facts()) {
            String name = name(fact.id());
            names.add(name);
            if (fact.automatic().isEmpty()) {
                xml.append(inputData(input(fact.id()), "string"));
                xml.append(decision(name, List.of(), List.of(input(fact.id())), input(fact.id())));
            } else if (fact.automatic().get() instanceof Automatic.HasTurned age) {
                xml.append(decision(
                        name,
                        List.of(),
                        List.of("today", "born"),
                        "if born + duration(\"P" + age.years() + "Y\") &lt;= today then \"yes\" else \"no\""));
            } else {
                String code = ((Automatic.ResidentIn) fact.automatic().get()).municipalityCode();
                xml.append(decision(
                        name,
                        List.of(),
                        List.of("municipality"),
                        "if municipality = \"" + code + "\" then \"yes\" else \"no\""));
            }
        }
        String all = "[" + String.join(", ", names) + "]";
        xml.append(decision(
                OUTCOME,
                names,
                List.of(),
                "if list contains(" + all + ", \"no\") then \"no\" else if list contains(" + all
                        + ", \"unknown\") then \"unknown\" else \"yes\""));
        return xml.append("</definitions>").toString();
    }

    private static String inputData(String name, String type) {
        return "<inputData id=\"i_" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\" typeRef=\""
                + type + "\"/></inputData>";
    }

    private static String decision(String name, List<String> decisions, List<String> inputs, String text) {
        StringBuilder xml = new StringBuilder();
        xml.append("<decision id=\"d_" + name + "\" name=\"" + name + "\"><variable name=\"" + name
                + "\" typeRef=\"string\"/>");
        decisions.forEach(one -> xml.append(
                "<informationRequirement><requiredDecision href=\"#d_" + one + "\"/></informationRequirement>"));
        inputs.forEach(one -> xml.append(
                "<informationRequirement><requiredInput href=\"#i_" + one + "\"/></informationRequirement>"));
        return xml.append("<literalExpression><text>" + text + "</text></literalExpression></decision>")
                .toString();
    }
}
