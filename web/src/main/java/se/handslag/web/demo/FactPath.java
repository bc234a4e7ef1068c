package se.handslag.web.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.web.demo.joint.BoardEntries;
import se.handslag.web.demo.joint.Crisis;
import se.handslag.web.demo.joint.Entries;
import se.handslag.web.demo.joint.Outreach;
import se.handslag.web.demo.joint.PlanWords;
import se.handslag.web.demo.joint.PlanWords.GoalWords;
import se.handslag.web.demo.municipality.Arrival;
import se.handslag.web.demo.municipality.Matter;
import se.handslag.web.demo.municipality.Support;
import se.handslag.web.demo.region.Care;

/** The lines of a story in the FACT team. */
@CompositionRoot(because = "a story is lived at both authorities")
public final class FactPath extends Chronicle<FactPath> {
    private static final Map<String, Answer> MUNICIPALITY_FINDS =
            Map.of("needs-both-authorities", Answer.YES, "other-help-tried", Answer.YES, "wants-the-team", Answer.YES);
    private static final Map<String, Answer> REGION_FINDS =
            Map.of("complex-problems", Answer.YES, "varying-state", Answer.YES);
    private static final int MONTHS = 12;
    private static final int MINUTES = 30;
    private static final int DAYS_TO_FOLLOW_UP = 180;

    private final Actor nurse;

    private FactPath(LocalDate today, Someone who, Actor keeper, Actor nurse, int daysAgo) {
        super(today, Optional.of(who), keeper, daysAgo);
        this.nurse = nurse;
    }

    /** The story of this person, whom these two hold together, from this many days ago. */
    public static FactPath of(LocalDate today, Someone who, Actor keeper, Actor nurse, int daysAgo) {
        return new FactPath(today, who, keeper, nurse, daysAgo);
    }

    @Override
    protected FactPath self() {
        return this;
    }

    @Override
    protected String team() {
        return Arrival.FACT;
    }

    private static Set<ItemKind> everything() {
        Set<ItemKind> all = new HashSet<>(EVERYTHING);
        all.add(PlanningItems.BOARD);
        return all;
    }

    /** From the first contact to granted support. */
    public FactPath enrolled(String matter) {
        calls(matter).after(2).book(6, "Mottagningen, samtalsrum 2").atTheInterview();
        add(new Arrival.Identified(keeper(), keeper().employer().code()));
        consent(keeper(), everything(), MONTHS, ConsentForm.WRITTEN, "");
        add(new Arrival.ToldWhoItIs(keeper()));
        add(new Entries.Took(nurse));
        consent(nurse, everything(), MONTHS, ConsentForm.WRITTEN, "");
        add(new Entries.Found(keeper(), MUNICIPALITY_FINDS, "", false));
        add(new Entries.Found(nurse, REGION_FINDS, "", true));
        add(new Arrival.Concluded(keeper()));
        after(2);
        add(new Matter.Applied(keeper(), ApplicationForm.ORAL, "Stöd av FACT-teamet."));
        add(new Matter.Investigated(
                keeper(),
                "Situation\n" + matter
                        + "\n\nBedömning\nInsatser från båda huvudmännen behövs samtidigt, och de behöver"
                        + " kunna ökas fort."));
        add(new Matter.Asked(keeper(), "Behövs psykiatrisk vård samtidigt med kommunens stöd?"));
        after(1);
        add(new Care.Answered(nurse, ConsultationView.SUPPORTS, "Ja. Vi följer upp läkemedel och mående."));
        add(new Care.TakenOn(nurse, "Behandling och uppföljning i FACT-teamet.", Optional.of(nurse), true));
        after(1);
        LocalDate first = weekdayFrom(day().plusDays(3));
        add(new Matter.Granted(
                DemoStaff.SARA,
                new Period(first, first.plusMonths(MONTHS).minusDays(1)),
                "Du behöver vård och stöd samtidigt, och ibland mycket av det. Därför beviljas du insatsen."));
        LocalDate sent = day();
        after(4);
        return add(new Matter.Notified(keeper(), NoticeMethod.LETTER, sent)).began();
    }

    private FactPath began() {
        return add(Support.CameOfIt.begun(keeper()));
    }

    /** The implementation plan is made, with one goal in the person's words. */
    public FactPath planned(String goal, String step) {
        return add(new Support.Planned(
                keeper(),
                new PlanWords(
                        "Vardagen ska hålla också när måendet växlar.",
                        Map.of(),
                        "",
                        List.of(new GoalWords(goal, "", "", Set.of(), DAYS_TO_FOLLOW_UP, 0, List.of(step))),
                        "Planen är gjord tillsammans hemma vid köksbordet.",
                        ""),
                false));
    }

    /** The crisis plan is made in a calmer time. */
    public FactPath crisisPlan(String signs, String helps, ToCall first) {
        return add(new Crisis.Written(
                keeper(),
                Map.of(
                        CrisisField.EARLY_SIGNS,
                        signs,
                        CrisisField.HELPS_ME,
                        helps,
                        CrisisField.MADE_WITH,
                        who().given() + " och " + keeper().name()),
                Map.of(CrisisField.CALL_1, first)));
    }

    /** A note some days after the line before, and the contact that it tells of. */
    public FactPath met(int days, Actor by, ContactKind kind, String text) {
        note(days, by, kind, text);
        return switch (kind) {
            case HOME_VISIT -> contact(by, ContactWay.VISIT, ContactPlace.HOME);
            case NOT_REACHED -> contact(by, ContactWay.ATTEMPT, ContactPlace.HOME);
            default -> contact(by, ContactWay.CALL, ContactPlace.DIGITAL);
        };
    }

    /** A contact, or an attempt at it, that is only counted. */
    public FactPath contact(Actor by, ContactWay way, ContactPlace place) {
        return add(new Outreach.Contact(by, way, place, MINUTES));
    }

    /** Is put on the board, with a first agreement due this many days after the world is told. */
    public FactPath onBoard(Actor by, String reason, String words, AgreementKind first, int dueFromToday) {
        return add(
                new BoardEntries.PutOn(by, reason, words, first, weekdayFrom(today().plusDays(dueFromToday)), false));
    }

    /** The same, with a copy to the other authority. */
    public FactPath onBoardForBoth(Actor by, String reason, String words, AgreementKind first, int dueFromToday) {
        return add(new BoardEntries.PutOn(by, reason, words, first, weekdayFrom(today().plusDays(dueFromToday)), true));
    }

    /** Is moved on the board. */
    public FactPath moved(Actor by, String reason, String words) {
        return add(new BoardEntries.Moved(by, reason, words));
    }

    /** One more thing is agreed on, due this many days after the world is told. */
    public FactPath agreed(Actor by, AgreementKind kind, String words, int dueFromToday) {
        return add(new BoardEntries.AgreedOn(by, kind, words, weekdayFrom(today().plusDays(dueFromToday))));
    }
}
