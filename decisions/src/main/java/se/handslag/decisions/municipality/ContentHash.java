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
    /** The version of the form that decisions are kept with today. */
    public static final int SCHEMA = 2;

    private ContentHash() {}

    /** SHA-256 of {@link #canonical} in today's form, as 64 lower-case hexadecimal digits. */
    public static String of(MunicipalDecision decision) {
        return of(decision, SCHEMA);
    }

    /** The same in an earlier form. */
    public static String of(MunicipalDecision decision, int schema) {
        return CanonicalJson.sha256(canonical(decision, schema));
    }

    /**
     * The content as canonical JSON. It carries personal data and stays in the record.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public static String canonical(MunicipalDecision decision, int schema) {
        if (schema < 1 || schema > SCHEMA) {
            throw new IllegalArgumentException("There is no form " + schema + " of a decision's content.");
        }
        Map<String, Object> json = new HashMap<>(particulars(decision.particulars()));
        json.put("schema", schema);
        json.put("kind", decision.kind().code());
        if (schema > 1) {
            json.putAll(handling(decision.particulars()));
        }
        json.putAll(decision.match(new WhatTheKindSays()));
        return CanonicalJson.write(json);
    }

    /** Since form 2: who presented the matter, and who else took part (31 § förvaltningslagen (2017:900)). */
    private static Map<String, Object> handling(Particulars it) {
        return Map.of(
                "presented",
                it.presented()
                        .<Map<String, Object>>map(
                                by -> Map.of("staff", by.staff().value(), "name", by.name(), "title", by.title()))
                        .orElse(Map.of()),
                "present",
                it.present());
    }

    private static final class WhatTheKindSays implements MunicipalDecision.Cases<Map<String, Object>> {
        @Override
        public Map<String, Object> granted(Granted it) {
            return Map.of("period", period(it.period()), "conditions", it.conditions());
        }

        @Override
        public Map<String, Object> partlyGranted(PartlyGranted it) {
            return Map.of(
                    "period", period(it.period()),
                    "conditions", it.conditions(),
                    "notGranted", it.notGranted(),
                    "communication", communication(it.heard()));
        }

        @Override
        public Map<String, Object> extended(Extended it) {
            return Map.of(
                    "period", period(it.period()),
                    "conditions", it.conditions(),
                    "extended", it.extended().toString(),
                    "restsOn", it.restsOn());
        }

        @Override
        public Map<String, Object> refused(Refused it) {
            return Map.of("communication", communication(it.heard()));
        }

        @Override
        public Map<String, Object> discontinued(Discontinued it) {
            return Map.of("ground", it.ground().code());
        }

        @Override
        public Map<String, Object> dismissed(Dismissed it) {
            return Map.of("ground", it.ground().code(), "communication", communication(it.heard()));
        }

        @Override
        public Map<String, Object> changed(Changed it) {
            Map<String, Object> json = new HashMap<>();
            json.put("changed", it.changed().toString());
            json.put("earlier", it.earlier().toString());
            json.put("ground", it.ground().code());
            json.put("conditions", it.conditions());
            json.put("restsOn", it.restsOn());
            it.period().ifPresent(period -> json.put("period", period(period)));
            it.heard().ifPresent(heard -> json.put("communication", communication(heard)));
            return json;
        }

        @Override
        public Map<String, Object> ended(Ended it) {
            Map<String, Object> json = new HashMap<>();
            json.put("ended", it.ended().toString());
            json.put("ground", it.ground().code());
            json.put("lastDay", it.lastDay().toString());
            json.put("restsOn", it.restsOn());
            it.heard().ifPresent(heard -> json.put("communication", communication(heard)));
            return json;
        }

        @Override
        public Map<String, Object> demandRefused(DemandRefused it) {
            return Map.of("demandedOn", it.demandedOn().toString());
        }

        @Override
        public Map<String, Object> appealDismissed(AppealDismissed it) {
            return Map.of(
                    "appealed", it.appealed().toString(),
                    "arrivedOn", it.arrivedOn().toString(),
                    "lastDay", it.lastDay().toString());
        }
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
        it.assessed().ifPresent(assessed -> {
            json.put("assessment", assessed.id().toString());
            json.put("blueprint", assessed.blueprint());
            json.put("outcome", assessed.outcome().code());
            json.put("explanation", assessed.explanation());
        });
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
