package se.handslag.decisions.municipality.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * A letter with places to fill in, of a certain version (brevmall).
 *
 * <p>A template is never changed once a decision has been made with it: a new wording is a new version beside the old, so that old letters
 * read as they did. The file begins with {@code # title}; {@code ## heading} begins a part, and {@code ## heading ? name} one that is left
 * out when nothing is filled into {@code name}. Paragraphs are parted by an empty line. A place is written {@code {name}}.
 */
public final class LetterTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<DecisionKind, String> CURRENT = Map.of(
            DecisionKind.GRANT, "granted-2",
            DecisionKind.GRANT_IN_PART, "granted-in-part-1",
            DecisionKind.EXTEND, "extended-2",
            DecisionKind.REFUSE, "refused-2",
            DecisionKind.DISCONTINUE, "discontinued-1",
            DecisionKind.DISMISS, "dismissed-1",
            DecisionKind.CHANGE, "changed-1",
            DecisionKind.END, "ended-1",
            DecisionKind.REFUSE_DEMAND, "demand-refused-1",
            DecisionKind.DISMISS_APPEAL, "appeal-dismissed-1");

    private final String name;
    private final List<String> lines;

    private LetterTemplate(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** The template that a decision of this kind is told with today, for example {@code granted-1}. */
    public static String current(DecisionKind kind) {
        return CURRENT.get(kind);
    }

    /**
     * Reads a template.
     *
     * @param name its name and version, for example {@code granted-1}
     * @throws IllegalArgumentException if there is none
     */
    public static LetterTemplate read(String name) {
        return new LetterTemplate(name, text(name).lines().toList());
    }

    /** The file as it is, for pinning it in a test. */
    static String text(String name) {
        String file = "/se/handslag/decisions/letters/" + name + ".txt";
        try (InputStream in = LetterTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no letter template " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The letter template " + name + " could not be read.", e);
        }
    }

    /** Fills in what is known; a place without words, or with blank ones, keeps its name in the letter and is listed. */
    public Letter fill(Map<String, String> words) {
        String title = "";
        List<Letter.Part> parts = new ArrayList<>();
        Set<String> unfilled = new TreeSet<>();
        List<String> paragraphs = new ArrayList<>();
        String heading = "";
        boolean kept = true;
        StringBuilder paragraph = new StringBuilder();
        List<String> all = new ArrayList<>(lines);
        all.add("");
        all.add("## ");
        for (String line : all) {
            if (line.startsWith("## ")) {
                if (kept && !paragraphs.isEmpty()) {
                    parts.add(new Letter.Part(heading, paragraphs));
                }
                paragraphs = new ArrayList<>();
                int condition = line.indexOf(" ? ");
                heading = condition < 0
                        ? line.substring(3).strip()
                        : line.substring(3, condition).strip();
                kept = condition < 0
                        || !words.getOrDefault(line.substring(condition + 3).strip(), "")
                                .isBlank();
            } else if (line.startsWith("# ")) {
                title = filled(line.substring(2).strip(), words, unfilled);
            } else if (!line.isBlank()) {
                paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
            } else if (paragraph.length() > 0) {
                if (kept) {
                    paragraphs.add(filled(paragraph.toString(), words, unfilled));
                }
                paragraph.setLength(0);
            }
        }
        return new Letter(name, title, parts, unfilled);
    }

    private static String filled(String text, Map<String, String> words, Set<String> unfilled) {
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String word = words.getOrDefault(place.group(1), "");
            if (word.isBlank()) {
                unfilled.add(place.group(1));
                word = place.group();
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        place.appendTail(filled);
        return filled.toString();
    }
}
