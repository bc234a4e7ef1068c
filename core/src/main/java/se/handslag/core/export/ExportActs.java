package se.handslag.core.export;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.records.CaseContents;
import se.handslag.core.records.UnitOfWork;

/** What every act with an extract has in common: it is about all the person's files here, and each of them gets its line in the log. */
public final class ExportActs {
    private final UnitOfWork unitOfWork;
    private final PersonsFiles files;
    private final Exports exports;
    private final CaseContents contents;
    private final ExportPlan plan;
    private final BlockFacts blocks;

    @Inject
    public ExportActs(
            UnitOfWork unitOfWork,
            PersonsFiles files,
            Exports exports,
            CaseContents contents,
            ExportPlan plan,
            BlockFacts blocks) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.exports = exports;
        this.contents = contents;
        this.plan = plan;
        this.blocks = blocks;
    }

    /**
     * Does the work if the actor may.
     *
     * @param act with the case from which it is done; the head of the service does it by office
     */
    public <T, R extends Refusal> Outcome<T, R> call(
            Actor actor, Act act, Function<CannotExport, R> refused, Function<List<CaseFile>, Outcome<T, R>> work) {
        CaseId caseId = act.caseId().orElseThrow();
        return unitOfWork.call(actor, act.byOffice(), () -> {
            List<CaseFile> persons = files.of(caseId);
            Optional<CannotExport> why = whyNot(actor, caseId, persons);
            if (why.isPresent()) {
                return Outcome.refused(refused.apply(why.get()));
            }
            for (CaseFile other : persons) {
                if (!other.id().equals(caseId)) {
                    Act there =
                            new Act(act.verb(), Optional.of(other.id()), act.reach(), act.purpose(), act.standing());
                    unitOfWork.run(actor, there.byOffice(), () -> {});
                }
            }
            return work.apply(persons);
        });
    }

    private Optional<CannotExport> whyNot(Actor actor, CaseId caseId, List<CaseFile> persons) {
        Optional<CannotExport> why = PersonsFiles.whyNot(actor, caseId, persons);
        if (why.isPresent()) {
            return why;
        } else if (!actor.may(Mandate.HEAD_OF_SERVICE) && isAnythingBlocked(actor, persons)) {
            return Optional.of(CannotExport.BLOCKED);
        }
        return contents.unaccounted().isEmpty() ? why : Optional.of(CannotExport.UNACCOUNTED);
    }

    /** An extract holds what the person has blocked too, read past the screen; so that it is the office's, and nobody's who must not read it. */
    private boolean isAnythingBlocked(Actor actor, List<CaseFile> persons) {
        return blocks.among(persons.stream().map(CaseFile::id).toList()).values().stream()
                .anyMatch((FileBlocks found) -> found.isAnythingClosedTo(actor.unit()));
    }

    /** What of these files would be handed out now. */
    public Extract extract(List<CaseFile> persons) {
        return new Extract(contents, plan, persons.stream().map(CaseFile::id).toList(), withheld(persons));
    }

    /** What is withheld in any of these files. */
    public List<WithheldPart> withheld(List<CaseFile> persons) {
        return persons.stream()
                .flatMap(file -> exports.withheld(file.id()).stream())
                .toList();
    }
}
