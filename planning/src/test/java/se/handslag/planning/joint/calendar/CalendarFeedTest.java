package se.handslag.planning.joint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.team.SettleTeamStaff;
import se.handslag.core.access.team.SettlingTeamStaff;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.Task;
import se.handslag.core.task.WriteTask;
import se.handslag.core.task.wait.LetWait;
import se.handslag.core.task.wait.LettingWait;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.coordinate.SetAbsence;
import se.handslag.planning.joint.coordinate.SettingAbsence;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;

class CalendarFeedTest extends PlanningOnBothDatabases {
    private static final MakeCalendarLink NINETY = new MakeCalendarLink("demo", "sv", 90);

    /** Everyone has a case of their own in each test, and nobody's link is open. */
    private Actor vera = SARA;

    private CaseId kim = CaseId.next(world().clock());
    private static int count;

    @BeforeEach
    void someoneNew() {
        count++;
        vera = staff(UPPSALA, "vera" + count, "Vera Ström", "Socionom", SARA.unit(), Mandate.CASE_WORKER);
        kim = world().openCase(vera);
    }

    @Test
    void whatIsOnesOwnStandsThereByItsKindAlone() {
        write(vera, kim, "Ring Evas son på 070-174 06 05", TODAY.plusDays(3));
        need(kim);
        CaseId anothers = world().openCase(ELIN);
        write(ELIN, anothers, "Ring Olle", TODAY.plusDays(3));

        List<CalendarDay> days = feed(vera, secret(vera)).orElseThrow();

        assertThat(days)
                .extracting(CalendarDay::what)
                .containsExactlyInAnyOrder(Sentence.of("calendar.task"), Sentence.of("task.sip-not-begun", TODAY));
        assertThat(days).extracting(CalendarDay::on).contains(TODAY, TODAY.plusDays(3));
        assertThat(days).extracting(CalendarDay::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void theSameThingHasTheSameIdEachTimeAndAnotherInSomeoneElsesFeed() {
        write(vera, kim, "Ring", TODAY.plusDays(3));
        CalendarSecret secret = secret(vera);
        String first = feed(vera, secret).orElseThrow().get(0).id();

        world().clock().advance(Duration.ofHours(5));
        assertThat(feed(vera, secret).orElseThrow().get(0).id()).isEqualTo(first);
        away(vera, ELIN);
        assertThat(ids(ELIN)).isNotEmpty().doesNotContain(first);
        assertThat(world().use(vera, ReadingCalendar.class).pageOf(vera, first))
                .contains("/person/" + kim + "/uppgifter");
        assertThat(world().use(MARIA, ReadingCalendar.class).pageOf(MARIA, first))
                .isEmpty();
    }

    @Test
    void whatWaitsStandsOnTheDayItComesBack() {
        Task task = write(vera, kim, "Ring", TODAY.plusDays(3));
        world().use(vera, LettingWait.class)
                .handle(vera, new LetWait(kim, task.id().toString(), TODAY.plusDays(9), "Bortrest"))
                .orElseThrow();

        assertThat(feed(vera, secret(vera)).orElseThrow())
                .extracting(CalendarDay::on)
                .containsExactly(TODAY.plusDays(9));
    }

    @Test
    void nothingOfAProtectedPersonIsInItNotEvenThatThereIsSomething() {
        CaseId hidden = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), vera);
        write(vera, hidden, "Ring", TODAY.plusDays(1));
        need(hidden);

        assertThat(feed(vera, secret(vera)).orElseThrow()).isEmpty();
    }

    @Test
    void whoeverIsInNoTeamAnyMoreReadsOnlyWhatIsTheirsAndSomeoneElsesLinkOpensNothingForThem() {
        CalendarSecret secret = secret(vera);
        CaseId nobodysNow = world().openCase(ELIN);
        write(vera, nobodysNow, "Ring", TODAY.plusDays(2));
        assertThat(feed(vera, secret).orElseThrow()).hasSize(1);

        settle(Set.of("En annan enhet"));
        try {
            assertThat(feed(vera, secret).orElseThrow()).isEmpty();
        } finally {
            settle(Here.UNITS);
        }
        assertThat(feed(ELIN, secret)).isEmpty();
        assertThat(feed(MARIA, secret)).isEmpty();
    }

    @Test
    void aLinkThatIsWithdrawnReplacedExpiredOrOfSomeoneWhoHasMovedOpensNothing() {
        MakingCalendarLinks making = world().use(vera, MakingCalendarLinks.class);
        CalendarSecret first = secret(vera);
        CalendarSecret second = secret(vera);
        assertThat(find(first)).isEmpty();
        assertThat(feed(vera, first)).isEmpty();
        assertThat(feed(vera, second)).isPresent();

        done(making.withdraw(vera));
        assertThat(find(second)).isEmpty();
        assertThat(feed(vera, second)).isEmpty();
        assertThat(refused(making.withdraw(vera))).isEqualTo(CannotMakeLink.NO_LINK);

        CalendarSecret third = secret(vera);
        making.cameIn(vera);
        assertThat(find(third)).isPresent();
        making.cameIn(
                staff(UPPSALA, vera.staff().value(), "Vera Ström", "Socionom", "Boendestöd", Mandate.CASE_WORKER));
        assertThat(find(third)).isEmpty();
        assertThat(making.own(vera).orElseThrow().end()).contains(CalendarEnd.CHANGED);

        CalendarSecret fourth = secret(vera);
        world().clock().advance(Duration.ofDays(90));
        assertThat(find(fourth)).isEmpty();
        assertThat(feed(vera, fourth)).isEmpty();
        assertThat(find(new CalendarSecret("x".repeat(43)))).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        MakingCalendarLinks making = world().use(vera, MakingCalendarLinks.class);
        Actor administrator =
                staff(UPPSALA, "adam", "Adam Administratör", "Systemförvaltare", "IT", Mandate.ADMINISTRATOR);

        assertThat(refused(making.handle(administrator, NINETY))).isEqualTo(CannotMakeLink.NO_TASKS);
        assertThat(refused(making.handle(vera, new MakeCalendarLink("demo", "sv", 0))))
                .isEqualTo(CannotMakeLink.WRONG_DAYS);
        assertThat(refused(making.handle(vera, new MakeCalendarLink("demo", "sv", 181))))
                .isEqualTo(CannotMakeLink.WRONG_DAYS);
        assertThat(refused(making.handle(vera, new MakeCalendarLink("demo", "fi", 90))))
                .isEqualTo(CannotMakeLink.WRONG_LANGUAGE);
        assertThat(MakingCalendarLinks.whyNot(vera, NINETY, true)).contains(CannotMakeLink.GUEST);
    }

    @Test
    void onlyWordsThatHoldForAnyoneComeAlong() {
        assertThat(ReadingCalendar.words(Sentence.of("a", LocalDate.EPOCH, 3, Sentence.of("b", TODAY))))
                .isEqualTo(Sentence.of("a", LocalDate.EPOCH, 3, Sentence.of("b", TODAY)));
        assertThat(ReadingCalendar.words(Sentence.of("a", "Kim"))).isEqualTo(Sentence.of("calendar.task"));
        assertThat(ReadingCalendar.words(Sentence.of("a", Sentence.of("b", "Kim"))))
                .isEqualTo(Sentence.of("calendar.task"));
    }

    @Test
    void aLinkTellsNothingOfItselfAndItsEndsHaveTheirCodes() {
        CalendarSecret secret = secret(vera);

        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text());
        assertThat(Arrays.stream(CalendarEnd.values()).map(CalendarEnd::code))
                .containsExactly("withdrawn", "replaced", "changed");
        assertThat(CalendarSecret.parse("../" + "x".repeat(40))).isEmpty();
    }

    private static Task write(Actor actor, CaseId caseId, String text, LocalDate due) {
        return world().use(actor, KeepingTasks.class)
                .handle(actor, new WriteTask(caseId, text, due))
                .orElseThrow();
    }

    private void need(CaseId caseId) {
        done(world().use(vera, RecordingSipNeeds.class)
                .handle(
                        vera,
                        new RecordSipNeed(
                                caseId,
                                TODAY,
                                Optional.of(SipInitiator.PERSON),
                                "Att slippa berätta",
                                "Vem gör vad?")));
    }

    private static CalendarSecret secret(Actor actor) {
        return done(world().use(actor, MakingCalendarLinks.class).handle(actor, NINETY))
                .secret();
    }

    private static Optional<CalendarLink> find(CalendarSecret secret) {
        return world().use(SARA, ReadingCalendar.class).find(secret);
    }

    private static Optional<List<CalendarDay>> feed(Actor actor, CalendarSecret secret) {
        return world().use(actor, ReadingCalendar.class).read(actor, secret);
    }

    private static List<String> ids(Actor actor) {
        return feed(actor, secret(actor)).orElseThrow().stream()
                .map(CalendarDay::id)
                .toList();
    }

    private static void away(Actor who, Actor cover) {
        done(world().use(MARIA, SettingAbsence.class)
                .handle(
                        MARIA,
                        new SetAbsence(
                                who.staff().value(),
                                who.name(),
                                TODAY,
                                TODAY,
                                cover.staff().value(),
                                cover.name())));
    }

    /** A moment later than what was settled before, so that it is the newest. */
    private static void settle(Set<String> units) {
        world().clock().advance(Duration.ofMinutes(1));
        Outcome<?, ?> settled = world().use(MARIA, SettlingTeamStaff.class)
                .handle(MARIA, new SettleTeamStaff(Persons.TEAM, units, Set.of()));
        assertThat(settled.isDone()).isTrue();
    }
}
