package se.handslag.web.demo;

import static se.handslag.web.demo.DemoStaff.NILS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.journal.ContactKind;
import se.handslag.decisions.DecisionItems;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.planning.PlanningItems;
import se.handslag.web.demo.joint.Entries;
import se.handslag.web.demo.municipality.Arrival;

/**
 * Writes a story down, day by day: every line happens some days after the one before, on a weekday and never today or later.
 *
 * <p>Here are the lines that can stand in any part of a story; {@link Path} has those that take a person from one stage to the next.
 */
@CompositionRoot(because = "a story is lived at both authorities")
public abstract class Chronicle<T extends Chronicle<T>> {
    /** What can be handed over in this team. */
    public static final Set<ItemKind> EVERYTHING = Set.of(
            ItemKind.IDENTITY,
            ItemKind.APPOINTMENT,
            ItemKind.NOTE,
            AssessmentItems.FINDING,
            DecisionItems.CONSULTATION_REQUEST,
            DecisionItems.CONSULTATION_ANSWER,
            DecisionItems.CARE_COMMITMENT,
            PlanningItems.PLAN,
            PlanningItems.INFORMATION,
            PlanningItems.DISCHARGE,
            PlanningItems.SIP);

    /** What is needed to assess and decide together, and nothing of what is said afterwards. */
    public static final Set<ItemKind> ASSESSMENT_ONLY = Set.of(
            ItemKind.IDENTITY,
            ItemKind.APPOINTMENT,
            AssessmentItems.FINDING,
            DecisionItems.CONSULTATION_REQUEST,
            DecisionItems.CONSULTATION_ANSWER);

    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final LocalTime EVENING = LocalTime.of(16, 30);
    private static final int MONTHS_OF_CONSENT = 12;

    private final LocalDate today;
    private final Optional<Someone> who;
    private final Actor keeper;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Owner, LocalDate> consentUntil = new HashMap<>();
    private LocalDateTime cursor;
    private LocalDateTime interviewAt = LocalDateTime.MIN;

    /**
     * @param today the day on which the world is told
     * @param who empty while nobody has said who it is
     * @param keeper who takes the contact and keeps the case at the municipality
     * @param daysAgo when it begins
     */
    protected Chronicle(LocalDate today, Optional<Someone> who, Actor keeper, int daysAgo) {
        this.today = today;
        this.who = who;
        this.keeper = keeper;
        this.cursor = weekdayBy(today.minusDays(daysAgo)).atTime(MORNING);
    }

    /** This, as what it is. */
    protected abstract T self();

    /** What has been written. */
    public Story story() {
        return new Story(who, keeper.employer(), happenings);
    }

    /** Which team they turn to. */
    protected String team() {
        return Arrival.TEAM;
    }

    protected Actor keeper() {
        return keeper;
    }

    protected Someone who() {
        return who.orElseThrow();
    }

    /** The day that the story has come to. */
    protected LocalDate day() {
        return cursor.toLocalDate();
    }

    protected LocalDate today() {
        return today;
    }

    /** The next lines happen some days later, on a weekday. */
    public T after(int days) {
        return days == 0 ? self() : on(weekdayFrom(day().plusDays(days)));
    }

    /** The next lines happen this many days before the world is told, on a weekday. */
    public T daysAgo(int days) {
        return on(weekdayBy(today.minusDays(days)));
    }

    /** The next lines happen on this day, or on the day that the story has come to already. */
    protected T on(LocalDate next) {
        if (next.isBefore(day())) {
            throw new IllegalStateException("A story does not go back in time.");
        }
        if (next.isAfter(day())) {
            // Not every day begins with the same hour.
            cursor = next.atTime(MORNING).plusHours(happenings.size() % 5);
        }
        return self();
    }

    /** Something is done now; the next thing twelve minutes later. */
    protected T add(Deed deed) {
        if (!day().isBefore(today)) {
            throw new IllegalStateException("A story ends before the day on which it is told.");
        }
        happenings.add(new Happening(cursor, deed));
        cursor = cursor.toLocalTime().isBefore(EVENING) ? cursor.plusMinutes(12) : cursor.plusMinutes(1);
        return self();
    }

    /** A relative gets in touch. */
    public T relativeCalls(String name, String about, String matter) {
        return called(Caller.RELATIVE, name, about, matter, NextStep.INTERVIEW, Optional.empty());
    }

    /** The person gets in touch. */
    public T calls(String matter) {
        return called(Caller.SELF, who().name(), who().name(), matter, NextStep.INTERVIEW, Optional.empty());
    }

    /** Someone gets in touch, and it is left at that. */
    public T callsWithoutNextStep(String name, String about, String matter) {
        return called(Caller.OTHER, name, about, matter, NextStep.NOTHING, Optional.empty());
    }

    /** A relative gets in touch, and is to be called back some days after the world is told. */
    public T relativeIsCalledBack(String name, String about, String matter, int daysFromToday) {
        return called(
                Caller.RELATIVE,
                name,
                about,
                matter,
                NextStep.CALL_BACK,
                Optional.of(weekdayFrom(today.plusDays(daysFromToday))));
    }

    private T called(
            Caller caller, String name, String about, String matter, NextStep next, Optional<LocalDate> callBackOn) {
        String phone = caller == Caller.SELF ? who().phone() : "";
        return add(new Arrival.Called(team(), keeper, caller, name, phone, about, matter, next, callBackOn));
    }

    /** Someone has advice about nobody in particular. */
    public T advice() {
        return add(new Arrival.Advised(keeper, Caller.OTHER));
    }

    /** The assessment interview is booked, some days ahead. */
    public T book(int daysAhead, String place) {
        interviewAt = weekdayFrom(day().plusDays(daysAhead)).atTime(10, 0);
        return add(new Arrival.Booked(keeper, interviewAt, place, NILS.name()));
    }

    /** The booked interview has just been held. */
    public T atTheInterview() {
        on(interviewAt.toLocalDate());
        cursor = interviewAt.plusMinutes(75);
        return self();
    }

    /** A note some days after the line before, kept in the author's own record. */
    public T note(int days, Actor by, ContactKind kind, String text) {
        after(days);
        return add(new Entries.Noted(by, kind, happened(), text, false));
    }

    /** A note of which the other authority gets a copy. */
    public T sharedNote(int days, Actor by, ContactKind kind, String text) {
        after(days);
        consentHolds(by);
        return add(new Entries.Noted(by, kind, happened(), text, true));
    }

    /** A note that is begun and not signed. */
    public T draft(Actor by, ContactKind kind, String text) {
        return add(new Entries.Drafted(by, kind, happened(), text));
    }

    private LocalDateTime happened() {
        return cursor.minusMinutes(45).withMinute(cursor.getMinute() / 30 * 30);
    }

    /** A task that is due this many days after the world is told; before, if the number is negative. */
    public T task(Actor by, String text, int dueFromToday) {
        return add(new Entries.Remembered(by, text, today.plusDays(dueFromToday)));
    }

    /** The person consents to what this actor's authority may hand over. */
    public T consent(Actor by, Set<ItemKind> kinds, int months, ConsentForm form, String exceptions) {
        return consentUntil(by, kinds, day().plusMonths(months), form, exceptions);
    }

    /** The same, until this many days after the world is told. */
    public T consentEnding(Actor by, Set<ItemKind> kinds, int daysFromToday) {
        return consentUntil(by, kinds, today.plusDays(daysFromToday), ConsentForm.WRITTEN, "");
    }

    private T consentUntil(Actor by, Set<ItemKind> kinds, LocalDate last, ConsentForm form, String exceptions) {
        if (kinds.contains(ItemKind.NOTE)) {
            consentUntil.put(by.employer().kind().owner(), last);
        }
        return add(new Entries.Consented(by, kinds, last, form, exceptions));
    }

    /** The person withdraws what this actor's authority may hand over. */
    public T withdraws(Actor by, String how) {
        consentUntil.remove(by.employer().kind().owner());
        return add(new Entries.Withdrew(by, how));
    }

    /** The person takes back a part of what this actor's authority may hand over; the rest stands. */
    public T withdrawsPart(Actor by, Set<ItemKind> kinds, String how) {
        consentUntil.remove(by.employer().kind().owner());
        return add(new Entries.WithdrewPart(by, kinds, how));
    }

    /** Before something is handed over the consent is renewed, if it has ended. */
    protected void consentHolds(Actor by) {
        LocalDate until = consentUntil.getOrDefault(by.employer().kind().owner(), LocalDate.MIN);
        if (until.isBefore(day())) {
            consent(by, EVERYTHING, MONTHS_OF_CONSENT, ConsentForm.WRITTEN, "");
        }
    }

    protected static LocalDate weekdayFrom(LocalDate day) {
        LocalDate weekday = day;
        while (isWeekend(weekday)) {
            weekday = weekday.plusDays(1);
        }
        return weekday;
    }

    protected static LocalDate weekdayBy(LocalDate day) {
        LocalDate weekday = day;
        while (isWeekend(weekday)) {
            weekday = weekday.minusDays(1);
        }
        return weekday;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
