package se.handslag.web.municipality.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.Consulted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.commit.KnownCareCommitment;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.prepare.SentLetter;
import se.handslag.decisions.municipality.view.ActNow;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.web.shell.Visit;

/**
 * The overview of a matter: how far it has come, what can be done now and why the rest cannot.
 *
 * @param view the matter
 * @param steps what a decision needs, in the order of the work; empty while nothing waits for a decision
 * @param next what most likely comes next
 * @param others what else can be done now
 * @param closed what cannot be done now, and why
 * @param decisions newest first
 */
public record MatterPage(
        MatterView view,
        List<Step> steps,
        Optional<Link> next,
        List<Link> others,
        List<Closed> closed,
        List<DecisionLine> decisions) {
    /**
     * One thing that a decision needs.
     *
     * @param what its name
     * @param kind how the tag looks: ok, warn, bad or empty
     * @param status what the tag says
     * @param hint one more line, or empty
     */
    public record Step(String what, String kind, String status, String hint) {}

    /** An act that can be done now, and where. */
    public record Link(String label, String href) {}

    /** An act that cannot be done now, and why. */
    public record Closed(String label, String why) {}

    /**
     * One decision in the list.
     *
     * @param decision the decision
     * @param href its letter
     * @param notice whether the person has been told, and until when they may appeal
     * @param noticeKind how the tag looks
     */
    public record DecisionLine(MunicipalDecision decision, String href, String notice, String noticeKind) {}

    /** The letters that were sent before a decision, oldest first. */
    public List<Link> lettersBefore(Visit visit) {
        Preparation all = view.matter().preparation();
        return Stream.of(
                        all.communicated().stream().map(it -> letter(visit, "communication", it.id(), it.sent())),
                        all.completions().stream().map(it -> letter(visit, "completion", it.id(), it.sent())),
                        all.delayNotices().stream().map(it -> letter(visit, "delay", it.id(), it.sent())))
                .flatMap(it -> it)
                .toList();
    }

    private static Link letter(Visit visit, String kind, PreparationId id, SentLetter sent) {
        return new Link(
                visit.say("web.decision.letter-before." + kind, sent.on()), DecisionRoutes.path(visit, "brev/" + id));
    }

    static MatterPage of(Visit visit, MatterView view) {
        Optional<MatterAct> next = view.next();
        Set<String> places = new HashSet<>();
        next.ifPresent(act -> places.add(place(view, act)));
        List<Link> others = view.acts().stream()
                .filter(ActNow::isOpen)
                .map(ActNow::act)
                .filter(act -> next.filter(act::equals).isEmpty())
                // Several acts may have one page.
                .filter(act -> places.add(place(view, act)))
                .map(act -> link(visit, view, act))
                .toList();
        List<Closed> closed = view.acts().stream()
                .flatMap(act -> act.whyNot().stream()
                        .map(why -> new Closed(label(visit, act.act()), visit.say(why.sentence()))))
                .toList();
        List<DecisionLine> decisions = new ArrayList<>();
        for (MunicipalDecision decision : view.matter().decisions()) {
            decisions.add(0, line(visit, view, decision));
        }
        return new MatterPage(
                view, steps(visit, view), next.map(act -> link(visit, view, act)), others, closed, decisions);
    }

    private static String label(Visit visit, MatterAct act) {
        return visit.say("web.decision.act." + act.code());
    }

    private static Link link(Visit visit, MatterView view, MatterAct act) {
        return new Link(label(visit, act), DecisionRoutes.path(visit, place(view, act)));
    }

    /** The last part of the path of the page where the act is done. */
    static String place(MatterView view, MatterAct act) {
        return switch (act) {
            case APPLY -> "ansokan";
            case DECLARE -> "jav";
            case INTERPRET -> "tolk";
            case COMPLETE -> "komplettering";
            case ADD_MATERIAL -> "underlag";
            case ASK_FOR_HEARING, HOLD_HEARING -> "muntligt";
            case COMMUNICATE, REPLY, SKIP_COMMUNICATION -> "kommunicering";
            case NOTIFY_OF_DELAY, DEMAND -> "drojsmal";
            case WITHDRAW -> "aterkallelse";
            case GRANT_PART -> "bevilja-delvis";
            case DISMISS -> "avvisa";
            case DISCONTINUE -> "avskriv";
            case REFUSE_DEMAND -> "avsla-begaran";
            case INVESTIGATE -> "utredning";
            case CONSULT -> "samrad";
            case GRANT -> "bevilja";
            case REFUSE -> "avsla";
            case EXTEND -> "forlang";
            case END -> "upphor";
            case PROPOSE -> "forslag";
            case APPROVE -> "godkann";
            case NOTIFY -> toNotify(view);
        };
    }

    /** The decision whose notice is next: one without any, or else one whose day of delfående is not known. */
    private static String toNotify(MatterView view) {
        return view.withoutNotice()
                .or(() -> view.matter().decisions().stream()
                        .filter(decision -> view.noticesOf(decision.id()).stream()
                                .allMatch(notice -> notice.receivedOn().isEmpty()))
                        .findFirst())
                .map(decision -> decision.id().toString())
                .orElse("");
    }

    private static DecisionLine line(Visit visit, MatterView view, MunicipalDecision decision) {
        String href = DecisionRoutes.path(visit, decision.id().toString());
        List<Notice> notices = view.noticesOf(decision.id());
        return notices.stream()
                .flatMap(notice -> notice.lastDayToAppeal().stream())
                .findFirst()
                .map(day -> day.isBefore(visit.today())
                        ? new DecisionLine(decision, href, visit.say("web.decision.notice.past", day), "")
                        : new DecisionLine(decision, href, visit.say("web.decision.notice.until", day), "ok"))
                .orElseGet(() -> notices.isEmpty()
                        ? new DecisionLine(decision, href, visit.say("web.decision.notice.none"), "warn")
                        : new DecisionLine(decision, href, visit.say("web.decision.notice.sent"), "info"));
    }

    private static List<Step> steps(Visit visit, MatterView view) {
        Matter matter = view.matter();
        return matter.openApplication()
                .map(application -> Stream.concat(
                                Stream.of(
                                        new Step(
                                                visit.say("web.decision.step.application"),
                                                "ok",
                                                visit.say(
                                                        "web.decision.step.application.came", application.arrivedOn()),
                                                application.appliedFor()),
                                        investigation(visit, matter),
                                        consultation(visit, matter),
                                        assessment(visit, matter)),
                                Stream.concat(
                                        matter.restsOnCareCommitment()
                                                ? Stream.of(care(visit, matter))
                                                : Stream.empty(),
                                        PreparationSteps.of(visit, view)))
                        .toList())
                .orElse(List.of());
    }

    private static Step investigation(Visit visit, Matter matter) {
        String what = visit.say("web.decision.step.investigation");
        return matter.investigationText()
                .map(text -> new Step(
                        what,
                        "ok",
                        visit.say("web.decision.step.investigation.written"),
                        visit.say(
                                "web.decision.step.investigation.version",
                                text.version(),
                                text.written().name(),
                                text.written().at())))
                .orElseGet(() -> new Step(what, "warn", visit.say("web.decision.step.investigation.missing"), ""));
    }

    private static Step consultation(Visit visit, Matter matter) {
        String what = visit.say("web.decision.step.consultation");
        List<Consultation> held = matter.consultationsNow();
        Optional<Consulted> last = held.stream()
                .flatMap(consultation -> consultation.consulted().stream())
                .reduce((earlier, later) -> later);
        if (last.isPresent()) {
            ConsultationView thought = last.get().view();
            return new Step(
                    what,
                    thought == ConsultationView.HAS_OBJECTIONS ? "warn" : "ok",
                    visit.say(Sentence.of("consultation.view." + thought.code())),
                    visit.say(
                            "web.decision.step.consultation.with",
                            last.get().with(),
                            last.get().on()));
        }
        if (!matter.asksTheRegion()) {
            return new Step(what, "", visit.say("web.decision.step.consultation.not-needed"), "");
        }
        return held.isEmpty()
                ? new Step(what, "warn", visit.say("web.decision.step.consultation.missing"), "")
                : new Step(
                        what,
                        "info",
                        visit.say("web.decision.step.consultation.waits"),
                        visit.say(
                                "web.decision.step.consultation.asked",
                                held.get(0).with(),
                                held.get(0).on()));
    }

    /** What the region has said of its care; shown as a step where the team's admission rests on it. */
    private static Step care(Visit visit, Matter matter) {
        String what = visit.say("web.decision.step.care");
        return matter.careCommitment()
                .map(known -> new Step(
                        what,
                        known.applies() ? "ok" : "warn",
                        visit.say("care.outcome." + known.news().outcome().code()),
                        since(visit, known)))
                .orElseGet(() -> new Step(
                        what,
                        "warn",
                        visit.say("web.decision.step.care.unknown"),
                        visit.say("web.decision.step.care.unknown.hint")));
    }

    /** The day that the region has told of, and whom to turn to. */
    public static String since(Visit visit, KnownCareCommitment known) {
        String outcome = known.news().outcome().code();
        return known.news()
                .contact()
                .map(contact ->
                        visit.say("web.decision.step.care.with", known.news().since(), contact.name(), contact.title()))
                .orElseGet(() -> visit.say(
                        "web.decision.step.care.since." + outcome, known.news().since()));
    }

    private static Step assessment(Visit visit, Matter matter) {
        String what = visit.say("web.decision.step.assessment");
        Optional<ConcludedAssessment> concluded = matter.assessment();
        if (concluded.isEmpty()) {
            return new Step(what, "warn", visit.say("web.decision.step.assessment.missing"), "");
        }
        String hint = visit.say(
                "web.decision.step.assessment.concluded",
                concluded.get().by().name(),
                concluded.get().concludedOn());
        if (matter.assessmentIsStale()) {
            return new Step(what, "warn", visit.say("web.decision.step.assessment.stale"), hint);
        }
        return switch (concluded.get().outcome()) {
            case YES -> new Step(what, "ok", visit.say("web.decision.step.assessment.yes"), hint);
            case NO -> new Step(what, "bad", visit.say("web.decision.step.assessment.no"), hint);
            case UNKNOWN -> new Step(what, "warn", visit.say("web.decision.step.assessment.unknown"), hint);
        };
    }
}
