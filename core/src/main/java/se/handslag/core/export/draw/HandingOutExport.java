package se.handslag.core.export.draw;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.export.CannotExport;
import se.handslag.core.export.Export;
import se.handslag.core.export.ExportActs;
import se.handslag.core.export.ExportFiles;
import se.handslag.core.export.Exports;
import se.handslag.core.export.Extract;
import se.handslag.core.export.HandedOutFile;
import se.handslag.core.export.Wording;

/** Hands out an extract. The file is made, and that it is handed out is kept with its hash, before anyone can read a byte of it. */
public final class HandingOutExport {
    private final ExportActs acts;
    private final Exports exports;
    private final ExportFiles makes;
    private final Clock clock;

    @Inject
    public HandingOutExport(ExportActs acts, Exports exports, ExportFiles makes, Clock clock) {
        this.acts = acts;
        this.exports = exports;
        this.makes = makes;
        this.clock = clock;
    }

    /**
     * Makes the file.
     *
     * @return what was handed out; whoever takes it reads and closes it
     */
    public Outcome<ExportFiles.Made, CannotExport> handle(Actor actor, HandOutExport command, Wording wording) {
        AtomicReference<Optional<ExportFiles.Made>> making = new AtomicReference<>(Optional.empty());
        try {
            return acts.call(
                    actor,
                    Act.writing("export.hand-out", command.caseId()),
                    Function.identity(),
                    persons -> handOut(actor, command, wording, persons, making));
        } catch (RuntimeException | Error e) {
            making.get().ifPresent(made -> made.file().close());
            throw e;
        }
    }

    private Outcome<ExportFiles.Made, CannotExport> handOut(
            Actor actor,
            HandOutExport command,
            Wording wording,
            List<CaseFile> persons,
            AtomicReference<Optional<ExportFiles.Made>> making) {
        Optional<Export> export =
                exports.find(command.export()).filter(it -> it.caseId().equals(command.caseId()));
        if (export.isEmpty()) {
            return Outcome.refused(CannotExport.NO_SUCH_EXPORT);
        }
        Instant now = clock.instant();
        if (!Dates.day(export.get().by().at()).equals(Dates.day(now))) {
            return Outcome.refused(CannotExport.OF_ANOTHER_DAY);
        }
        Extract extract = acts.extract(persons);
        ExportFiles.Made made = makes.make(command.form(), export.get(), extract, now, wording);
        making.set(Optional.of(made));
        exports.add(new HandedOutFile(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.export(),
                command.form(),
                made.file().bytes(),
                made.file().sha256(),
                extract.withheld().values().stream().mapToInt(Integer::intValue).sum(),
                Signature.of(actor, now)));
        return Outcome.done(made);
    }
}
