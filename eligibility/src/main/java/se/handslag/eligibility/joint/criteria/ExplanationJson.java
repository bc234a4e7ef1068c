package se.handslag.eligibility.joint.criteria;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.journal.NoteId;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.platform.BlueprintJson;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;

/**
 * An explanation as canonical JSON: rule, findings and result in one text that can be replayed without the plugin.
 *
 * <p>It carries personal data and belongs in the record only. {@code schema} grows by one when the form of the text changes.
 */
public final class ExplanationJson {
    /** The version of the form. */
    public static final int SCHEMA = 1;

    private ExplanationJson() {}

    /** The explanation as one line of JSON with sorted keys. */
    public static String write(Explanation explanation) {
        return ExplanationWriter.write(explanation);
    }

    /**
     * Evaluates the findings anew by the criteria in the text.
     *
     * @return the explanation, which says the same as the text
     * @throws IllegalArgumentException if the text is not an explanation, or says other than its findings come to; the message holds
     *     nothing of the text
     */
    public static Explanation replay(String json) {
        Map<String, Object> stored = CanonicalJson.read(json);
        Explanation explanation;
        try {
            Criterion criteria = BlueprintJson.criterionFrom(map(stored.get("criteria")));
            List<Finding> findings = new ArrayList<>();
            List<Proposal> proposals = new ArrayList<>();
            collect(map(stored.get("criteria")), findings, proposals);
            list(stored.get("uncounted")).forEach(form -> findings.add(readFinding(map(form))));
            explanation = new Evaluation(criteria, text(stored, "rule")).of(findings, proposals);
        } catch (IllegalArgumentException | DateTimeException e) {
            // The cause stays behind: what it repeats of the text may be about a person.
            throw malformed();
        }
        if (!write(explanation).equals(json)) {
            throw new IllegalArgumentException("The explanation says other than its findings come to.");
        }
        return explanation;
    }

    private static void collect(Map<String, ?> node, List<Finding> findings, List<Proposal> proposals) {
        if (node.containsKey("parts")) {
            list(node.get("parts")).forEach(part -> collect(map(part), findings, proposals));
            return;
        }
        list(node.get("findings")).forEach(form -> findings.add(readFinding(map(form))));
        if (node.containsKey("proposal")) {
            Map<String, ?> form = map(node.get("proposal"));
            proposals.add(new Proposal(
                    text(node, "id"), Answer.ofCode(text(form, "answer")), text(form, "register"), time(form, "at")));
        }
    }

    private static Finding readFinding(Map<String, ?> form) {
        Map<String, ?> by = map(form.get("by"));
        Signature signature = new Signature(
                new StaffId(text(by, "staff")),
                text(by, "name"),
                text(by, "title"),
                AuthorityId.parse(text(by, "authority")),
                time(by, "at"));
        return new Finding(
                text(form, "fact"),
                Answer.ofCode(text(form, "answer")),
                text(form, "reason"),
                signature,
                readSource(map(form.get("source"))));
    }

    private static FindingSource readSource(Map<String, ?> form) {
        return switch (text(form, "kind")) {
            case "interview" -> new FindingSource.Interview();
            case "own-note" -> new FindingSource.OwnNote(NoteId.parse(text(form, "note")));
            case "registered-data" -> new FindingSource.RegisteredData(text(form, "register"), time(form, "at"));
            case "disclosed-copy" ->
                new FindingSource.DisclosedCopy(new DisclosureId(UUID.fromString(text(form, "disclosure"))));
            default -> throw malformed();
        };
    }

    private static Instant time(Map<String, ?> form, String key) {
        return Instant.parse(text(form, key));
    }

    private static String text(Map<String, ?> form, String key) {
        if (form.get(key) instanceof String text) {
            return text;
        }
        throw malformed();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, ?>) map;
        }
        throw malformed();
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw malformed();
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("Not an explanation in the stored form.");
    }
}
