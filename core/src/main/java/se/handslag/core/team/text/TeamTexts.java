package se.handslag.core.team.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The team's words: text by key, for each language.
 *
 * @param byLanguage language tag (such as {@code sv}) to key to text
 */
public record TeamTexts(Map<String, Map<String, String>> byLanguage) {
    public TeamTexts {
        Map<String, Map<String, String>> copy = new HashMap<>();
        byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
        byLanguage = Map.copyOf(copy);
    }

    public static TeamTexts none() {
        return new TeamTexts(Map.of());
    }

    /**
     * Reads {@code texts_<language>.properties} (UTF-8) that lie beside the plugin class, one file per language.
     *
     * @throws IllegalArgumentException if a file is missing
     */
    public static TeamTexts beside(Class<?> plugin, String... languages) {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (String language : languages) {
            String name = "texts_" + language + ".properties";
            try (InputStream in = plugin.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalArgumentException(
                            "The file " + name + " is missing beside " + plugin.getName() + ".");
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                Map<String, String> texts = new HashMap<>();
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
                all.put(language, texts);
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + name + " could not be read.", e);
            }
        }
        return new TeamTexts(all);
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /** The text in the language, or else in Swedish, or else the key itself so that nothing is ever blank. */
    public String say(String key, String language) {
        String text = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            text = byLanguage.getOrDefault("sv", Map.of()).get(key);
        }
        return text == null ? key : text;
    }
}
