package se.handslag.core.casefile.protection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;

/** Writes down that a person is protected, or more strongly than was known; and reads how it came and went. */
public final class ProtectingIdentity {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ProtectionEntries entries;
    private final ProtectionTrail trail;
    private final Clock clock;

    @Inject
    public ProtectingIdentity(
            UnitOfWork unitOfWork, CaseFiles files, ProtectionEntries entries, ProtectionTrail trail, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome<PersonId, CannotProtect> handle(Actor actor, ProtectIdentity command) {
        return unitOfWork.call(actor, Act.writing("protection.protect", command.caseId()), () -> {
            Optional<CaseFile> file = files.hold(command.caseId());
            Optional<CannotProtect> fault = whyNot(command, file, LocalDate.now(clock));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            Person was = file.orElseThrow().person().orElseThrow();
            Person is = was.protectedBy(command.protection());
            files.save(file.get().about(is));
            trail.written(actor, file.get(), was.protection(), is, command.source(), command.sourceDay());
            return Outcome.done(is.id());
        });
    }

    /** Why this is not written about that file. */
    public static Optional<CannotProtect> whyNot(ProtectIdentity command, Optional<CaseFile> file, LocalDate today) {
        if (file.isEmpty()) {
            return Optional.of(CannotProtect.NO_SUCH_CASE);
        } else if (file.get().person().isEmpty()) {
            return Optional.of(CannotProtect.NOT_IDENTIFIED);
        } else if (!command.protection()
                .isStrongerThan(file.get().person().get().protection())) {
            return Optional.of(CannotProtect.STAYS);
        } else if (command.sourceDay().isAfter(today)) {
            return Optional.of(CannotProtect.DAY_TO_COME);
        }
        return Optional.empty();
    }

    /** How the protection of the person in this case came and went, newest first. */
    public List<ProtectionEntry> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("protection.read", caseId).byOffice(), () -> files.find(caseId)
                .flatMap(CaseFile::person)
                .map(person -> entries.of(person.id()))
                .orElse(List.of()));
    }
}
