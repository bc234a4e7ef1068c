package se.handslag.eligibility.joint.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;

/**
 * The words of the leaf that is printed for a person.
 *
 * <p>Staff read Swedish or English, and so do the pages. Who is handed a leaf may read something else, so that its words lie by themselves:
 * {@code leaf_<language>.properties} in UTF-8 beside this class, one for each of {@link #LANGUAGES}.
 */
public final class LeafWords {
    /** The languages of the leaf, Swedish first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH, Locale.JAPANESE);

    private static final Map<Locale, LeafWords> ALL = readAll();

    private final Locale language;
    private final Map<String, String> patterns;

    private LeafWords(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    /** The words in the language; in Swedish where there is no leaf in it. */
    static LeafWords in(Locale language) {
        return ALL.getOrDefault(Locale.forLanguageTag(language.getLanguage()), ALL.get(LANGUAGES.get(0)));
    }

    Locale language() {
        return language;
    }

    Map<String, String> patterns() {
        return patterns;
    }

    /** @throws IllegalArgumentException if there are no such words */
    String word(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The leaf has no words for " + key + ".");
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** A day as it is written in the language: {@code 3 maj 2027}, {@code 2027年5月3日}. */
    String day(LocalDate day) {
        return language.equals(Locale.JAPANESE)
                ? DateTimeFormatter.ofPattern("yyyy年M月d日", language).format(day)
                : new Dates(language).text(day);
    }

    private static Map<Locale, LeafWords> readAll() {
        return LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> new LeafWords(language, read(language))));
    }

    private static Map<String, String> read(Locale language) {
        String name = "leaf_" + language.getLanguage() + ".properties";
        try (InputStream in = LeafWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing beside " + LeafWords.class.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
    }
}
