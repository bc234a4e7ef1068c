package se.handslag.core.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.Owner;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.decision.FourEyes;

/**
 * A blueprint as canonical JSON, kept with every assessment and decision together with its hash.
 *
 * <p>The same blueprint gives the same characters on every machine and in every locale, so that equal hashes mean equal rules. What is
 * absent is left out. {@code schema} grows by one when the form of the text changes.
 */
public final class BlueprintJson {
    /** The version of the form. */
    public static final int SCHEMA = 1;

    private BlueprintJson() {}

    /** The blueprint as one line of JSON with sorted keys. */
    public static String write(TeamBlueprint blueprint) {
        Map<String, Object> json = new HashMap<>();
        json.put("schema", SCHEMA);
        json.put("criteria", criterion(blueprint.criteria()));
        json.put(
                "goals",
                blueprint.goals().stream()
                        .map(goal -> Map.of("id", goal.id(), "targetPercent", goal.targetPercent()))
                        .toList());
        json.put(
                "decisionPolicies",
                blueprint.decisionPolicies().stream().map(BlueprintJson::policy).toList());
        json.put(
                "plan",
                blueprint.plan().sections().stream()
                        .map(section -> Map.of("id", section.id(), "responsible", owner(section.responsible())))
                        .toList());
        json.put(
                "methods",
                blueprint.methods().stream().map(DailyWorkJson::method).toList());
        blueprint.board().ifPresent(board -> DailyWorkJson.board(board, json));
        DailyWorkJson.work(blueprint.work()).ifPresent(work -> json.put("work", work));
        DailyWorkJson.staffing(blueprint.staffing()).ifPresent(staffing -> json.put("staffing", staffing));
        json.put("intensityLevels", blueprint.intensityLevels());
        json.put("followUpMonths", blueprint.followUp().months());
        json.put("texts", blueprint.texts().byLanguage());
        return CanonicalJson.write(json);
    }

    /** SHA-256 of {@link #write}, as 64 lower-case hexadecimal digits. */
    public static String hash(TeamBlueprint blueprint) {
        return CanonicalJson.sha256(write(blueprint));
    }

    /** The criteria as the blueprint's JSON holds them; texts, numbers, lists and maps. */
    public static Map<String, Object> criterion(Criterion criterion) {
        return criterion.<Map<String, Object>>match(
                BlueprintJson::fact,
                all -> together("all", all.id(), all.parts()),
                any -> together("any", any.id(), any.parts()),
                not -> together("not", not.id(), List.of(not.part())));
    }

    /**
     * The criteria of a blueprint that {@link #write} wrote, for following an old decision after the plugin is gone.
     *
     * @throws IllegalArgumentException if the text is not such a blueprint
     */
    public static Criterion criteriaOf(String blueprintJson) {
        return CriteriaForm.read(CanonicalJson.read(blueprintJson).get("criteria"));
    }

    /**
     * Reads criteria in the form of {@link #criterion}; other keys in the maps are passed over.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Criterion criterionFrom(Map<String, ?> form) {
        return CriteriaForm.read(form);
    }

    private static Map<String, Object> together(String form, String id, List<Criterion> parts) {
        return Map.of(
                "form",
                form,
                "id",
                id,
                "parts",
                parts.stream().map(BlueprintJson::criterion).toList());
    }

    private static Map<String, Object> fact(Criterion.Fact fact) {
        Map<String, Object> json = new HashMap<>();
        json.put("form", "fact");
        json.put("id", fact.id());
        json.put("settledBy", fact.settledBy().code());
        fact.law().map(LegalTopic::code).ifPresent(law -> json.put("law", law));
        fact.automatic().map(BlueprintJson::automatic).ifPresent(automatic -> json.put("automatic", automatic));
        return json;
    }

    private static Map<String, Object> automatic(Automatic automatic) {
        if (automatic instanceof Automatic.HasTurned age) {
            return Map.of("hasTurned", age.years());
        }
        return Map.of("residentIn", ((Automatic.ResidentIn) automatic).municipalityCode());
    }

    private static String owner(Owner owner) {
        return switch (owner) {
            case MUNICIPALITY -> "municipality";
            case REGION -> "region";
            case JOINT -> "joint";
        };
    }

    /** What a policy does not ask for is not written, so that a team that asks for nothing new keeps its hash. */
    private static Map<String, Object> policy(DecisionPolicy policy) {
        Map<String, Object> json = new HashMap<>();
        json.put("owner", owner(policy.owner()));
        json.put("law", policy.law().code());
        json.put("minimumMonths", policy.minimumMonths());
        json.put("proposedMonths", policy.proposedMonths());
        if (policy.fourEyes() != FourEyes.NEVER) {
            json.put("fourEyes", policy.fourEyes().code());
        }
        if (policy.restsOnCareCommitment()) {
            json.put("restsOnCareCommitment", true);
        }
        return json;
    }
}
