package se.handslag.web.demo;

import static se.handslag.web.demo.DemoStaff.LENA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.planning.DischargeReason;
import se.handslag.web.demo.joint.Entries;
import se.handslag.web.demo.joint.Mapped;
import se.handslag.web.demo.joint.PlanWords;
import se.handslag.web.demo.joint.Progress;
import se.handslag.web.demo.joint.Progress.Said;
import se.handslag.web.demo.municipality.Arrival;
import se.handslag.web.demo.municipality.Matter;
import se.handslag.web.demo.municipality.Support;
import se.handslag.web.demo.region.Blocks;
import se.handslag.web.demo.region.Care;

/** The lines of a story that take a person from one stage to the next. */
@CompositionRoot(because = "a story is lived at both authorities")
public final class Path extends Chronicle<Path> {
    /** Support is extended about twice a year. */
    private static final int DAYS_OF_A_PERIOD = 180;

    private static final int DAYS_AHEAD = 14;

    private static final int DAYS_TO_ANSWER = 14;

    private final Phrases phrases;
    private final Deque<Period> extensions = new ArrayDeque<>();
    private int timesFollowedUp;

    private Path(LocalDate today, Optional<Someone> who, Actor keeper, int daysAgo) {
        super(today, who, keeper, daysAgo);
        this.phrases = Phrases.about(who);
    }

    /** The story of this person, kept by this member of the municipality's staff, from this many days ago. */
    public static Path of(LocalDate today, Someone who, Actor keeper, int daysAgo) {
        return new Path(today, Optional.of(who), keeper, daysAgo);
    }

    /** The story of someone whom nobody has named. */
    public static Path ofSomeone(LocalDate today, Actor keeper, int daysAgo) {
        return new Path(today, Optional.empty(), keeper, daysAgo);
    }

    @Override
    protected Path self() {
        return this;
    }

    /** Support that ends in the meantime is extended in time. */
    @Override
    protected Path on(LocalDate next) {
        while (!extensions.isEmpty()) {
            LocalDate decidedOn = weekdayBy(extensions.peek().from().minusDays(DAYS_AHEAD));
            if (decidedOn.isAfter(next)) {
                break;
            }
            Period period = extensions.remove();
            super.on(decidedOn.isBefore(day()) ? day() : decidedOn);
            add(new Matter.Extended(SARA, period, phrases.restsOn(), phrases.reasonsToExtend()));
            add(new Matter.Notified(keeper(), NoticeMethod.HANDED_OVER, day()));
        }
        return super.on(next.isBefore(day()) ? day() : next);
    }

    @Override
    public Story story() {
        on(weekdayBy(today().minusDays(1)));
        return super.story();
    }

    /** It is known who it is. */
    public Path identified() {
        return add(new Arrival.Identified(keeper(), keeper().employer().code()));
    }

    /** The person consents, at both authorities, and the region is told who it is and takes the case on. */
    public Path consents(Set<ItemKind> kinds) {
        consent(keeper(), kinds, 12, ConsentForm.WRITTEN, "");
        return known(kinds);
    }

    private Path known(Set<ItemKind> kinds) {
        add(new Arrival.ToldWhoItIs(keeper()));
        add(new Entries.Took(NILS));
        return consent(NILS, kinds, 12, ConsentForm.WRITTEN, "");
    }

    /** The municipality takes these stands; the region gets copies. */
    public Path finds(Map<String, Answer> answers) {
        return add(new Entries.Found(keeper(), answers, "", true));
    }

    /** The municipality takes these stands and hands nothing over. */
    public Path keeps(Map<String, Answer> answers) {
        return add(new Entries.Found(keeper(), answers, "", false));
    }

    /** The region takes these stands; the municipality gets copies. */
    public Path regionFinds(Map<String, Answer> answers) {
        return add(new Entries.Found(NILS, answers, "", true));
    }

    /** The interview is held: who it is, consent, and all criteria met. */
    public Path assessed(Set<ItemKind> kinds) {
        atTheInterview().identified().consents(kinds);
        keeps(Phrases.MUNICIPALITY_FINDS).regionFinds(Phrases.REGION_FINDS);
        return add(new Arrival.Concluded(keeper()));
    }

    /** The assessment is concluded as it stands. */
    public Path concluded() {
        return add(new Arrival.Concluded(keeper()));
    }

    /** A relative's first contact, a booked interview and an assessment in which all criteria are met. */
    public Path fromRelative(String name, String about, String matter) {
        return relativeCalls(name, about, matter)
                .after(3)
                .book(9, phrases.place())
                .assessed(EVERYTHING);
    }

    /** The person's own first contact, a booked interview and an assessment in which all criteria are met. */
    public Path fromOwnCall(String matter) {
        return calls(matter).after(2).book(8, phrases.place()).assessed(EVERYTHING);
    }

    /** The person applies, in own words. */
    public Path applies(String words) {
        return add(new Matter.Applied(keeper(), ApplicationForm.ORAL, words));
    }

    /** The investigation is written from what the person has told. */
    public Path investigated(String situation, String need) {
        return add(new Matter.Investigated(keeper(), phrases.investigation(day(), situation, need)));
    }

    /** The investigation is begun, and not saved. */
    public Path investigationBegun(String text) {
        return add(new Matter.InvestigationBegun(keeper(), text));
    }

    /** The region is asked. */
    public Path asked() {
        return add(new Matter.Asked(keeper(), phrases.question()));
    }

    /** The region answers. */
    public Path answered() {
        return add(new Care.Answered(NILS, ConsultationView.SUPPORTS, phrases.answer()));
    }

    /**
     * From application to decision: support is granted until this many days after the world is told, in periods of about half a year.
     *
     * @param situation how it is, for the investigation
     * @param need why support is needed
     * @param words what is applied for, in the person's words
     */
    public Path granted(int untilDaysFromToday, String words, String situation, String need) {
        after(4).applies(words)
                .after(5)
                .investigated(situation, need)
                .asked()
                .after(3)
                .answered();
        return after(2).decided(SARA, untilDaysFromToday);
    }

    /** This member of staff grants the support. */
    public Path decided(Actor by, int untilDaysFromToday) {
        LocalDate first = weekdayFrom(day().plusDays(5));
        LocalDate last = today().plusDays(untilDaysFromToday);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        int periods = (int) Math.max(1, Math.round((double) days / DAYS_OF_A_PERIOD));
        for (int i = 1; i < periods; i++) {
            extensions.add(
                    new Period(first.plusDays(days * i / periods), first.plusDays(days * (i + 1) / periods - 1)));
        }
        LocalDate firstEnd = first.plusDays(days / periods - 1);
        return add(new Matter.Granted(by, new Period(first, firstEnd), phrases.reasonsToGrant()));
    }

    /** The letter went by post some days ago and has arrived. */
    public Path notified(int daysOnTheWay) {
        LocalDate sentOn = day();
        after(daysOnTheWay);
        return add(new Matter.Notified(keeper(), NoticeMethod.LETTER, sentOn));
    }

    /** The support is refused after the person has been heard; the person answered nothing that changed it. */
    public Path refused(String reply, String reasons) {
        add(new Matter.Communicated(keeper(), DAYS_TO_ANSWER));
        after(6);
        add(new Matter.Replied(keeper(), reply));
        after(9);
        return add(new Matter.Refused(SARA, reasons));
    }

    /** Both plans are made, each in its own record, and copied to the other. */
    public Path planned(String firstGoal, String secondGoal, String forward) {
        add(new Support.Planned(keeper(), phrases.implementationPlan(firstGoal, secondGoal, forward), true));
        add(Support.CameOfIt.begun(keeper()));
        return add(new Care.Planned(NILS, phrases.carePlan(), true));
    }

    /** The support is not given, or no longer, and why. */
    public Path notGiven(CarryingOutStep step, WhyNotCarriedOut why, String words) {
        return add(new Support.CameOfIt(keeper(), step, Optional.of(why), words));
    }

    /** The implementation plan alone is made, and kept. */
    public Path plannedHere(String firstGoal, String secondGoal, String forward) {
        add(new Support.Planned(keeper(), phrases.implementationPlan(firstGoal, secondGoal, forward), false));
        return add(Support.CameOfIt.begun(keeper()));
    }

    /** The implementation plan is made and the region gets a copy. */
    public Path plannedAndShared(PlanWords words) {
        add(new Support.Planned(keeper(), words, true));
        return add(Support.CameOfIt.begun(keeper()));
    }

    /** An area of life is mapped. */
    public Path mapped(Mapped area) {
        return add(area);
    }

    /** The region's care plan is made and the municipality gets a copy. */
    public Path carePlanned(PlanWords words) {
        return add(new Care.Planned(NILS, words, true));
    }

    /** The region takes on the care, with the nurse as fixed care contact, and the municipality is told. */
    public Path takenOn(String undertakes) {
        consentHolds(NILS);
        return add(new Care.TakenOn(NILS, undertakes, Optional.of(NILS), true));
    }

    /** The region takes on the care, names no contact yet and tells nobody. */
    public Path takenOnForNow(String undertakes) {
        return add(new Care.TakenOn(NILS, undertakes, Optional.empty(), false));
    }

    /** The region declines to take on the care, and the municipality is told that it has. */
    public Path careDeclined(CareRefusalReason reason, String words) {
        consentHolds(NILS);
        return add(new Care.Declined(NILS, reason, words));
    }

    /** What the region had taken on ends, and the municipality is told that it has. */
    public Path commitmentEnds(String reason) {
        consentHolds(NILS);
        return add(new Care.CommitmentEnded(NILS, reason));
    }

    /** The goals of both plans are followed up, each in its own record, and are so again after some days. */
    public Path followedUp(int nextAfter, Said... said) {
        add(new Progress.FollowedUp(keeper(), List.of(said), nextAfter));
        timesFollowedUp++;
        return add(new Progress.FollowedUp(NILS, List.of(phrases.saidToTheNurse(timesFollowedUp)), nextAfter));
    }

    /** Something passes between the authorities that is no copy on consent. */
    public Path passes(Deed deed) {
        return add(deed);
    }

    /** The person has been told of support and care, with a recommendation; of what the region tells, the municipality gets a copy. */
    public Path informed(Actor by, String told, String recommended, String helpedWith) {
        boolean copied = by.equals(NILS);
        if (copied) {
            consentHolds(by);
        }
        return add(new Progress.Informed(by, told, recommended, helpedWith, copied));
    }

    /** The support ends as it was planned, and the region's care with it. */
    public Path completed(Answer isolationBroken, Answer wayBack, String summary) {
        consentHolds(keeper());
        add(new Support.Ended(keeper(), DischargeReason.COMPLETED, true, isolationBroken, wayBack, summary, true));
        return careEnds(2, DischargeReason.COMPLETED);
    }

    /** The support ends for another reason after it has begun; the region is not told more than it knows. */
    public Path leaves(DischargeReason reason, Answer isolationBroken, Answer wayBack, String summary) {
        add(new Support.Ended(keeper(), reason, true, isolationBroken, wayBack, summary, false));
        return careEnds(5, reason);
    }

    /** The case ends before any support has begun. */
    public Path neverBegan(DischargeReason reason, String summary) {
        return add(new Support.Ended(keeper(), reason, false, Answer.UNKNOWN, Answer.UNKNOWN, summary, false));
    }

    /** The person blocks what the nurse's unit has written from the region's other units. */
    public Path blocked(String informed) {
        return add(new Blocks.Blocked(NILS, informed));
    }

    /** At another unit it is opened in an emergency, and waits to be reviewed. */
    public Path openedInEmergency(String why) {
        return add(new Blocks.Opened(LENA, why));
    }

    /** The region closes its own file some days later. */
    public Path careEnds(int days, DischargeReason reason) {
        extensions.clear();
        after(days);
        return add(new Care.Ended(NILS, reason, phrases.careEnds()));
    }
}
