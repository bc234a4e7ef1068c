package se.handslag.planning.joint.stay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handslag.core.casework.Dates;
import se.handslag.core.person.PersonalData;

/**
 * A notice about a stay in hospital, as the municipality gets it. It says what the law has it say; never why the person is in hospital.
 *
 * @param form what it says
 * @param name the person's name
 * @param number the person's number; blank where there is none
 * @param address the address as it was given for the notice; blank in any but the first
 * @param ward which ward gives it
 * @param given when
 * @param admittedAt when the person was admitted
 * @param planned the day planned for the discharge; empty where it is not said
 * @param leftAt when the person left; empty before that
 * @param words what whoever goes on needs to know; blank in any but the last
 */
public record StayNotice(
        NoticeForm form,
        String name,
        String number,
        String address,
        String ward,
        Instant given,
        Instant admittedAt,
        Optional<LocalDate> planned,
        Optional<Instant> leftAt,
        String words)
        implements PersonalData {
    /** The field that says what it is. */
    public static final String FORM = "form";

    /** As it is read by people: Swedish time to the minute. Which of two like hours it is, the night the clock is put back, changes no day. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);

    private static final String NAME = "name";
    private static final String NUMBER = "number";
    private static final String ADDRESS = "address";
    private static final String WARD = "ward";
    private static final String GIVEN = "given-at";
    private static final String ADMITTED = "admitted-at";
    private static final String PLANNED = "planned-on";
    private static final String LEFT = "left-at";
    private static final String WORDS = "words";

    /** Its fields by name; what is blank is left out. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put(FORM, form.code());
        fields.put(NAME, name);
        fields.put(NUMBER, number);
        fields.put(ADDRESS, address);
        fields.put(WARD, ward);
        fields.put(GIVEN, written(given));
        fields.put(ADMITTED, written(admittedAt));
        planned.ifPresent(day -> fields.put(PLANNED, day.toString()));
        leftAt.ifPresent(moment -> fields.put(LEFT, written(moment)));
        fields.put(WORDS, words);
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    /** Reads what {@link #fields} wrote; empty if it is no notice that this version knows. */
    public static Optional<StayNotice> read(Map<String, String> fields) {
        try {
            return NoticeForm.ofCode(fields.getOrDefault(FORM, ""))
                    .map(form -> new StayNotice(
                            form,
                            fields.getOrDefault(NAME, ""),
                            fields.getOrDefault(NUMBER, ""),
                            fields.getOrDefault(ADDRESS, ""),
                            fields.getOrDefault(WARD, ""),
                            moment(fields.getOrDefault(GIVEN, "")),
                            moment(fields.getOrDefault(ADMITTED, "")),
                            Optional.ofNullable(fields.get(PLANNED)).map(LocalDate::parse),
                            Optional.ofNullable(fields.get(LEFT)).map(StayNotice::moment),
                            fields.getOrDefault(WORDS, "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day it was given. */
    public LocalDate on() {
        return Dates.day(given);
    }

    /** A moment as a notice has it: to the minute, so that both authorities count from the same. */
    public static Instant toTheMinute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static String written(Instant moment) {
        return MOMENT.format(moment.atZone(Dates.SWEDEN));
    }

    private static Instant moment(String written) {
        return LocalDateTime.parse(written, MOMENT).atZone(Dates.SWEDEN).toInstant();
    }

    @Override
    public String toString() {
        return "StayNotice[" + form + "]";
    }
}
