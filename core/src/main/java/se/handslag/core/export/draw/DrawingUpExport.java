package se.handslag.core.export.draw;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.export.AskedBy;
import se.handslag.core.export.CannotExport;
import se.handslag.core.export.Export;
import se.handslag.core.export.ExportActs;
import se.handslag.core.export.Exports;

/** Draws up an extract for whoever asked and may have it. Its files are handed out the same day. */
public final class DrawingUpExport {
    /** The longest request and the longest note of what has been seen, in characters. */
    public static final int LONGEST = 1_000;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    private final ExportActs acts;
    private final CaseFiles files;
    private final Exports exports;
    private final Clock clock;

    @Inject
    public DrawingUpExport(ExportActs acts, CaseFiles files, Exports exports, Clock clock) {
        this.acts = acts;
        this.files = files;
        this.exports = exports;
        this.clock = clock;
    }

    public Outcome<Export, CannotExport> handle(Actor actor, DrawUpExport command) {
        Act act = Act.writing("export.draw-up", command.caseId());
        Optional<CannotExport> why = whyNot(command);
        return acts.call(
                actor, why.isPresent() ? act : act.because(command.request()), Function.identity(), persons -> {
                    if (why.isPresent()) {
                        return Outcome.refused(why.get());
                    }
                    files.hold(command.caseId());
                    return Outcome.done(drawUp(actor, command, persons));
                });
    }

    private Export drawUp(Actor actor, DrawUpExport command, List<CaseFile> persons) {
        Export export = new Export(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.askedBy(),
                isForAnother(command) ? command.asker() : "",
                isForAnother(command) ? command.seen() : "",
                command.basis(),
                command.request(),
                acts.withheld(persons).size(),
                Signature.of(actor, clock.instant()));
        exports.add(export);
        return export;
    }

    /** What is missing in the command itself. */
    public static Optional<CannotExport> whyNot(DrawUpExport command) {
        if (isForAnother(command) && command.asker().isEmpty()) {
            return Optional.of(CannotExport.NO_ASKER);
        } else if (command.asker().length() > LONGEST_NAME) {
            return Optional.of(CannotExport.ASKER_TOO_LONG);
        } else if (isForAnother(command) && command.seen().isEmpty()) {
            return Optional.of(CannotExport.NOTHING_SEEN);
        } else if (command.seen().length() > LONGEST) {
            return Optional.of(CannotExport.SEEN_TOO_LONG);
        } else if (command.request().isEmpty()) {
            return Optional.of(CannotExport.NO_REQUEST);
        } else if (command.request().length() > LONGEST) {
            return Optional.of(CannotExport.REQUEST_TOO_LONG);
        }
        return command.reviewed() ? Optional.empty() : Optional.of(CannotExport.NOT_REVIEWED);
    }

    private static boolean isForAnother(DrawUpExport command) {
        return command.askedBy() != AskedBy.PERSON;
    }
}
