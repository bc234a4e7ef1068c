package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Arrival;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/** A member of staff reads their days in their own calendar: over HTTP, as a calendar does, and as someone does who should not. */
@CompositionRoot(because = "it serves the staff of every authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Pattern LINK =
            Pattern.compile("value=\"http://[^\"]*(/kalender/[A-Za-z0-9_-]{43}/handslag\\.ics)\"");

    /** The demo's way in, from which someone can be kept out. */
    private static final class Doorman implements SignIn {
        private final SignIn demo = SignIn.demo(List.of(
                RunningHouse.role(UPPSALA, SARA),
                RunningHouse.role(UPPSALA, ELIN),
                RunningHouse.role(UPPSALA, MARIA),
                RunningHouse.role(REGION, NILS)));
        private final Set<StaffId> barred = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Actor> find(Arrival arrival) {
            return demo.find(arrival).filter(actor -> !barred.contains(actor.staff()));
        }

        @Override
        public List<DemoRole> demoRoles() {
            return demo.demoRoles();
        }
    }

    private final SettableClock clock = SettableClock.at(TODAY);
    private final Doorman doorman = new Doorman();
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock, doorman);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Browser sara = new Browser(house.port());

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void aRelativeHasCalled() {
        clock.advance(Duration.ofMinutes(2));
        doorman.barred.clear();
        sara = new Browser(house.port()).signIn("municipality-0380 sara");
        kim = team.relativeCalls(SARA, "Evas son");
    }

    @Test
    void theCalendarReadsWhatWasWrittenAndNothingOfWhomItIsAbout() {
        write("Ring Evas son\r\nATTENDEE:mailto:eva@example.org\nBEGIN:VALARM", inThreeDays());
        String link = link(sara);

        HttpResponse<String> answer = new Browser(house.port()).get(link);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .doesNotContain(
                        "Eva",
                        "ATTENDEE",
                        "VALARM",
                        "Sara",
                        "Uppsala",
                        kim.toString(),
                        kim.toString().replace("-", ""))
                .contains("BEGIN:VCALENDAR\r\n", "METHOD:PUBLISH", "CLASS:PRIVATE");
        VEvent task = on(answer.body(), inThreeDays());
        assertThat(task.getSummary().getValue()).isEqualTo("Uppgift i Handslag");
        assertThat(task.getDateStart().getValue().hasTime()).isFalse();
        assertThat(answer.body())
                .contains("DTSTART;VALUE=DATE:" + inThreeDays().format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(task.getUid().getValue()).matches("[0-9a-f]{32}@handslag");
        assertThat(on(new Browser(house.port()).get(link).body(), inThreeDays()).getUid())
                .isEqualTo(task.getUid());
    }

    @Test
    void whatStandsInTheCalendarLeadsWhoeverHasComeInToItAndAStrangerToTheDoor() {
        write("Ring", inThreeDays());
        VEvent task = on(new Browser(house.port()).get(link(sara)).body(), inThreeDays());
        String path = URI.create(task.getUrl().getValue()).getPath();

        assertThat(sara.get(path).headers().firstValue("Location")).contains("/person/" + kim + "/uppgifter");
        assertThat(new Browser(house.port()).get(path).headers().firstValue("Location"))
                .contains("/logga-in");
        Browser elin = new Browser(house.port()).signIn("municipality-0380 elin");
        assertThat(elin.get(path).headers().firstValue("Location")).contains("/uppgifter");
        assertThat(sara.get("/uppgifter/kalender/../../team").statusCode()).isNotEqualTo(500);
    }

    @Test
    void aMeetingIsTheSameMomentWhereverItIsReadInWinterAndInSummer() {
        CaseId other = team.relativeCalls(SARA, "Olles syster");
        LocalDateTime winter = clock.today().plusDays(8).atTime(13, 0);
        LocalDateTime summer = clock.today().plusDays(40).atTime(13, 0);
        team.interviewIsBooked(kim, winter);
        team.interviewIsBooked(other, summer);

        String feed = new Browser(house.port()).get(link(sara)).body();

        ICalendar calendar = Biweekly.parse(feed).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents().stream()
                        .map(event -> event.getDateStart().getValue())
                        .filter(ICalDate::hasTime)
                        .map(Date::toInstant))
                .contains(
                        winter.atZone(Dates.SWEDEN).toInstant(),
                        summer.atZone(Dates.SWEDEN).toInstant());
        assertThat(feed).containsPattern("DTSTART:\\d{8}T\\d{6}Z").contains("SUMMARY:Bedömningssamtal");
    }

    @Test
    void whateverOpensNothingIsAnsweredAlike() {
        write("Ring", inThreeDays());
        Browser outside = new Browser(house.port());
        HttpResponse<String> unknown = outside.get("/kalender/" + "A".repeat(43) + "/handslag.ics");
        assertThat(unknown.statusCode()).isEqualTo(404);
        String link = link(sara);
        assertThat(outside.get(link).statusCode()).isEqualTo(200);

        doorman.barred.add(SARA.staff());
        assertSame(outside.get(link), unknown);
        doorman.barred.clear();
        assertThat(outside.get(link).statusCode()).isEqualTo(200);

        sara.fillIn("/kalender", "/kalender/stang", Map.of());
        assertSame(outside.get(link), unknown);
        assertThat(sara.get("/kalender").body()).contains("Du har stängt den förra länken.");

        String another = link(sara);
        clock.advance(Duration.ofDays(91));
        assertSame(outside.get(another), unknown);
        assertSame(outside.get("/kalender/x/handslag.ics"), unknown);
        assertSame(outside.get(another.replace("/handslag.ics", "A/handslag.ics")), unknown);
    }

    @Test
    void theAddressIsSaidOnceAndTheListOfTasksLeadsToIt() {
        assertThat(sara.get("/uppgifter").body()).contains("href=\"/kalender\"");
        String link = link(sara);

        assertThat(sara.get("/kalender").body()).contains("Du har en länk").doesNotContain(link);
        sara.fillIn("/kalender", "/kalender/stang", Map.of());
        assertThat(sara.fillIn("/kalender", "/kalender/stang", Map.of()).body()).contains("Du har ingen länk");
        assertThat(sara.fillIn("/kalender", "/kalender", Map.of("days", "9999")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoeverTriesManyLinksIsAskedToWait() {
        Browser guesser = new Browser(house.port());
        for (int i = 0; i < 30; i++) {
            assertThat(guesser.get("/kalender/" + "B".repeat(43) + "/handslag.ics")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(guesser.get("/kalender/" + "B".repeat(43) + "/handslag.ics").statusCode())
                .isEqualTo(429);
    }

    private LocalDate inThreeDays() {
        return clock.today().plusDays(3);
    }

    private void write(String text, LocalDate due) {
        house.platform()
                .at(SARA.employer())
                .use(KeepingTasks.class)
                .handle(SARA, new WriteTask(kim, text, due))
                .orElseThrow();
    }

    private static String link(Browser browser) {
        browser.fillIn("/kalender", "/kalender/stang", Map.of());
        Matcher link = LINK.matcher(
                browser.fillIn("/kalender", "/kalender", Map.of("days", "90")).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static VEvent on(String feed, LocalDate day) {
        return Biweekly.parse(new String(feed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .stream()
                .filter(event -> !event.getDateStart().getValue().hasTime())
                .filter(event -> LocalDate.of(
                                event.getDateStart()
                                        .getValue()
                                        .getRawComponents()
                                        .getYear(),
                                event.getDateStart()
                                        .getValue()
                                        .getRawComponents()
                                        .getMonth(),
                                event.getDateStart()
                                        .getValue()
                                        .getRawComponents()
                                        .getDate())
                        .equals(day))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static void assertSame(HttpResponse<String> answer, HttpResponse<String> unknown) {
        assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(answer.body()).isEqualTo(unknown.body());
    }
}
