package se.handslag.web.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;

/**
 * What a form holds: what was sent or what it is filled in with beforehand, and what is to be put right.
 *
 * <p>Read the fields in the order they stand on the page: the error summary lists them in the order they were found. A field that could
 * not be read keeps what was entered.
 */
public final class Form {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The id of nothing, for a verb that says that there is no such thing. */
    public static final UUID NO_ID = new UUID(0, 0);

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Sentence> faults = new LinkedHashMap<>();

    Form(Map<String, List<String>> sent) {
        values.putAll(sent);
    }

    /** Fills a field in beforehand, unless something was already sent or filled in. */
    public Form prefill(String field, String value) {
        values.putIfAbsent(field, List.of(value));
        return this;
    }

    /** The same for a field of several boxes. */
    public Form prefillAll(String field, List<String> chosen) {
        values.putIfAbsent(field, List.copyOf(chosen));
        return this;
    }

    /** What the field holds, without blanks around it; empty text if nothing. */
    public String text(String field) {
        return raw(field).strip();
    }

    /** What was entered, as it was entered. */
    public String raw(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Everything chosen in a field of several boxes. */
    public List<String> all(String field) {
        return List.copyOf(values.getOrDefault(field, List.of()));
    }

    /** Whether the field holds this value. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /** What the field holds; if nothing, the sentence asks for it. */
    public String required(String field, Sentence ask) {
        String text = text(field);
        if (text.isEmpty()) {
            refuse(field, ask);
        }
        return text;
    }

    /** A day written {@code 2026-08-21} or {@code 20260821}; empty if nothing was entered. A day that does not exist is a fault. */
    public Optional<LocalDate> date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, text.length() == 8 ? COMPACT : ISO));
        } catch (DateTimeParseException e) {
            // What was entered may be personal, so that the exception is left here and the visitor is told.
            boolean shaped = text.matches("\\d{4}-?\\d{2}-?\\d{2}");
            refuse(field, Sentence.of(shaped ? "form.date.missing" : "form.date.form"));
            return Optional.empty();
        }
    }

    /** A day that must be given; if nothing was entered, the sentence asks for it. */
    public Optional<LocalDate> requiredDate(String field, Sentence ask) {
        if (text(field).isEmpty()) {
            refuse(field, ask);
            return Optional.empty();
        }
        return date(field);
    }

    /** An hour written {@code 14.32} or {@code 14:32}; empty if nothing was entered. */
    public Optional<LocalTime> time(String field) {
        String text = text(field).replace('.', ':');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeParseException e) {
            // As for days: told to the visitor, not passed on.
            refuse(field, Sentence.of("form.time.form"));
            return Optional.empty();
        }
    }

    /** A whole number from {@code least} to {@code most}; empty if nothing was entered. */
    public OptionalInt number(String field, int least, int most) {
        String text = text(field).replace(" ", "").replace("\u00a0", "");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        refuse(field, Sentence.of("form.number.range", least, most));
        return OptionalInt.empty();
    }

    /** The id in the field; empty if there is none that can be read, as when somebody has written in a hidden field. */
    public Optional<UUID> id(String field) {
        return readId(text(field));
    }

    /** The same of a part of what a field holds. */
    public static Optional<UUID> readId(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            // Nothing was chosen, or something that the page did not offer.
            return Optional.empty();
        }
    }

    /** The version in the field, as the page was sent out with it; {@link Revision#UNSAVED} if there is none that can be read. */
    public Revision revision(String field) {
        String text = text(field);
        return text.matches("\\d{1,9}") ? new Revision(Long.parseLong(text)) : Revision.UNSAVED;
    }

    /** A fault if the field holds more than so many characters. */
    public Form atMost(String field, int characters) {
        int length = text(field).codePointCount(0, text(field).length());
        if (length > characters) {
            refuse(field, Sentence.of("form.long", characters, length));
        }
        return this;
    }

    /** Something is to be put right in a field, or in the whole form when the field is empty. The first fault of a field stands. */
    public Form refuse(String field, Sentence why) {
        faults.putIfAbsent(field, why);
        return this;
    }

    /** A use case's refusal, placed at the field it names. */
    public Form refuse(Refusal refusal) {
        return refuse(refusal.field(), refusal.sentence());
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** What is to be put right, by field, in the order it was found. */
    public Map<String, Sentence> faults() {
        return new LinkedHashMap<>(faults);
    }

    public Optional<Sentence> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    /** All fields as they were sent, for a page that must hand them on. */
    public Map<String, List<String>> sent() {
        return new LinkedHashMap<>(values);
    }

    /** What people enter is personal; a log line about it is not. */
    @Override
    public String toString() {
        return "Form" + faults.keySet();
    }
}
