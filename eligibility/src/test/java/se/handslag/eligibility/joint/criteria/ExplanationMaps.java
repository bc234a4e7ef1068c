package se.handslag.eligibility.joint.criteria;

import java.util.HashMap;
import java.util.Map;
import se.handslag.core.casework.Signature;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.platform.BlueprintJson;

/** The stored form of an explanation built as maps, of which canonical JSON is made in one go: slower, and easier to see through. */
final class ExplanationMaps {
    private ExplanationMaps() {}

    static String write(Explanation explanation) {
        return CanonicalJson.write(Map.of(
                "schema",
                ExplanationJson.SCHEMA,
                "rule",
                explanation.rule(),
                "outcome",
                explanation.outcome().code(),
                "finished",
                explanation.isFinished(),
                "decisive",
                explanation.decisiveFacts().stream().map(ExplainedNode::id).toList(),
                "criteria",
                node(explanation.root()),
                "uncounted",
                explanation.uncounted().stream().map(ExplanationMaps::finding).toList()));
    }

    private static Map<String, Object> node(ExplainedNode node) {
        Map<String, Object> json = new HashMap<>(BlueprintJson.criterion(node.criterion()));
        json.put("answer", node.answer().code());
        if (node instanceof ExplainedFact fact) {
            json.put("status", fact.status().code());
            json.put(
                    "findings",
                    fact.findings().stream().map(ExplanationMaps::finding).toList());
            fact.proposal()
                    .ifPresent(proposal -> json.put(
                            "proposal",
                            Map.of(
                                    "answer",
                                    proposal.answer().code(),
                                    "register",
                                    proposal.register(),
                                    "at",
                                    proposal.at().toString())));
        } else if (node instanceof ExplainedGroup group) {
            json.put("parts", group.parts().stream().map(ExplanationMaps::node).toList());
        }
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Signature by = finding.signature();
        return Map.of(
                "fact",
                finding.fact(),
                "answer",
                finding.answer().code(),
                "reason",
                finding.reason(),
                "by",
                Map.of(
                        "staff", by.staff().value(),
                        "name", by.name(),
                        "title", by.title(),
                        "authority", by.authority().toString(),
                        "at", by.at().toString()),
                "source",
                source(finding.source()));
    }

    private static Map<String, Object> source(FindingSource source) {
        return source.<Map<String, Object>>match(
                interview -> Map.of("kind", "interview"),
                note -> Map.of("kind", "own-note", "note", note.note().toString()),
                registered -> Map.of(
                        "kind",
                        "registered-data",
                        "register",
                        registered.register(),
                        "at",
                        registered.at().toString()),
                copy -> Map.of(
                        "kind",
                        "disclosed-copy",
                        "disclosure",
                        copy.disclosure().toString()));
    }
}
