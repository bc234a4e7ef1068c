package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grantpart.GrantPart;
import se.handslag.decisions.municipality.grantpart.PartlyGranting;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to grant some of what is applied for. */
public final class ProposedPart implements ProposedKind {
    private final PartlyGranting granting;

    @Inject
    public ProposedPart(PartlyGranting granting) {
        this.granting = granting;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.GRANT_IN_PART;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of(
                "from",
                ProposalPoint.APPLICATION,
                "to",
                ProposalPoint.APPLICATION,
                "notGranted",
                ProposalPoint.REASONS,
                "reasons",
                ProposalPoint.REASONS,
                "conditions",
                ProposalPoint.CONDITIONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.allOf(ProposalPoint.class);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        return words.withoutDay("from", "to");
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return granting.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return granting.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        return DecisionDraft.grantingInPart(
                words.day("from"),
                words.day("to"),
                words.text("reasons"),
                words.text("conditions"),
                words.text("notGranted"),
                HowHeard.known(matter));
    }

    private static GrantPart command(Matter matter, ProposedWords words) {
        return new GrantPart(
                new GrantSupport(
                        matter.file().id(),
                        words.day("from").orElseThrow(),
                        words.day("to").orElseThrow(),
                        words.text("reasons"),
                        words.text("conditions")),
                words.text("notGranted"));
    }
}
