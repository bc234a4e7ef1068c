package se.handslag.planning.joint.relative;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;

/**
 * Opens a file of a relative's own, and closes it.
 *
 * <p>Nobody need be enrolled, and who the relative is close to is not asked: a family may be helped before the person is known at all.
 */
public final class OpeningRelativeCases {
    private static final int LONGEST_PHONE = 40;

    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final RelativeTracks tracks;
    private final RelativeRules rules;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public OpeningRelativeCases(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            RelativeTracks tracks,
            RelativeRules rules,
            Teams teams,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.tracks = tracks;
        this.rules = rules;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<RelativeCase, CannotSupportRelative> handle(Actor actor, OpenRelativeCase command) {
        CaseId caseId = CaseId.next(clock);
        return unitOfWork.call(actor, Act.writing("relative.open", caseId), () -> open(actor, command, caseId));
    }

    public Outcome<RelativeEnd, CannotSupportRelative> end(Actor actor, EndRelativeCase command) {
        return unitOfWork.call(actor, Act.writing("relative.end", command.caseId()), () -> ended(actor, command));
    }

    private Outcome<RelativeCase, CannotSupportRelative> open(Actor actor, OpenRelativeCase command, CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        Optional<LoadedTeam> team = teams.find(command.team())
                .match(Optional::of, unknown -> Optional.<LoadedTeam>empty())
                .filter(found ->
                        found.manifest().owners().contains(authority.kind().owner()));
        Optional<CannotSupportRelative> fault = rules.whyNot(actor)
                .or(() -> team.isEmpty() ? Optional.of(CannotSupportRelative.NO_SUCH_TEAM) : Optional.empty())
                .or(() -> whyNot(command))
                .or(() -> rules.whyNot(command.ground(), today));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        files.add(new CaseFile(
                caseId,
                team.orElseThrow().id(),
                command.given().strip(),
                person(command),
                Stage.RELATIVE,
                clock.instant(),
                Optional.empty(),
                Optional.of(Coordinator.of(actor)),
                Optional.empty(),
                Revision.UNSAVED));
        RelativeCase opened = new RelativeCase(
                TimeOrderedIds.next(clock),
                caseId,
                command.relation(),
                command.matter().strip(),
                command.ground(),
                rules.cite(command.ground(), today),
                Signature.of(actor, clock.instant()));
        tracks.add(opened);
        return Outcome.done(opened);
    }

    private Optional<Person> person(OpenRelativeCase command) {
        return command.family().isBlank()
                ? Optional.empty()
                : Optional.of(new Person(
                        new PersonId(TimeOrderedIds.next(clock)),
                        new PersonName(command.given(), command.family(), ""),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        command.phone().strip(),
                        ContactPreference.ANY,
                        ProtectedIdentity.NONE));
    }

    private static Optional<CannotSupportRelative> whyNot(OpenRelativeCase command) {
        if (command.given().isBlank()) {
            return Optional.of(CannotSupportRelative.NO_NAME);
        } else if (!PersonName.of(command.given(), command.family(), "").isDone()) {
            return Optional.of(CannotSupportRelative.NAME_CANNOT_BE);
        } else if (command.phone().strip().length() > LONGEST_PHONE) {
            return Optional.of(CannotSupportRelative.PHONE_TOO_LONG);
        } else if (!command.phone().isBlank() && command.family().isBlank()) {
            return Optional.of(CannotSupportRelative.PHONE_WITHOUT_NAME);
        } else if (command.matter().isBlank()) {
            return Optional.of(CannotSupportRelative.NO_MATTER);
        }
        return command.matter().length() > RelativeCase.LONGEST
                ? Optional.of(CannotSupportRelative.MATTER_TOO_LONG)
                : Optional.empty();
    }

    private Outcome<RelativeEnd, CannotSupportRelative> ended(Actor actor, EndRelativeCase command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CannotSupportRelative> fault =
                RelativeRules.whyNot(actor, file).or(() -> whyNot(command, file.orElseThrow()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        RelativeEnd end = new RelativeEnd(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.on(),
                command.words().strip(),
                Signature.of(actor, clock.instant()));
        tracks.add(end);
        files.save(file.orElseThrow().closed(command.on()));
        return Outcome.done(end);
    }

    private Optional<CannotSupportRelative> whyNot(EndRelativeCase command, CaseFile file) {
        if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotSupportRelative.IN_THE_FUTURE);
        } else if (command.on().isBefore(Dates.day(file.openedAt()))) {
            return Optional.of(CannotSupportRelative.BEFORE_THE_CASE);
        } else if (command.words().isBlank()) {
            return Optional.of(CannotSupportRelative.NO_WORDS);
        }
        return command.words().length() > RelativeEnd.LONGEST
                ? Optional.of(CannotSupportRelative.TOO_LONG)
                : Optional.empty();
    }
}
