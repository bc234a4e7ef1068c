package se.handslag.core.audit.extract;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.AccessGround;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;

/**
 * Takes the person's extract from the log. It is itself a line in it.
 *
 * <p>Whoever works with the person can, and the head of service by office whoever the person is: the right to it does not end when the case
 * does.
 */
public final class ExtractingLog {
    /** So many lines make several hundred pages; nobody is served by more at once. */
    static final int MOST = 20_000;

    private final UnitOfWork unitOfWork;
    private final AccessLog log;
    private final AccessFiles files;

    @Inject
    public ExtractingLog(UnitOfWork unitOfWork, AccessLog log, AccessFiles files) {
        this.unitOfWork = unitOfWork;
        this.log = log;
        this.files = files;
    }

    /** The lines of the period, newest first. */
    public Outcome<List<AccessLogLine>, CannotExtractLog> handle(Actor actor, ExtractLog command) {
        return unitOfWork.call(
                actor, Act.reading("log.extract", command.caseId()).byOffice(), () -> {
                    if (command.to().isBefore(command.from())) {
                        return Outcome.refused(CannotExtractLog.ENDS_BEFORE_IT_BEGINS);
                    }
                    return isKnown(command.caseId()) ? lines(command) : Outcome.refused(CannotExtractLog.NO_SUCH_FILE);
                });
    }

    /** There is a file, or there was one before it was erased. Whoever asks of one that never was leaves lines too. */
    private boolean isKnown(CaseId caseId) {
        return files.find(caseId).isPresent()
                || log.written(caseId).stream().anyMatch(line -> !line.ground().equals(AccessGround.NO_FILE.code()));
    }

    private Outcome<List<AccessLogLine>, CannotExtractLog> lines(ExtractLog command) {
        List<AccessLogLine> lines = log.about(
                command.caseId(),
                beginning(command.from()),
                beginning(command.to().plusDays(1)),
                MOST + 1);
        return lines.size() > MOST ? Outcome.refused(CannotExtractLog.TOO_MUCH) : Outcome.done(lines);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Dates.SWEDEN).toInstant();
    }
}
