package se.handslag.web.joint.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.calendar.CalendarLink;
import se.handslag.planning.joint.calendar.CalendarSecret;
import se.handslag.planning.joint.calendar.MakeCalendarLink;
import se.handslag.planning.joint.calendar.MakingCalendarLinks;
import se.handslag.planning.joint.calendar.ReadingCalendar;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.LinkAttempts;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * One's own link to a feed, and the feed.
 *
 * <p>Whoever reads the feed is a program that nobody has signed in to. Whatever does not open, for whichever cause, is answered alike. What the feed
 * links to asks whoever follows it to come in.
 */
public final class CalendarRoutes implements Routes {
    private static final String PATH = "/kalender";
    private static final List<Integer> DAYS = List.of(30, 90, MakeCalendarLink.MOST_DAYS);
    private static final String USUAL = "90";

    private final List<AuthorityId> authorities;
    private final LinkAttempts attempts = new LinkAttempts();

    /** @param authorities those whose staff may have links */
    public CalendarRoutes(List<AuthorityId> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    @Override
    public void addTo(Site site) {
        site.get(PATH, visit -> show(visit, Optional.empty()));
        site.post(PATH, this::make);
        site.post(PATH + "/stang", this::withdraw);
        site.handedOut(PATH + "/{token}/handslag.ics", this::feed);
        site.get(FeedText.FOLLOW + "{day}", CalendarRoutes::follow);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/calendar/texts");
    }

    private Reply show(Visit visit, Optional<String> link) {
        Optional<CalendarLink> own = visit.use(MakingCalendarLinks.class).own(visit.actor());
        visit.form().prefill("days", USUAL);
        return visit.show(
                "joint/calendar/link.jte",
                new CalendarPage(
                        own.filter(one -> one.isOpen(visit.now()))
                                .map(one -> new CalendarPage.Open(one.madeAt(), Dates.day(one.expiresAt()))),
                        own.filter(one -> !one.isOpen(visit.now()))
                                .map(one -> visit.say("web.calendar.stopped."
                                        + one.end().map(why -> why.code()).orElse("expired")))
                                .orElse(""),
                        link,
                        DAYS.stream()
                                .map(days -> Choice.of(String.valueOf(days), visit.say("web.calendar.days.of", days)))
                                .toList()));
    }

    private Reply make(Visit visit) {
        Form form = visit.form();
        int days = form.number("days", 1, MakeCalendarLink.MOST_DAYS).orElse(0);
        if (form.faulty()) {
            return show(visit, Optional.empty());
        }
        return visit.use(MakingCalendarLinks.class)
                .handle(
                        visit.actor(),
                        new MakeCalendarLink(visit.way(), visit.language().getLanguage(), days))
                .match(made -> show(visit, Optional.of(address(visit, made.secret()))), refusal -> {
                    form.refuse(refusal);
                    return show(visit, Optional.empty());
                });
    }

    private static String address(Visit visit, CalendarSecret secret) {
        return visit.outside(PATH + "/" + secret.text() + "/handslag.ics");
    }

    private Reply withdraw(Visit visit) {
        return visit.use(MakingCalendarLinks.class)
                .withdraw(visit.actor())
                .match(ended -> visit.goTo(PATH, Sentence.of("web.calendar.closed")), refusal -> {
                    visit.form().refuse(refusal);
                    return show(visit, Optional.empty());
                });
    }

    private Reply feed(Visit visit) {
        if (!attempts.mayTry(visit.address(), visit.now())) {
            return visit.show("joint/network/not-open.jte", "web.calendar.wait", 429);
        }
        return CalendarSecret.parse(visit.path("token"))
                .flatMap(secret -> authorities.stream()
                        .flatMap(authority -> read(visit, visit.at(authority, ReadingCalendar.class), secret))
                        .findFirst())
                .orElseGet(() -> visit.show("joint/network/not-open.jte", "calendar.not-open", 404));
    }

    private static Stream<Reply> read(Visit visit, ReadingCalendar reading, CalendarSecret secret) {
        Optional<CalendarLink> link = reading.find(secret);
        if (link.isEmpty()) {
            return Stream.empty();
        }
        Optional<Actor> holder =
                visit.asNow(link.get().way(), link.get().holder(), link.get().madeAt());
        if (holder.isEmpty()) {
            reading.turnAway(link.get());
            return Stream.empty();
        }
        Locale language = Locale.forLanguageTag(link.get().language());
        return reading
                .read(holder.get(), secret)
                .map(days -> visit.download(
                        FeedText.of(visit, language, days), "text/calendar; charset=utf-8", "handslag.ics"))
                .stream();
    }

    private static Reply follow(Visit visit) {
        return visit.use(ReadingCalendar.class)
                .pageOf(visit.actor(), visit.path("day"))
                .map(visit::goTo)
                .orElseGet(() -> visit.goTo("/uppgifter", Sentence.of("web.calendar.gone")));
    }
}
