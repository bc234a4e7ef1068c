package se.handslag.eligibility.municipality.conclude;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.Signature;
import se.handslag.core.event.Events;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.AssessmentConcluded;
import se.handslag.eligibility.AssessmentId;
import se.handslag.eligibility.AssessmentValidity;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.ExplanationJson;
import se.handslag.eligibility.joint.criteria.ExplanationText;
import se.handslag.eligibility.joint.criteria.Missing;
import se.handslag.eligibility.joint.material.Material;
import se.handslag.eligibility.joint.material.Materials;

/**
 * Concludes an assessment when every criterion is settled and none is disputed (slutför bedömningen).
 *
 * <p>What is kept can be replayed in ten years: the rule by its hash, every finding that counted, and what they came to.
 */
public final class ConcludingAssessments {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Teams teams;
    private final Materials materials;
    private final Conclusions conclusions;
    private final AssessmentValidity validity;
    private final Events events;
    private final Clock clock;

    @Inject
    public ConcludingAssessments(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Teams teams,
            Materials materials,
            Conclusions conclusions,
            AssessmentValidity validity,
            Events events,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.teams = teams;
        this.materials = materials;
        this.conclusions = conclusions;
        this.validity = validity;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<ConcludedAssessment, CannotConclude> handle(Actor actor, ConcludeAssessment command) {
        return unitOfWork.call(
                actor, Act.writing("assessment.conclude", command.caseId()), () -> conclude(actor, command));
    }

    private Outcome<ConcludedAssessment, CannotConclude> conclude(Actor actor, ConcludeAssessment command) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER)) {
            return Outcome.refused(new CannotConclude.NotACaseWorker());
        }
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(new CannotConclude.NoSuchCase());
        }
        if (!file.get().isOpen()) {
            return Outcome.refused(new CannotConclude.Ended());
        }
        return teams.find(file.get().team())
                .match(
                        team -> conclude(actor, command, file.get(), team),
                        unknown -> Outcome.refused(new CannotConclude.NoSuchTeam(unknown)));
    }

    private Outcome<ConcludedAssessment, CannotConclude> conclude(
            Actor actor, ConcludeAssessment command, CaseFile file, LoadedTeam team) {
        Material material = materials.about(file, team);
        if (!material.revision().equals(command.seen())) {
            return Outcome.refused(new CannotConclude.ChangedMeanwhile());
        }
        Explanation explanation = material.explanation();
        if (!explanation.isFinished()) {
            return Outcome.refused(new CannotConclude.Unfinished(left(explanation)));
        }
        String kept = ExplanationJson.write(explanation);
        // The same findings come to something else when the team's criteria change, or when someone comes of age.
        // What is old may be said again as it is.
        if (conclusions
                .latest(file.id())
                .filter(last -> last.restsOn().equals(material.revision()))
                .filter(last -> !validity.isOver(last.assessment().concludedOn(), LocalDate.now(clock)))
                .filter(last -> last.assessment().explanationJson().equals(kept))
                .isPresent()) {
            return Outcome.refused(new CannotConclude.AlreadyConcluded());
        }
        ConcludedAssessment concluded = new ConcludedAssessment(
                AssessmentId.next(clock),
                file.id(),
                team.id(),
                team.hash(),
                explanation.outcome(),
                kept,
                new ExplanationText(team.blueprint().texts(), Sentences.SWEDISH).say(explanation),
                LocalDate.now(clock),
                Signature.of(actor, clock.instant()));
        conclusions.add(new Conclusion(concluded, material.revision()));
        events.publish(new AssessmentConcluded(file.id(), concluded.id()));
        return Outcome.done(concluded);
    }

    private static List<CannotConclude.Left> left(Explanation explanation) {
        List<String> order = explanation.facts().stream().map(ExplainedFact::id).toList();
        List<CannotConclude.Left> left = new ArrayList<>();
        for (Missing missing : explanation.missing()) {
            left.add(new CannotConclude.Left(order.indexOf(missing.fact()) + 1, missing));
        }
        return left;
    }
}
