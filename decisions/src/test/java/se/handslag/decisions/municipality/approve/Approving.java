package se.handslag.decisions.municipality.approve;

import static se.handslag.core.fixture.Here.SARA;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** Proposals that a test sends and judges. */
record Approving(Office office) {
    /** A social worker who has had no part in anything. */
    static final Actor PER = Office.PER;

    static final String REASONS = "Du behöver stöd för att bryta din isolering.";

    ProposedWords threeMonths() {
        return new ProposedWords(Map.of(
                "from",
                office.today().toString(),
                "to",
                office.today().plusMonths(3).minusDays(1).toString(),
                "reasons",
                REASONS,
                "conditions",
                "Vi ses varje vecka."));
    }

    static ProposedWords with(ProposedWords words, String field, String text) {
        Map<String, String> fields = new HashMap<>(words.fields());
        fields.put(field, text);
        return new ProposedWords(fields);
    }

    Outcome<Proposal, CannotPropose> propose(Actor actor, CaseId caseId, DecisionKind kind, ProposedWords words) {
        return office.use(actor, Proposing.class).handle(actor, new ProposeDecision(caseId, kind, words));
    }

    /** Sara's proposal to grant three months in a case that she has brought so far. */
    Proposal proposed(CaseId caseId) {
        return propose(SARA, caseId, DecisionKind.GRANT, threeMonths()).orElseThrow();
    }

    ProposalView view(Actor actor, CaseId caseId) {
        return office.use(actor, ReadingProposals.class).live(actor, caseId).orElseThrow();
    }

    /** Approves whatever is open but what is said otherwise here. */
    Outcome<Judgement, CannotJudge> judge(Actor actor, CaseId caseId, Map<ProposalPoint, Verdict> otherwise) {
        return office.use(actor, Judging.class).handle(actor, command(actor, caseId, otherwise));
    }

    Outcome<Judgement, CannotJudge> approve(Actor actor, CaseId caseId) {
        return judge(actor, caseId, Map.of());
    }

    JudgeProposal command(Actor actor, CaseId caseId, Map<ProposalPoint, Verdict> otherwise) {
        ProposalView view = view(actor, caseId);
        Map<ProposalPoint, Verdict> points = new EnumMap<>(ProposalPoint.class);
        view.toJudge().forEach(point -> points.put(point, Verdict.approved()));
        points.putAll(otherwise);
        return new JudgeProposal(caseId, view.round().proposal().id(), view.seen(), points, List.of());
    }

    void sendBack(Actor actor, CaseId caseId, Set<ProposalPoint> points) {
        Map<ProposalPoint, Verdict> returned = new EnumMap<>(ProposalPoint.class);
        points.forEach(point -> returned.put(point, Verdict.returned(ReturnReason.WORDING, "Skriv enklare.")));
        judge(actor, caseId, returned).orElseThrow();
    }

    Matter matter(CaseId caseId) {
        return office.use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter();
    }

    List<MunicipalDecision> decisions(CaseId caseId) {
        return matter(caseId).decisions();
    }
}
