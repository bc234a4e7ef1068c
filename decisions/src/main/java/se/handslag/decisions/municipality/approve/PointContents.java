package se.handslag.decisions.municipality.approve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handslag.core.json.CanonicalJson;
import se.handslag.decisions.municipality.LegalGround;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * What each point of a proposal says and rests on, as a hash: a point that has been approved stays so while its hash is the same, and opens
 * again by itself when a fact under it has changed.
 */
final class PointContents {
    private final ProposedKind kind;
    private final Map<ProposalPoint, Map<String, Object>> facts;

    private PointContents(ProposedKind kind, Map<ProposalPoint, Map<String, Object>> facts) {
        this.kind = kind;
        this.facts = facts;
    }

    /** The facts of a matter as they are now, under the law of today. */
    static PointContents of(Matter matter, ProposedKind kind, LegalGround law) {
        Map<ProposalPoint, Map<String, Object>> facts = new EnumMap<>(ProposalPoint.class);
        facts.put(ProposalPoint.APPLICATION, appliedFor(matter));
        facts.put(ProposalPoint.FACTS, investigated(matter));
        facts.put(ProposalPoint.CRITERIA, assessed(matter));
        facts.put(ProposalPoint.CONSULTATION, consulted(matter));
        facts.put(ProposalPoint.HEARING, heard(matter));
        facts.put(ProposalPoint.LAW, Map.of("law", law.law(), "appeal", law.appeal()));
        Map<String, Object> reasons = new HashMap<>(investigated(matter));
        reasons.putAll(assessed(matter));
        facts.put(ProposalPoint.REASONS, reasons);
        return new PointContents(kind, facts);
    }

    /** What a point says and rests on, in a hash. */
    String hash(ProposalPoint point, ProposedWords words) {
        return CanonicalJson.sha256(CanonicalJson.write(Map.of(
                "point", point.code(),
                "words", words.of(point, kind.fields()),
                "facts", facts.getOrDefault(point, Map.of()))));
    }

    /** All points that are judged, in one hash: what someone has seen who judges them. */
    String seen(ProposedWords words) {
        Map<String, String> all = new TreeMap<>();
        kind.points().forEach(point -> all.put(point.code(), hash(point, words)));
        return CanonicalJson.sha256(CanonicalJson.write(all));
    }

    /** The points that earlier rounds approved and that still say and rest on the same. */
    Map<ProposalPoint, PointJudgement> standing(List<Round> earlier, ProposedWords words) {
        Map<ProposalPoint, PointJudgement> standing = new EnumMap<>(ProposalPoint.class);
        approved(earlier).forEach((point, judged) -> {
            if (judged.content().equals(hash(point, words))) {
                standing.put(point, judged);
            }
        });
        return standing;
    }

    /** A point that was approved, whose facts are the same, and whose words someone has changed; empty if there is none. */
    Optional<ProposalPoint> changedThoughApproved(List<Round> earlier, ProposedWords before, ProposedWords now) {
        return approved(earlier).entrySet().stream()
                .filter(it -> it.getValue().content().equals(hash(it.getKey(), before)))
                .map(Map.Entry::getKey)
                .filter(point -> !hash(point, before).equals(hash(point, now)))
                .findFirst();
    }

    /** What was thought last of each point, where that was approval. */
    private static Map<ProposalPoint, PointJudgement> approved(List<Round> earlier) {
        Map<ProposalPoint, PointJudgement> last = new LinkedHashMap<>();
        earlier.stream()
                .flatMap(round -> round.judgement().stream())
                .flatMap(judgement -> judgement.points().stream())
                .forEach(judged -> last.put(judged.point(), judged));
        last.values().removeIf(judged -> !judged.isApproved());
        return last;
    }

    private static Map<String, Object> appliedFor(Matter matter) {
        Map<String, Object> facts = new HashMap<>();
        matter.openApplication()
                .ifPresent(it -> facts.put("application", it.id().toString()));
        matter.latestSupport().ifPresent(it -> {
            facts.put("support", it.decision().id().toString());
            facts.put("until", it.period().to().toString());
        });
        return facts;
    }

    private static Map<String, Object> investigated(Matter matter) {
        Map<String, Object> facts = new HashMap<>();
        matter.openInvestigation()
                .ifPresent(it -> facts.put("investigation", it.id().toString()));
        facts.put(
                "version",
                matter.investigationText().map(InvestigationText::version).orElse(0));
        return facts;
    }

    private static Map<String, Object> heard(Matter matter) {
        Map<String, Object> facts = new HashMap<>(investigated(matter));
        facts.put(
                "sent",
                matter.preparationNow().communicated().stream()
                        .map(it -> it.id() + " " + it.replies().size())
                        .toList());
        facts.put(
                "hearings",
                matter.preparationNow().hearings().stream()
                        .map(it -> it.id() + (it.end().isPresent() ? " held" : ""))
                        .toList());
        facts.put(
                "material",
                matter.preparationNow().material().stream()
                        .map(it -> it.id().toString())
                        .toList());
        facts.put(
                "skipped",
                matter.preparationNow().skipped().stream()
                        .map(it -> it.id().toString())
                        .toList());
        return facts;
    }

    private static Map<String, Object> assessed(Matter matter) {
        Map<String, Object> facts = new HashMap<>();
        matter.assessment().ifPresent(it -> facts.put("assessment", it.id().toString()));
        matter.team().ifPresent(team -> facts.put("criteria", team.hash()));
        facts.put("stale", matter.assessmentIsStale());
        return facts;
    }

    private static Map<String, Object> consulted(Matter matter) {
        return Map.of(
                "held",
                matter.consultationsNow().stream()
                        .map(it -> it.id() + (it.isHeld() ? " held" : " asked"))
                        .sorted()
                        .toList());
    }
}
