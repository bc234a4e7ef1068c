package se.handslag.web.municipality.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.correct.Correction;
import se.handslag.decisions.municipality.matter.Aftermath;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.view.ActNow;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.municipality.decision.MatterPage.Closed;
import se.handslag.web.municipality.decision.MatterPage.Link;
import se.handslag.web.shell.Visit;

/**
 * What has happened to a decision since it was made, what it still grants and what can be done now.
 *
 * @param events in the order in which they were recorded
 * @param now what it grants today where that is not what it granted; empty if nothing has changed
 * @param copy where the copy that is handed out is; empty if it is the letter itself
 * @param can what can be done now
 * @param cannot what cannot, and why
 */
public record DecisionStory(
        List<Happening> events, Optional<String> now, Optional<String> copy, List<Link> can, List<Closed> cannot) {
    /**
     * One thing that has happened.
     *
     * @param what its name
     * @param by who recorded it, and when
     * @param words more about it; empty for nothing
     * @param link where more is told; empty for nowhere
     */
    public record Happening(String what, Signature by, String words, Optional<Link> link) {
        Instant at() {
            return by.at();
        }
    }

    static DecisionStory of(Visit visit, MatterView view, MunicipalDecision decision) {
        Aftermath aftermath = view.matter().aftermath();
        DecisionId id = decision.id();
        boolean copied = !aftermath.correctionsOf(id).isEmpty() || aftermath.omitsDecider(id);
        return new DecisionStory(
                events(visit, view, decision),
                now(visit, view, decision),
                Optional.of(DecisionRoutes.path(visit, id + "/exemplar")).filter(any -> copied),
                can(visit, view, decision),
                view.actsOn(id).stream()
                        .filter(act -> act.act() != DecisionAct.NOTIFY)
                        .flatMap(act -> act.whyNot().stream()
                                .map(why -> new Closed(label(visit, act.act()), visit.say(why.sentence()))))
                        .toList());
    }

    private static String label(Visit visit, DecisionAct act) {
        return visit.say("web.decision.act-on." + act.code());
    }

    private static List<Link> can(Visit visit, MatterView view, MunicipalDecision decision) {
        List<Link> can = new ArrayList<>();
        view.actsOn(decision.id()).stream().filter(ActNow::isOpen).forEach(act -> page(act.act())
                .map(page -> new Link(label(visit, act.act()), DecisionRoutes.path(visit, decision.id() + "/" + page)))
                .ifPresent(can::add));
        boolean latest = view.matter()
                .latestSupport()
                .filter(support -> support.decision().id().equals(decision.id()))
                .isPresent();
        if (latest && view.act(MatterAct.END).isOpen()) {
            can.add(new Link(visit.say("web.decision.act.end"), DecisionRoutes.path(visit, "upphor")));
        }
        return can;
    }

    /** A notice is recorded on this page, and put right from where it stands. */
    private static Optional<String> page(DecisionAct act) {
        return switch (act) {
            case NOTIFY, CORRECT_NOTICE, CARRY_OUT -> Optional.empty();
            case LEAVE_OUT_DECIDER -> Optional.of("utan-namn");
            case CORRECT -> Optional.of("ratta");
            case CHANGE -> Optional.of("andra");
            case APPEAL -> Optional.of("overklagande");
        };
    }

    private static Optional<String> now(Visit visit, MatterView view, MunicipalDecision decision) {
        Optional<Period> left = left(view, decision);
        if (decision.granted().isEmpty() || left.equals(decision.granted())) {
            return Optional.empty();
        }
        boolean changed = view.matter().decisions().stream()
                .anyMatch(later -> later.kind() == DecisionKind.CHANGE
                        && later.about().filter(decision.id()::equals).isPresent());
        return Optional.of(
                changed
                        ? visit.say("web.decision.story.superseded")
                        : left.map(period -> visit.say("web.decision.story.cut", period))
                                .orElseGet(() -> visit.say("web.decision.story.none-left")));
    }

    /** The days of support that a decision still grants; empty for none. */
    static Optional<Period> left(MatterView view, MunicipalDecision decision) {
        return SupportInForce.of(view.matter().decisions()).stream()
                .filter(support -> support.decision().id().equals(decision.id()))
                .map(SupportInForce::period)
                .findFirst();
    }

    private static List<Happening> events(Visit visit, MatterView view, MunicipalDecision decision) {
        Aftermath aftermath = view.matter().aftermath();
        DecisionId id = decision.id();
        List<Happening> events = new ArrayList<>();
        events.add(new Happening(
                visit.say("web.decision.story.decided"), decision.particulars().by(), "", Optional.empty()));
        view.noticesOf(id).forEach(notice -> events.add(notice(visit, "web.decision.story.notice", notice)));
        aftermath.mistakenNotices().stream()
                .filter(notice -> notice.decision().equals(id))
                .forEach(notice -> events.add(notice(visit, "web.decision.story.notice.mistaken", notice)));
        aftermath.correctionsOf(id).forEach(it -> events.add(correction(visit, it)));
        aftermath.omittedDeciders().stream()
                .filter(it -> it.decision().equals(id))
                .forEach(it -> events.add(new Happening(
                        visit.say("web.decision.story.left-out"), it.recorded(), it.reason(), Optional.empty())));
        aftermath.appealsOf(id).forEach(appeal -> addAppeal(visit, appeal, events));
        view.matter().decisions().stream()
                .filter(later -> later.about().filter(id::equals).isPresent())
                .forEach(later -> events.add(new Happening(
                        visit.say("decision.kind." + later.kind().code()),
                        later.particulars().by(),
                        "",
                        Optional.of(new Link(
                                visit.say("web.decision.story.later"),
                                DecisionRoutes.path(visit, later.id().toString()))))));
        events.sort(Comparator.comparing(Happening::at));
        return events;
    }

    private static Happening notice(Visit visit, String what, Notice notice) {
        String received = notice.receivedOn()
                .map(day -> visit.say("web.decision.notify.received.on", day))
                .orElseGet(() -> visit.say("web.decision.notify.received.unknown"));
        return new Happening(
                visit.say(what),
                notice.recorded(),
                visit.say("notice.method." + notice.method().code()) + ". " + received
                        + (notice.reason().isEmpty() ? "" : " " + notice.reason()),
                Optional.empty());
    }

    private static Happening correction(Visit visit, Correction it) {
        return new Happening(
                visit.say("web.decision.story.corrected"),
                it.corrected(),
                visit.say("web.decision.story.corrected.words", it.wrong(), it.right()) + " " + it.reason(),
                Optional.empty());
    }

    private static void addAppeal(Visit visit, Appeal appeal, List<Happening> events) {
        Link open = new Link(
                visit.say("web.decision.story.appeal.open"),
                DecisionRoutes.path(visit, appeal.decision() + "/overklagande/" + appeal.id()));
        events.add(new Happening(visit.say("web.decision.story.appeal"), appeal.received(), "", Optional.of(open)));
        for (AppealStep step : appeal.steps()) {
            events.add(new Happening(visit.say("appeal.step." + step.code()), step.by(), "", Optional.of(open)));
        }
    }
}
