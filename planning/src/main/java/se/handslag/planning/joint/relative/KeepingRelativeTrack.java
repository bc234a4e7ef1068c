package se.handslag.planning.joint.relative;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.ReadingNetwork;

/** Writes in a relative's own record: conversations, education, family meetings, and whose network they are in. */
public final class KeepingRelativeTrack {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final RelativeTracks tracks;
    private final ReadingNetwork network;
    private final Clock clock;

    @Inject
    public KeepingRelativeTrack(
            UnitOfWork unitOfWork, CaseFiles files, RelativeTracks tracks, ReadingNetwork network, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.tracks = tracks;
        this.network = network;
        this.clock = clock;
    }

    public Outcome<RelativeSupport, CannotSupportRelative> handle(Actor actor, RecordRelativeSupport command) {
        return unitOfWork.call(actor, Act.writing("relative.record", command.caseId()), () -> record(actor, command));
    }

    public Outcome<StruckSupport, CannotSupportRelative> strike(Actor actor, StrikeRelativeSupport command) {
        return unitOfWork.call(actor, Act.writing("relative.strike", command.caseId()), () -> struck(actor, command));
    }

    /**
     * Writes down whose network the relative is in, which asks for the right to read that network too.
     *
     * @throws se.handslag.core.access.AccessRefused if the actor may not read the other person's network
     */
    public Outcome<RelativeLink, CannotSupportRelative> link(Actor actor, LinkRelative command) {
        return unitOfWork.call(actor, Act.writing("relative.link", command.caseId()), () -> linked(actor, command));
    }

    private Outcome<RelativeSupport, CannotSupportRelative> record(Actor actor, RecordRelativeSupport command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CannotSupportRelative> fault =
                RelativeRules.whyNot(actor, file).or(() -> whyNot(command, file.orElseThrow()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        RelativeSupport support = new RelativeSupport(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.kind(),
                command.on(),
                command.minutes(),
                command.words().strip(),
                Signature.of(actor, clock.instant()));
        tracks.add(support);
        return Outcome.done(support);
    }

    private Optional<CannotSupportRelative> whyNot(RecordRelativeSupport command, CaseFile file) {
        if (command.kind() == SupportKind.GROUP) {
            return Optional.of(CannotSupportRelative.IN_A_GROUP);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotSupportRelative.IN_THE_FUTURE);
        } else if (command.on().isBefore(Dates.day(file.openedAt()))) {
            return Optional.of(CannotSupportRelative.BEFORE_THE_CASE);
        } else if (command.minutes() < 0 || command.minutes() > RelativeSupport.MOST_MINUTES) {
            return Optional.of(CannotSupportRelative.WRONG_MINUTES);
        } else if (command.words().isBlank()) {
            return Optional.of(CannotSupportRelative.NO_WORDS);
        }
        return command.words().length() > RelativeSupport.LONGEST
                ? Optional.of(CannotSupportRelative.TOO_LONG)
                : Optional.empty();
    }

    private Outcome<StruckSupport, CannotSupportRelative> struck(Actor actor, StrikeRelativeSupport command) {
        Optional<CannotSupportRelative> fault = RelativeRules.whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (tracks.supports(command.caseId()).stream()
                .noneMatch(support -> support.id().equals(command.support()))) {
            return Outcome.refused(CannotSupportRelative.NO_SUCH_SUPPORT);
        } else if (command.why().isBlank()) {
            return Outcome.refused(CannotSupportRelative.NO_REASON);
        } else if (command.why().length() > StruckSupport.LONGEST) {
            return Outcome.refused(CannotSupportRelative.REASON_TOO_LONG);
        }
        StruckSupport struck = new StruckSupport(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.support(),
                command.why().strip(),
                Signature.of(actor, clock.instant()));
        tracks.add(struck);
        return Outcome.done(struck);
    }

    private Outcome<RelativeLink, CannotSupportRelative> linked(Actor actor, LinkRelative command) {
        LocalDate today = LocalDate.now(clock);
        Optional<CannotSupportRelative> fault = RelativeRules.whyNot(actor, files.hold(command.caseId()))
                .or(() -> whyNot(command, today))
                .or(() -> command.participant().flatMap(person -> whyNot(actor, person, command.member(), today)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        RelativeLink link = new RelativeLink(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.participant(),
                command.participant().flatMap(person -> command.member()),
                command.words().strip(),
                command.on(),
                Signature.of(actor, clock.instant()));
        tracks.add(link);
        return Outcome.done(link);
    }

    private static Optional<CannotSupportRelative> whyNot(LinkRelative command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Optional.of(CannotSupportRelative.IN_THE_FUTURE);
        } else if (command.words().isBlank()) {
            return Optional.of(CannotSupportRelative.NO_WORDS);
        }
        return command.words().length() > RelativeLink.LONGEST
                ? Optional.of(CannotSupportRelative.TOO_LONG)
                : Optional.empty();
    }

    /** Only someone who may know something already is written down as being in a network: the file itself must tell nobody anything. */
    private Optional<CannotSupportRelative> whyNot(
            Actor actor, CaseId person, Optional<MemberId> member, LocalDate today) {
        boolean agreed = member.flatMap(id -> network.read(actor, person).member(id))
                .filter(here -> !here.mayKnow(today).isEmpty())
                .isPresent();
        return agreed ? Optional.empty() : Optional.of(CannotSupportRelative.NOT_AGREED);
    }
}
