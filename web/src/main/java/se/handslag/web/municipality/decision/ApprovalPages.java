package se.handslag.web.municipality.decision;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.approve.JudgeProposal;
import se.handslag.decisions.municipality.approve.Judgement;
import se.handslag.decisions.municipality.approve.Judging;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ProposalView;
import se.handslag.decisions.municipality.approve.ReadingProposals;
import se.handslag.decisions.municipality.approve.ReturnReason;
import se.handslag.decisions.municipality.approve.Verdict;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Judging a proposal point by point, which with nothing sent back makes the decision (godkänna). */
final class ApprovalPages {
    private static final String PATH = DecisionRoutes.HERE + "/godkann";
    private static final String APPROVE = "approve";
    private static final String RETURN = "return";

    void addTo(Site site) {
        site.get(PATH, DecisionRoutes.municipal(ApprovalPages::show));
        site.post(PATH, DecisionRoutes.municipal(ApprovalPages::judge));
    }

    private static Reply show(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        return visit.use(ReadingProposals.class)
                .live(visit.actor(), visit.caseId())
                .filter(live -> live.round().waits())
                .map(live -> visit.show(
                        "municipality/decision/approval/approve.jte",
                        new ApprovalPage(view, live, verdicts(visit), reasons(visit))))
                .orElseGet(() -> visit.show(
                        "municipality/decision/not-now.jte",
                        new NotNow(
                                visit.say("web.decision.act.approve"),
                                visit.say("decisions.judge.cannot.nothing-waits"))));
    }

    private static List<Choice> verdicts(Visit visit) {
        return List.of(
                Choice.of(APPROVE, visit.say("web.decision.judge.approve")),
                Choice.of(RETURN, visit.say("web.decision.judge.return")));
    }

    private static List<Choice> reasons(Visit visit) {
        return Arrays.stream(ReturnReason.values())
                .map(reason -> Choice.of(reason.code(), visit.say("proposal.return." + reason.code())))
                .toList();
    }

    private static Reply judge(Visit visit) {
        Form form = visit.form();
        Optional<ProposalId> id = ProposalPages.id(form);
        Optional<ProposalView> live = visit.use(ReadingProposals.class).live(visit.actor(), visit.caseId());
        if (id.isEmpty() || live.isEmpty()) {
            return show(visit);
        }
        Map<ProposalPoint, Verdict> points = new EnumMap<>(ProposalPoint.class);
        for (ProposalPoint point : ProposalPoint.values()) {
            if (live.get().toJudge().contains(point)) {
                verdict(form, point).ifPresent(verdict -> points.put(point, verdict));
            }
        }
        List<String> present = form.text("present")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(Judging.class)
                .handle(visit.actor(), new JudgeProposal(visit.caseId(), id.get(), form.text("seen"), points, present))
                .match(judged -> visit.goTo(path(visit, judged), told(judged)), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }

    private static Optional<Verdict> verdict(Form form, ProposalPoint point) {
        if (form.has(point.code(), APPROVE)) {
            return Optional.of(Verdict.approved());
        } else if (!form.has(point.code(), RETURN)) {
            form.refuse(
                    point.code(), Sentence.of("web.decision.judge.ask", Sentence.of("proposal.point." + point.code())));
            return Optional.empty();
        }
        Optional<ReturnReason> reason = ReturnReason.ofCode(form.text(point.code() + "-reason"));
        if (reason.isEmpty()) {
            form.refuse(
                    point.code() + "-reason",
                    Sentence.of("web.decision.judge.reason.ask", Sentence.of("proposal.point." + point.code())));
        }
        String words = form.required(
                point.code() + "-words",
                Sentence.of("decisions.judge.cannot.no-words", Sentence.of("proposal.point." + point.code())));
        return reason.map(why -> Verdict.returned(why, words));
    }

    private static String path(Visit visit, Judgement judged) {
        return DecisionRoutes.path(
                visit, judged.decision().map(DecisionId::toString).orElse(""));
    }

    private static Sentence told(Judgement judged) {
        return Sentence.of(
                judged.decision().isPresent() ? "web.decision.judge.done.decided" : "web.decision.judge.done.returned");
    }
}
