package se.handslag.web.joint.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.transfer.HandoverForm;
import se.handslag.planning.joint.transfer.ReadingTransfers;
import se.handslag.planning.joint.transfer.Transfer;
import se.handslag.planning.joint.transfer.TransferCourse;
import se.handslag.planning.joint.transfer.TransferEvent;
import se.handslag.planning.joint.transfer.TransferState;
import se.handslag.web.shell.Visit;

/** Transfers in the reader's words. */
final class TransferWords {
    private static final List<String> CARRIED = List.of(
            "receiver",
            "hands-over",
            "takes-over",
            "from",
            "until",
            "handed",
            "why",
            "on",
            "follow-up-by",
            "follow-up-on");

    private final Visit visit;
    private final ReadingTransfers.Here here;
    private final String home;

    TransferWords(Visit visit, ReadingTransfers.Here here) {
        this.visit = visit;
        this.here = here;
        this.home = "/person/" + visit.caseId() + "/overforing";
    }

    TransferPage page(Optional<Sentence> obstacle) {
        boolean goesOn = here.own().stream().anyMatch(own -> own.state().isGoingOn());
        return new TransferPage(
                obstacle.map(visit::say).orElse(""),
                here.readiness().isPresent()
                        ? visit.say("web.transfer.readiness", here.readiness().getAsInt())
                        : visit.say("web.transfer.readiness.none"),
                goesOn || obstacle.isPresent() ? "" : home + "/" + TransferAct.PLAN.path(),
                here.own().stream().map(own -> told(own, obstacle.isEmpty())).toList(),
                here.come().stream().map(come -> come(come, obstacle.isEmpty())).toList());
    }

    /** Where the last transfer stands, for the overview. */
    List<String> summary() {
        return Stream.concat(
                        here.own().stream()
                                .limit(1)
                                .map(own -> visit.say(
                                        "web.transfer.line",
                                        own.course().transfer().receiver(),
                                        state(own).toLowerCase(visit.language()))),
                        here.come().stream()
                                .filter(come -> come.form() == HandoverForm.PLANNED && come.waits())
                                .limit(1)
                                .map(come -> visit.say("web.transfer.line.come")))
                .toList();
    }

    private String state(ReadingTransfers.Own own) {
        return own.state() == TransferState.READY
                ? visit.say("web.transfer.ready-until", own.readyUntil().orElseThrow())
                : visit.say("transfer.state." + own.state().code());
    }

    private TransferPage.Told told(ReadingTransfers.Own own, boolean writes) {
        TransferCourse course = own.course();
        Transfer transfer = course.transfer();
        List<TransferPage.Fact> facts = new ArrayList<>();
        facts.add(fact("kind", visit.say("transfer.to." + transfer.to().code())));
        facts.add(fact("hands-over", transfer.handsOver()));
        facts.add(fact("takes-over", transfer.takesOver()));
        facts.add(fact("overlap", visit.dates().text(transfer.overlap())));
        facts.add(fact("handed", transfer.handed()));
        facts.add(fact("why", transfer.why()));
        if (!transfer.howConsented().isBlank()) {
            facts.add(fact("consented", transfer.howConsented()));
        }
        facts.add(fact(
                "planned",
                transfer.by().name() + ", " + visit.moment(transfer.by().at())));
        List<TransferAct> acts = writes ? TransferAct.now(own) : List.of();
        return new TransferPage.Told(
                transfer.receiver(), state(own), kind(own.state()), facts, steps(course), links(acts, course));
    }

    private List<TransferPage.Link> links(List<TransferAct> acts, TransferCourse course) {
        return acts.stream()
                .map(act -> new TransferPage.Link(
                        visit.say("web.transfer.act." + act.path()),
                        home + "/" + act.path() + "?overforing=" + course.id(),
                        act == acts.get(0)))
                .toList();
    }

    private List<TransferPage.Step> steps(TransferCourse course) {
        List<TransferPage.Step> steps = new ArrayList<>();
        course.receipt()
                .ifPresent(by -> steps.add(new TransferPage.Step(
                        visit.say("transfer.step.acknowledged"),
                        visit.moment(by.at()),
                        by.name() + ", " + by.title(),
                        "")));
        course.refusal()
                .ifPresent(refusal -> steps.add(new TransferPage.Step(
                        visit.say("transfer.step.refused"),
                        visit.moment(refusal.by().at()),
                        refusal.by().name() + ", " + refusal.by().title(),
                        refusal.reason())));
        course.events().forEach(event -> steps.add(step(event)));
        Collections.reverse(steps);
        return steps;
    }

    private TransferPage.Step step(TransferEvent event) {
        List<String> words = new ArrayList<>();
        if (!event.words().isBlank()) {
            words.add(event.words());
        }
        event.followUpOn().ifPresent(day -> words.add(visit.say("web.transfer.follow-up", event.followUpBy(), day)));
        if (!event.early().isBlank()) {
            words.add(visit.say("web.transfer.early", event.early()));
        }
        return new TransferPage.Step(
                visit.say("transfer.step." + event.step().code()),
                visit.date(event.on()),
                event.by().name() + ", " + event.by().title(),
                String.join("\n", words));
    }

    private TransferPage.Come come(ReadingTransfers.Come come, boolean writes) {
        boolean planned = come.form() == HandoverForm.PLANNED;
        boolean answers = writes && come.waits();
        return new TransferPage.Come(
                visit.say("item.handover.form." + come.form().code()),
                visit.say(
                        "web.transfer.came",
                        come.copy().sentBy().name(),
                        come.copy().sentBy().title(),
                        visit.moment(come.copy().sentBy().at())),
                facts(come.copy().item().content()),
                answer(come, planned),
                answers ? home + "/" + come.copy().id() + "/ta-over" : "",
                visit.say(planned ? "web.transfer.accept" : "web.transfer.acknowledge"),
                answers && planned
                        ? home + "/" + TransferAct.REFUSE_HANDOVER.path() + "?overlamning="
                                + come.copy().id()
                        : "");
    }

    private String answer(ReadingTransfers.Come come, boolean planned) {
        if (come.refused().isPresent()) {
            return visit.say("web.transfer.refused", come.refused().get().reason());
        } else if (planned && come.calledOff()) {
            return visit.say("web.transfer.called-off");
        }
        return come.receipt()
                .map(receipt -> visit.say(
                        planned ? "web.transfer.accepted" : "web.transfer.acknowledged",
                        receipt.by().name(),
                        visit.moment(receipt.by().at())))
                .orElse("");
    }

    private List<TransferPage.Fact> facts(Map<String, String> content) {
        return CARRIED.stream()
                .filter(content::containsKey)
                .map(field -> new TransferPage.Fact(
                        visit.say("item.handover." + field), said(content.getOrDefault(field, ""))))
                .toList();
    }

    private String said(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}") ? visit.date(LocalDate.parse(written)) : written;
    }

    private static String kind(TransferState state) {
        return switch (state) {
            case WAITS -> "warn";
            case REFUSED -> "bad";
            case OVERLAP, READY -> "ok";
            case WITHDRAWN, OVER, TAKEN_BACK -> "";
        };
    }

    private TransferPage.Fact fact(String key, String value) {
        return new TransferPage.Fact(visit.say("web.transfer.fact." + key), value);
    }
}
