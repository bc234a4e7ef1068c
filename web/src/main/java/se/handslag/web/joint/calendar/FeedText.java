package se.handslag.web.joint.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import se.handslag.planning.joint.calendar.CalendarDay;
import se.handslag.web.shell.Visit;

/**
 * A feed as iCalendar (RFC 5545). A day is a date without an hour, so that it is the same day wherever the calendar is read; a meeting is a moment in
 * UTC.
 */
final class FeedText {
    static final String NAME = "Handslag";
    static final String FOLLOW = "/uppgifter/kalender/";

    /** A meeting has a length in a calendar; how long it becomes nobody has said. */
    private static final Duration USUAL = Duration.builder().hours(1).build();

    private static final Duration READ_AGAIN = Duration.builder().hours(1).build();

    private FeedText() {}

    static byte[] of(Visit visit, Locale language, List<CalendarDay> days) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Handslag//Handslag//" + language.getLanguage().toUpperCase(Locale.ROOT));
        calendar.setMethod(Method.publish());
        calendar.setName(NAME);
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.setRefreshInterval(READ_AGAIN);
        days.forEach(day -> calendar.addEvent(event(visit, language, day)));
        return written(calendar);
    }

    private static VEvent event(Visit visit, Locale language, CalendarDay day) {
        VEvent event = new VEvent();
        event.setUid(day.id() + "@handslag");
        event.setDateTimeStamp(Date.from(visit.now()));
        event.setSummary(
                visit.sayIn(language, day.what().key(), day.what().arguments().toArray()));
        event.setUrl(visit.outside(FOLLOW + day.id()));
        event.setClassification(Classification.private_());
        event.setTransparency(day.startsAt().isEmpty());
        day.startsAt().ifPresentOrElse(at -> meets(event, at), () -> event.setDateStart(wholeDay(day.on())));
        return event;
    }

    private static void meets(VEvent event, Instant at) {
        event.setDateStart(new DateStart(Date.from(at), true));
        event.setDuration(USUAL);
    }

    private static DateStart wholeDay(LocalDate on) {
        return new DateStart(
                new ICalDate(new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()), false));
    }

    private static byte[] written(ICalendar calendar) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            // Nothing that is written to memory can fail so.
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }
}
