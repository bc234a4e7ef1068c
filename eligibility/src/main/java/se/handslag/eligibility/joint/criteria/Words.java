package se.handslag.eligibility.joint.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The module's own words in one language. */
final class Words {
    private static final Words SWEDISH = read("sv");
    private static final Words ENGLISH = read("en");

    private final Locale locale;
    private final Properties texts;

    private Words(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** English for English, Swedish for everyone else. */
    static Words in(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    String say(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Words read(String language) {
        String name = "/se/handslag/eligibility/texts_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(Locale.forLanguageTag(language), texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
    }
}
