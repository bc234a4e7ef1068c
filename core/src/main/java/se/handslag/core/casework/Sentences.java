package se.handslag.core.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says a {@link Sentence} in the reader's language (texter).
 *
 * <p>Each module, and each room of pages, carries a bundle: {@code texts_sv.properties} and {@code texts_en.properties} in UTF-8 with
 * {@link MessageFormat} patterns, where an apostrophe is doubled. A bundle is named without language and ending, for instance
 * {@code se/handslag/decisions/texts}. Both languages must hold the same keys, and a key may stand in one bundle only; all faults are found
 * when the bundles are read and are reported together.
 *
 * <p>Days and moments among the arguments are written as {@link Dates} writes them. Whole numbers of up to four digits are written
 * without a space, so that a year stays a year; a longer one is grouped as the language has it.
 */
public final class Sentences {
    /** Swedish, the language that every text exists in. */
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** English. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The languages that every module carries, Swedish first. */
    public static final List<Locale> LANGUAGES = List.of(SWEDISH, ENGLISH);

    /** The texts of the words in this package, such as "in 3 days". */
    public static final String BUNDLE = "se/handslag/core/casework/texts";

    private final Map<Locale, Map<String, String>> patterns;
    private final Map<Locale, Map<String, MessageFormat>> parsed = new ConcurrentHashMap<>();

    private Sentences(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
        LANGUAGES.forEach(language -> parsed.put(language, new ConcurrentHashMap<>()));
    }

    /**
     * Reads bundles from the class path; the bundle of this package is always among them.
     *
     * @param bundles names such as {@code se/handslag/decisions/texts}; naming one twice is the same as naming it once
     * @throws IllegalArgumentException naming every missing file, key without its counterpart, key in two bundles, and pattern that
     *     cannot be read
     */
    public static Sentences of(Collection<String> bundles) {
        Set<String> all = new LinkedHashSet<>(List.of(BUNDLE));
        all.addAll(bundles);
        List<String> faults = new ArrayList<>();
        Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();
        for (Locale language : LANGUAGES) {
            Map<String, String> ofLanguage = new TreeMap<>();
            for (String bundle : all) {
                read(bundle, language, faults).forEach((key, pattern) -> {
                    if (ofLanguage.put(key, pattern) != null) {
                        faults.add("The key " + key + " stands in two bundles (" + language + ").");
                    }
                    try {
                        new MessageFormat(pattern, language);
                    } catch (IllegalArgumentException e) {
                        faults.add("The pattern of " + key + " (" + language + ") cannot be read: " + e.getMessage());
                    }
                });
            }
            patterns.put(language, Map.copyOf(ofLanguage));
        }
        compare(patterns, SWEDISH, ENGLISH, faults);
        compare(patterns, ENGLISH, SWEDISH, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The texts do not hold together:\n  " + String.join("\n  ", faults));
        }
        return new Sentences(Map.copyOf(patterns));
    }

    private static void compare(
            Map<Locale, Map<String, String>> patterns, Locale has, Locale lacks, List<String> faults) {
        Set<String> missing = new TreeSet<>(patterns.get(has).keySet());
        missing.removeAll(patterns.get(lacks).keySet());
        missing.forEach(key -> faults.add("The key " + key + " exists in " + has + " and not in " + lacks + "."));
    }

    private static Map<String, String> read(String bundle, Locale language, List<String> faults) {
        String name = bundle + "_" + language.getLanguage() + ".properties";
        Map<String, String> texts = new TreeMap<>();
        try (InputStream in = Sentences.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                faults.add("The file " + name + " is missing on the class path.");
                return texts;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
        return texts;
    }

    /** The sentence in the language; its key when no bundle has it, so that nothing is ever blank. */
    public String say(Sentence sentence, Locale language) {
        Locale known = LANGUAGES.contains(language) ? language : SWEDISH;
        String pattern = patterns.get(known).get(sentence.key());
        if (pattern == null) {
            return sentence.key();
        }
        MessageFormat shared =
                parsed.get(known).computeIfAbsent(sentence.key(), key -> new MessageFormat(pattern, known));
        // A MessageFormat keeps state while it formats, so that each reader takes a copy.
        MessageFormat own = (MessageFormat) shared.clone();
        boolean[] plain = plainArguments(own, sentence.arguments().size());
        Object[] arguments = new Object[sentence.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = word(sentence.arguments().get(i), known, plain[i]);
        }
        return own.format(arguments);
    }

    /** The sentence with this key in the language. */
    public String say(Locale language, String key, Object... arguments) {
        return say(Sentence.of(key, arguments), language);
    }

    /** Whether some bundle has the key. */
    public boolean knows(String key) {
        return patterns.get(SWEDISH).containsKey(key);
    }

    /** How far a day is from another, in words: {@code i dag}, {@code om 3 dagar}, {@code 2 dagar sen}. */
    public static Sentence distance(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return Sentence.of("days.today");
        }
        return days > 0 ? Sentence.of("days.ahead", days) : Sentence.of("days.late", -days);
    }

    /** How long ago a day was, in words: {@code i dag}, {@code i går}, {@code för 12 dagar sedan}. */
    public static Sentence ago(LocalDate today, LocalDate day) {
        return Sentence.of("days.ago", ChronoUnit.DAYS.between(day, today));
    }

    private static boolean[] plainArguments(MessageFormat format, int count) {
        var formats = format.getFormatsByArgumentIndex();
        boolean[] plain = new boolean[count];
        for (int i = 0; i < count; i++) {
            plain[i] = i >= formats.length || formats[i] == null;
        }
        return plain;
    }

    private Object word(Object argument, Locale language, boolean plain) {
        Dates dates = new Dates(language);
        if (argument instanceof LocalDate day) {
            return dates.text(day);
        }
        if (argument instanceof Instant moment) {
            return dates.text(moment);
        }
        if (argument instanceof Period period) {
            return dates.text(period);
        }
        if (argument instanceof LocalTime time) {
            return dates.time(time);
        }
        if (argument instanceof YearMonth month) {
            return dates.month(month);
        }
        if (argument instanceof Sentence nested) {
            return say(nested, language);
        }
        if (argument instanceof Number number) {
            return plain ? number(number, language) : number;
        }
        return String.valueOf(argument);
    }

    private static String number(Number number, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= 10_000);
        return format.format(number);
    }
}
