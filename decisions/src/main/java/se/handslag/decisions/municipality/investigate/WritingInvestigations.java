package se.handslag.decisions.municipality.investigate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Saves the text of an investigation as a new version, and keeps drafts so that no word is lost. */
public final class WritingInvestigations {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Investigations investigations;
    private final Clock clock;

    @Inject
    public WritingInvestigations(UnitOfWork unitOfWork, Matters matters, Investigations investigations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.investigations = investigations;
        this.clock = clock;
    }

    public Outcome<InvestigationText, CannotWriteInvestigation> handle(Actor actor, WriteInvestigation command) {
        return unitOfWork.call(
                actor, Act.writing("investigation.write", command.caseId()), () -> write(actor, command));
    }

    /** Keeps what has been typed. An empty text is kept too: someone may have deleted it on purpose. */
    public Outcome<InvestigationDraft, CannotWriteInvestigation> keepDraft(Actor actor, WriteInvestigation command) {
        return unitOfWork.call(actor, Act.writing("investigation.draft", command.caseId()), () -> keep(actor, command));
    }

    /** Why nobody, or not this actor, can write the investigation of this matter now; empty if they can. */
    public static Optional<CannotWriteInvestigation> whyNot(Matter matter, Actor actor) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotWriteInvestigation.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotWriteInvestigation.DISQUALIFIED);
        } else if (!matter.file().isOpen()) {
            return Optional.of(CannotWriteInvestigation.CASE_CLOSED);
        } else if (matter.openInvestigation().isEmpty()) {
            return Optional.of(CannotWriteInvestigation.NOTHING_TO_INVESTIGATE);
        }
        return Optional.empty();
    }

    private Outcome<InvestigationText, CannotWriteInvestigation> write(Actor actor, WriteInvestigation command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotWriteInvestigation.NO_SUCH_CASE);
        }
        Optional<CannotWriteInvestigation> fault = whyNot(matter.get(), actor);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (command.text().isBlank()) {
            return Outcome.refused(CannotWriteInvestigation.EMPTY);
        }
        if (command.text().length() > InvestigationText.LONGEST) {
            return Outcome.refused(CannotWriteInvestigation.TOO_LONG);
        }
        int latest =
                matter.get().investigationText().map(InvestigationText::version).orElse(0);
        if (command.basedOn() != latest) {
            return Outcome.refused(CannotWriteInvestigation.SOMEONE_ELSE_SAVED);
        }
        Investigation investigation = matter.get().openInvestigation().orElseThrow();
        InvestigationText text = new InvestigationText(
                investigation.id(), latest + 1, command.text().strip(), Signature.of(actor, clock.instant()));
        investigations.add(text);
        investigations.discardDraft(investigation.id(), actor.staff());
        return Outcome.done(text);
    }

    private Outcome<InvestigationDraft, CannotWriteInvestigation> keep(Actor actor, WriteInvestigation command) {
        // Two saves of the same new draft take turns, so that the second one goes on with what the first one kept.
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotWriteInvestigation.NO_SUCH_CASE);
        }
        Optional<CannotWriteInvestigation> fault = whyNot(matter.get(), actor);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (command.text().length() > InvestigationText.LONGEST) {
            return Outcome.refused(CannotWriteInvestigation.TOO_LONG);
        }
        InvestigationDraft draft = new InvestigationDraft(
                matter.get().openInvestigation().orElseThrow().id(),
                actor.staff(),
                command.basedOn(),
                command.text(),
                clock.instant());
        investigations.keep(draft);
        return Outcome.done(draft);
    }
}
