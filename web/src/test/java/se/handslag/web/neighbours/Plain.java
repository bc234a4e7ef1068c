package se.handslag.web.neighbours;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is told in one world, without what is drawn by lot: two worlds in which the same has happened differ in their ids, proofs, lots and
 * codes and in nothing else. The same id has the same number wherever it comes again.
 */
final class Plain {
    private static final Pattern DRAWN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[0-9a-f]{64}\\b");
    private static final Pattern TAIL = Pattern.compile("\\b([0-9a-f]{8}|[0-9a-f]{12})\\b");
    private static final Pattern PROOF = Pattern.compile("(name=\"_proof\" value=\"|\"proof\" ?: ?\")[^\"]+");
    /** The lot of a review of the log, drawn anew whenever the page is read. */
    private static final Pattern SEED = Pattern.compile("( name=\"seed\" [^>]*value=\")[0-9]+");

    private static final Pattern CODE = Pattern.compile("\\b[A-HJ-NP-Z][2-9][A-HJ-NP-Z]-[1-9][0-9]\\b");

    private final Map<String, String> numbers = new LinkedHashMap<>();

    String of(String text) {
        String plain = DRAWN.matcher(text).replaceAll(found -> number(found.group()));
        plain = TAIL.matcher(plain).replaceAll(this::tail);
        plain = PROOF.matcher(plain).replaceAll("$1PROOF");
        plain = SEED.matcher(plain).replaceAll("$1SEED");
        return CODE.matcher(plain).replaceAll("CODE");
    }

    private String number(String drawn) {
        String known = numbers.get(drawn);
        if (known == null) {
            known = "#" + numbers.size();
            numbers.put(drawn, known);
            if (drawn.length() == 36) {
                numbers.putIfAbsent(drawn.substring(28), known + "short");
                numbers.putIfAbsent(drawn.substring(24), known + "tail");
            }
        }
        return known;
    }

    private String tail(MatchResult found) {
        return numbers.getOrDefault(found.group(), found.group());
    }
}
