package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.demo.DemoStaff;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.Storyteller;
import se.handslag.web.demo.TravellingClock;
import se.handslag.web.demo.people.People;
import se.handslag.web.installation.Authorities;
import se.handslag.web.installation.Installation;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/** Every member of the demo's staff reads their calendar: nobody who gets support is in any of them, by name, number, telephone, case or place. */
@CompositionRoot(because = "it reads the calendars of the staff of every authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarOfTheDemoTest {
    private static final Pattern LINK = Pattern.compile("(/kalender/[A-Za-z0-9_-]{43}/handslag\\.ics)\"");

    private final TravellingClock clock = new TravellingClock(Clock.systemUTC());
    private final Application house = Application.assemble(installation(), clock, SignIn.demo(roles()), roles());
    private final Map<Actor, String> feeds = new LinkedHashMap<>();

    private static Installation installation() {
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        Authorities.all().forEach(authority -> stores.put(authority, StoreSettings.inMemory(authority.id())));
        return new Installation(stores);
    }

    private static List<DemoRole> roles() {
        return DemoStaff.roles();
    }

    @BeforeAll
    void everyoneReadsTheirs() {
        new Storyteller(house.platform(), clock).tell();
        int port = house.start(0);
        for (DemoRole role : roles()) {
            Actor actor = role.actor();
            Browser browser = new Browser(port).signIn(actor.employer() + " " + actor.staff());
            Matcher link = LINK.matcher(browser.fillIn("/kalender", "/kalender", Map.of("days", "30"))
                    .body());
            if (link.find()) {
                // A long line is folded; what is searched for must not be hidden by that.
                feeds.put(actor, new Browser(port).get(link.group(1)).body().replace("\r\n ", ""));
            }
        }
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theCalendarsAreReadBackAndHoldSomething() {
        assertThat(feeds).hasSizeGreaterThan(4);
        int events = 0;
        for (String feed : feeds.values()) {
            ICalendar calendar = Biweekly.parse(feed).first();
            // Of a calendar in which nothing stands the standard says that something should; calendars read it all the
            // same.
            assertThat(calendar.getEvents().isEmpty()
                            || calendar.validate(ICalVersion.V2_0).getWarnings().isEmpty())
                    .isTrue();
            assertThat(calendar.getEvents())
                    .extracting(event -> event.getUid().getValue())
                    .doesNotHaveDuplicates();
            events += calendar.getEvents().size();
        }
        assertThat(events).isGreaterThan(20);
    }

    @Test
    void nobodyWhoGetsSupportIsInAnyOfThem() {
        List<String> words = new ArrayList<>(List.of("Uppsala", "Älvkarleby", "Eva"));
        LocalDate today = LocalDate.now(clock);
        People.on(today).stream()
                .map(Story::who)
                .flatMap(Optional::stream)
                .forEach(someone -> add(words, someone, today));
        assertThat(words).hasSizeGreaterThan(100);
        feeds.forEach((actor, feed) -> {
            for (String word : words) {
                assertThat(Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
                                .matcher(feed)
                                .find())
                        .as("%s in the calendar of %s", word, actor.staff())
                        .isFalse();
            }
            house.platform().at(actor.employer()).use(ReadingCaseFiles.class).list(actor).stream()
                    .map(file -> file.id().toString())
                    .forEach(id -> assertThat(feed.toLowerCase(Locale.ROOT))
                            .doesNotContain(id)
                            .doesNotContain(id.replace("-", "")));
        });
    }

    private static void add(List<String> words, Someone someone, LocalDate today) {
        words.add(someone.given());
        words.add(someone.family());
        words.add(someone.number(today));
        words.add(someone.number(today).replace("-", ""));
        words.add(someone.number(today).substring(2));
        if (!someone.phone().isEmpty()) {
            words.add(someone.phone());
            words.add(someone.phone().replaceAll("\\D", ""));
        }
    }
}
