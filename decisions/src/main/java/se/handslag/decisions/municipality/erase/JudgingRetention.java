package se.handslag.decisions.municipality.erase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.matter.Matter;

/** Registers what a person has judged of a file that decides how long it is kept. */
public final class JudgingRetention {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final RetentionJudgements judgements;
    private final Clock clock;

    @Inject
    public JudgingRetention(UnitOfWork unitOfWork, CaseFiles files, RetentionJudgements judgements, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.judgements = judgements;
        this.clock = clock;
    }

    public Outcome<RetentionJudgement, CannotJudgeRetention> handle(Actor actor, JudgeRetention command) {
        return unitOfWork.call(
                actor, Act.writing("erasure.judge", command.caseId()).byOffice(), () -> judge(actor, command));
    }

    /** What has been judged of the case, oldest first. */
    public List<RetentionJudgement> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("erasure.read", caseId).byOffice(), () -> judgements.about(caseId));
    }

    /** Why this actor cannot register it; empty if they can. */
    public static Optional<CannotJudgeRetention> whyNot(Actor actor, Judgement judgement) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotJudgeRetention.NOT_A_CASE_WORKER);
        } else if (judgement.isOfTheSample() && !actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotJudgeRetention.ONLY_THE_HEAD_OF_SERVICE);
        }
        return Optional.empty();
    }

    private Outcome<RetentionJudgement, CannotJudgeRetention> judge(Actor actor, JudgeRetention command) {
        if (files.hold(command.caseId()).isEmpty()) {
            return Outcome.refused(CannotJudgeRetention.NO_SUCH_CASE);
        }
        Optional<CannotJudgeRetention> fault = whyNot(actor, command.judgement());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (judgements.inForce(command.caseId()).contains(command.judgement()) == command.applies()) {
            return Outcome.refused(CannotJudgeRetention.ALREADY_SO);
        }
        RetentionJudgement judged = new RetentionJudgement(
                command.caseId(), command.judgement(), command.applies(), Signature.of(actor, clock.instant()));
        judgements.add(judged);
        return Outcome.done(judged);
    }
}
