package se.handslag.web.region.stay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.planning.region.stay.ReadingStays;
import se.handslag.planning.region.stay.StayCourse;
import se.handslag.planning.region.stay.StayEvent;
import se.handslag.web.shell.Visit;

/** Stays in the reader's words. */
final class StayWords {
    private final Visit visit;
    private final ReadingStays.Here here;
    private final String home;

    StayWords(Visit visit, ReadingStays.Here here) {
        this.visit = visit;
        this.here = here;
        this.home = "/person/" + visit.caseId();
    }

    StayPage page(Optional<Sentence> obstacle) {
        return new StayPage(
                obstacle.map(visit::say).orElse(""),
                here.now().map(this::told),
                clocks(),
                obstacle.isPresent() ? List.of() : acts(),
                here.now()
                                .filter(course -> course.isGoingOn() && course.asksForSip())
                                .isPresent()
                        ? home + "/sip"
                        : "",
                here.now()
                                .filter(course -> course.isGoingOn()
                                        && course.stay().care().mayGoOnOutside())
                                .isPresent()
                        ? home + "/slutenvard/vardplan"
                        : "",
                here.earlier().stream().map(this::told).toList());
    }

    /** The stay that goes on in two lines, for the overview. */
    List<String> summary() {
        return here.now()
                .map(course -> Stream.concat(
                                Stream.of(visit.say(
                                        course.isGoingOn() ? "web.stay.line" : "web.stay.line.left",
                                        course.stay().ward(),
                                        Dates.day(course.stay().admittedAt()))),
                                clocks().stream()
                                        .limit(2)
                                        .map(clock -> visit.say("web.stay.line.clock", clock.what(), clock.due())))
                        .toList())
                .orElse(List.of());
    }

    private List<StayPage.Clock> clocks() {
        List<StayPage.Clock> clocks = new ArrayList<>();
        here.now().ifPresent(course -> {
            course.tellBy()
                    .ifPresent(by -> clocks.add(new StayPage.Clock(
                            visit.say("web.stay.clock.tell", by),
                            Dates.day(by),
                            home + "/slutenvard/" + StayAct.TELL.path())));
            if (course.isGoingOn()) {
                course.contactBy()
                        .ifPresent(day -> clocks.add(new StayPage.Clock(
                                visit.say("web.stay.clock.contact"),
                                day,
                                home + "/slutenvard/" + StayAct.CONTACT.path())));
                here.callBy()
                        .ifPresent(day ->
                                clocks.add(new StayPage.Clock(visit.say("web.stay.clock.call"), day, home + "/sip")));
                here.paysFrom()
                        .ifPresent(day -> clocks.add(new StayPage.Clock(
                                visit.say(here.agreed() ? "web.stay.clock.pays.agreed" : "web.stay.clock.pays"),
                                day,
                                "")));
            } else {
                clocks.add(new StayPage.Clock(
                        visit.say("web.stay.clock.inform"),
                        Dates.day(course.discharged().orElseThrow().at()),
                        home + "/slutenvard/" + StayAct.INFORM.path()));
            }
        });
        clocks.sort(Comparator.comparing(StayPage.Clock::due));
        return clocks;
    }

    private List<StayPage.Link> acts() {
        List<StayAct> acts = here.now().map(StayAct::now).orElse(List.of(StayAct.ADMIT));
        return acts.stream()
                .map(act -> new StayPage.Link(
                        visit.say("web.stay.act." + act.path()),
                        home + "/slutenvard/" + act.path(),
                        act == acts.get(0)))
                .toList();
    }

    private StayPage.Told told(StayCourse course) {
        List<StayPage.Fact> facts = new ArrayList<>();
        facts.add(fact("admitted", visit.moment(course.stay().admittedAt())));
        facts.add(fact("care", visit.say("stay.care." + course.stay().care().code())));
        facts.add(fact(
                "planned", course.planned().map(visit::date).orElseGet(() -> visit.say("web.stay.planned.unknown"))));
        facts.add(fact("needs", visit.say("stay.needs." + course.needs().code())));
        if (course.needs().ofOpenCare()) {
            facts.add(fact(
                    "contact",
                    course.careContact().map(StayEvent::words).orElseGet(() -> visit.say("web.stay.contact.none"))));
        }
        course.discharged().ifPresent(left -> {
            facts.add(fact("left", visit.moment(left.at())));
            facts.add(fact("where", left.words()));
        });
        List<StayPage.Event> events =
                new ArrayList<>(course.events().stream().map(this::event).toList());
        Collections.reverse(events);
        return new StayPage.Told(course.stay().ward(), facts, events);
    }

    private StayPage.Event event(StayEvent event) {
        Map<UUID, Acknowledgement> receipts = here.receipts();
        boolean went = event.to().isPresent();
        Optional<Acknowledgement> receipt = Optional.ofNullable(receipts.get(event.id()));
        return new StayPage.Event(
                visit.say("stay.step." + event.step().code()),
                visit.moment(event.at()),
                event.at().toString(),
                event.by().name() + ", " + event.by().title(),
                words(event),
                !went
                        ? ""
                        : receipt.map(given -> visit.say(
                                        "web.stay.receipt",
                                        given.by().name(),
                                        visit.moment(given.by().at())))
                                .orElseGet(() -> visit.say("web.stay.receipt.waits")),
                went && receipt.isEmpty());
    }

    private String words(StayEvent event) {
        List<String> words = new ArrayList<>();
        event.needs()
                .ifPresent(
                        needs -> words.add(visit.say("web.stay.said.needs", visit.say("stay.needs." + needs.code()))));
        event.planned().ifPresent(day -> words.add(visit.say("web.stay.said.planned", day)));
        if (!event.words().isBlank()) {
            words.add(event.words());
        }
        if (!event.reason().isBlank()) {
            words.add(visit.say("web.stay.said.reason", event.reason()));
        }
        return String.join("\n", words);
    }

    private StayPage.Fact fact(String key, String value) {
        return new StayPage.Fact(visit.say("web.stay.fact." + key), value);
    }
}
