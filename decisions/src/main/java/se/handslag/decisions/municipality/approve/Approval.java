package se.handslag.decisions.municipality.approve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Actor;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.decision.FourEyes;

/**
 * How a matter stands with four eyes.
 *
 * @param kept what has been asked of the investigation so far, by the authority or the team; the team may ask for more today
 * @param rounds every proposal, oldest first
 * @param contributions what has been done towards a decision; gathered only where two people are asked for
 * @param step what is about to be done with the matter
 */
public record Approval(FourEyes kept, List<Round> rounds, List<Contribution> contributions, Step step)
        implements PersonalData {
    /** What is about to be done. Whatever is demanded is so at each step; it is met in the last one. */
    public enum Step {
        /** One person would decide. */
        DECIDING,
        /** A proposal is written, which needs no delegation. */
        PROPOSING,
        /** Someone else than the one who proposed judges it, and decides. */
        APPROVING
    }

    public Approval {
        rounds = List.copyOf(rounds);
        contributions = List.copyOf(contributions);
    }

    public Approval at(Step other) {
        return new Approval(kept, rounds, contributions, other);
    }

    /** The proposal that waits to be judged or has come back. */
    public Optional<Round> live() {
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.get(rounds.size() - 1)).filter(last -> last.waits() || last.isReturned());
    }

    /** The proposal that waits to be judged. */
    public Optional<Round> waiting() {
        return live().filter(Round::waits);
    }

    /** The proposal of which something has come back. */
    public Optional<Round> returned() {
        return live().filter(Round::isReturned);
    }

    /** What the actor has done towards a decision; empty if nothing. */
    public Optional<Contribution> by(Actor actor) {
        return contributions.stream()
                .filter(contribution -> contribution.staff().equals(actor.staff()))
                .findFirst();
    }

    /** The rounds that this one follows, oldest first. */
    List<Round> before(Proposal proposal) {
        return proposal.follows()
                .flatMap(id -> rounds.stream()
                        .filter(round -> round.proposal().id().equals(id))
                        .findFirst())
                .map(round -> Stream.concat(before(round.proposal()).stream(), Stream.of(round))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return "Approval";
    }
}
