package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;

/** Keeps why a coordinator has more persons than the model says, however they came to have them; the head of service says it. */
public final class ExplainingCaseload {
    private final UnitOfWork unitOfWork;
    private final CaseloadBook book;
    private final Holders holders;

    @Inject
    public ExplainingCaseload(UnitOfWork unitOfWork, CaseloadBook book, Holders holders) {
        this.unitOfWork = unitOfWork;
        this.book = book;
        this.holders = holders;
    }

    /** @return how many persons they have */
    public Outcome<Integer, CannotExplainCaseload> handle(Actor actor, ExplainCaseload command) {
        return unitOfWork.call(actor, Act.writing("caseload.explain"), () -> {
            String reason = command.reason().strip();
            if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
                return Outcome.refused(CannotExplainCaseload.NOT_HEAD_OF_SERVICE);
            } else if (reason.length() < CaseloadReason.SHORTEST) {
                return Outcome.refused(CannotExplainCaseload.TOO_SHORT);
            } else if (reason.length() > CaseloadReason.LONGEST) {
                return Outcome.refused(CannotExplainCaseload.TOO_LONG);
            }
            List<CaseFile> cases = book.openByOffice(actor, command.team());
            int persons = book.counted(cases).count(command.team(), command.staff());
            OptionalInt most = book.most(command.team());
            if (most.isEmpty() || persons <= most.getAsInt()) {
                return Outcome.refused(CannotExplainCaseload.NOT_OVER);
            }
            book.explain(
                    actor,
                    command.team(),
                    command.staff(),
                    holders.nameOf(command.staff(), cases),
                    persons,
                    most.getAsInt(),
                    reason);
            return Outcome.done(persons);
        });
    }
}
