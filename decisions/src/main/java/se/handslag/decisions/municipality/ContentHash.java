package se.handslag.decisions.municipality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.Period;
import se.handslag.core.json.CanonicalJson;

/**
 * A decision's whole content in one form of writing, and the hash of that.
 *
 * <p>The hash is kept with the decision. Whoever changes a decision in the database without going through the program changes what it
 * hashes to. {@code schema} grows by one when the form changes; a decision is checked by the form it was kept with.
 */
public final class ContentHash {
    /** The version of the form. */
    public static final int SCHEMA = 1;

    private ContentHash() {}

    /** SHA-256 of {@link #canonical}, as 64 lower-case hexadecimal digits. */
    public static String of(MunicipalDecision decision) {
        return CanonicalJson.sha256(canonical(decision));
    }

    /** The content as canonical JSON. It carries personal data and stays in the record. */
    public static String canonical(MunicipalDecision decision) {
        Map<String, Object> json = new HashMap<>(particulars(decision.particulars()));
        json.put("schema", SCHEMA);
        json.put("kind", decision.kind().code());
        json.putAll(decision.<Map<String, Object>>match(
                granted -> Map.of("period", period(granted.period()), "conditions", granted.conditions()),
                extended -> Map.of(
                        "period", period(extended.period()),
                        "conditions", extended.conditions(),
                        "extended", extended.extended().toString(),
                        "restsOn", extended.restsOn()),
                refused -> Map.of("communication", communication(refused.communication()))));
        return CanonicalJson.write(json);
    }

    private static Map<String, Object> period(Period period) {
        return Map.of("from", period.from().toString(), "to", period.to().toString());
    }

    private static Map<String, Object> communication(Communication communication) {
        return communication.match(
                sent -> Map.of(
                        "sentOn", sent.sentOn().toString(),
                        "answerBy", sent.answerBy().toString(),
                        "reply", sent.reply()),
                skipped -> Map.of("skipped", skipped.reason()));
    }

    private static Map<String, Object> particulars(Particulars it) {
        Map<String, Object> json = new HashMap<>();
        json.put("id", it.id().toString());
        json.put("case", it.caseId().toString());
        json.put("team", it.team().value());
        json.put("teamName", it.teamName());
        json.put("to", Map.of("name", it.to().name(), "number", it.to().number()));
        json.put("authority", it.authority());
        json.put("decidedOn", it.decidedOn().toString());
        json.put(
                "by",
                Map.of(
                        "staff", it.by().staff().value(),
                        "name", it.by().name(),
                        "title", it.by().title(),
                        "authority", it.by().authority().toString(),
                        "at", it.by().at().toString()));
        json.put(
                "delegation",
                Map.of(
                        "order", it.delegation().order().toString(),
                        "number", it.delegation().number(),
                        "role", it.delegation().role(),
                        "board", it.delegation().board()));
        json.put(
                "law",
                Map.of(
                        "topic", it.law().topic(),
                        "law", it.law().law(),
                        "appeal", it.law().appeal(),
                        "statuteBook", it.law().statuteBook()));
        json.put("material", material(it.material()));
        json.put("reasons", it.reasons());
        json.put("letter", it.letter());
        return json;
    }

    private static Map<String, Object> material(Material it) {
        Map<String, Object> json = new HashMap<>();
        json.put("application", it.application().toString());
        json.put("appliedOn", it.appliedOn().toString());
        json.put("appliedFor", it.appliedFor());
        json.put("investigation", it.investigation().toString());
        json.put("investigationVersion", it.investigationVersion());
        json.put("assessment", it.assessment().toString());
        json.put("blueprint", it.blueprint());
        json.put("outcome", it.outcome().code());
        json.put("explanation", it.explanation());
        json.put(
                "consulted", it.consulted().stream().map(ContentHash::consulted).toList());
        return json;
    }

    /** One consulted party, also as it is stored. */
    static Map<String, Object> consulted(Consulted it) {
        return Map.of(
                "id", it.id().toString(),
                "with", it.with(),
                "on", it.on().toString(),
                "view", it.view().code());
    }

    /** The consulted parties as they are stored beside the decision. */
    public static String consulted(List<Consulted> all) {
        return CanonicalJson.write(
                Map.of("consulted", all.stream().map(ContentHash::consulted).toList()));
    }
}
