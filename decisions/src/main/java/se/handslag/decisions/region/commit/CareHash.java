package se.handslag.decisions.region.commit;

import java.util.HashMap;
import java.util.Map;
import se.handslag.core.casework.Signature;
import se.handslag.core.json.CanonicalJson;

/**
 * A statement's whole content in one form of writing, and the hash of that.
 *
 * <p>The hash is kept with the statement. Whoever changes one in the database without going through the program changes what it hashes to.
 * {@code schema} grows by one when the form changes; a statement is checked by the form it was kept with.
 */
public final class CareHash {
    /** The version of the form. */
    public static final int SCHEMA = 1;

    private CareHash() {}

    /** SHA-256 of {@link #canonical}, as 64 lower-case hexadecimal digits. */
    public static String of(CareStatement statement) {
        return CanonicalJson.sha256(canonical(statement));
    }

    /** The content as canonical JSON. It carries personal data and stays in the record. */
    public static String canonical(CareStatement statement) {
        Map<String, Object> json = particulars(statement.particulars());
        json.put("schema", SCHEMA);
        statement.about().ifPresent(commitment -> json.put("commitment", commitment.toString()));
        json.putAll(statement.<Map<String, Object>>match(
                CareHash::accepted,
                refused -> Map.of("kind", "refused", "reason", refused.reason().code(), "words", refused.words()),
                CareHash::changed,
                ended -> Map.of("kind", "ended", "on", ended.on().toString(), "reason", ended.reason())));
        return CanonicalJson.write(json);
    }

    private static Map<String, Object> accepted(CareCommitment it) {
        Map<String, Object> json =
                new HashMap<>(Map.of("kind", "accepted", "from", it.from().toString(), "undertakes", it.undertakes()));
        it.contact().ifPresent(contact -> json.put("contact", contact(contact)));
        return json;
    }

    private static Map<String, Object> changed(FixedCareContactChanged it) {
        Map<String, Object> json = new HashMap<>(Map.of("kind", "contact", "contact", contact(it.contact())));
        it.supersedes().ifPresent(before -> json.put("supersedes", before.toString()));
        return json;
    }

    private static Map<String, Object> contact(FixedCareContact it) {
        return Map.of(
                "staff", it.staff().value(),
                "name", it.name(),
                "title", it.title(),
                "employer", it.employer().toString());
    }

    private static Map<String, Object> particulars(CareParticulars it) {
        Signature by = it.by();
        Map<String, Object> json = new HashMap<>();
        json.put("id", it.id().toString());
        json.put("case", it.caseId().toString());
        json.put("number", it.number());
        json.put("team", it.team().value());
        it.law().ifPresent(law -> json.put("law", law));
        json.put("statuteBook", it.statuteBook());
        json.put("blueprint", it.blueprint());
        json.put(
                "by",
                Map.of(
                        "staff", by.staff().value(),
                        "name", by.name(),
                        "title", by.title(),
                        "authority", by.authority().toString(),
                        "at", by.at().toString()));
        return json;
    }
}
