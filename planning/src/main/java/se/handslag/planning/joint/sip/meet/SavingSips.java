package se.handslag.planning.joint.sip.meet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.merge.FieldMerge;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipFields;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.Sips;

/**
 * Saves the plan while it is written, together with what somebody else may have saved since: two keep the minutes, nobody's words are lost.
 *
 * <p>What is locked is not saved; a new version of it is begun first.
 */
public final class SavingSips {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Clock clock;

    @Inject
    public SavingSips(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.clock = clock;
    }

    public Outcome<SavedSip, CannotSip> handle(Actor actor, SaveSip command) {
        return unitOfWork.call(actor, Act.writing("sip.save", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> save(actor, course, command), Outcome::refused));
    }

    private Outcome<SavedSip, CannotSip> save(Actor actor, SipCourse course, SaveSip command) {
        if (course.isLocked()) {
            return Outcome.refused(CannotSip.Why.LOCKED);
        }
        Optional<SipContent> seen = command.seen().equals(Revision.UNSAVED)
                ? Optional.of(SipContent.beginning(course.need()))
                : sips.version(course.id(), command.seen()).map(SipVersion::content);
        if (seen.isEmpty()) {
            return Outcome.refused(CannotSip.Why.NO_SUCH_VERSION);
        }
        SipContent base = seen.get();
        SipContent ours = SipFields.content(SipFields.of(completed(base, command.content())));
        Optional<CannotSip> fault = fault(base, ours, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<SipVersion> current = sips.newest(course.id());
        if (current.isEmpty() || current.get().revision().equals(command.seen())) {
            return Outcome.done(new SavedSip(keep(actor, course, current, ours), Optional.empty()));
        }
        SipVersion theirs = current.get();
        FieldMerge<SipField> merge = FieldMerge.of(
                SipFields.of(base),
                SipFields.of(theirs.content()),
                SipFields.of(ours),
                command.chosen().inViewOf(theirs.revision()),
                none -> false);
        SipContent together = SipFields.content(merge.fields());
        if (!merge.conflicts().isEmpty()) {
            return Outcome.refused(new CannotSip.Conflict(theirs, ours, together, merge.conflicts()));
        }
        // Each part was within its bounds; both together may not be.
        Optional<CannotSip> tooMuch = fault(theirs.content(), together, LocalDate.now(clock));
        if (tooMuch.isPresent()) {
            return Outcome.refused(tooMuch.get());
        }
        return Outcome.done(new SavedSip(keep(actor, course, current, together), Optional.of(theirs.saved())));
    }

    private SipVersion keep(Actor actor, SipCourse course, Optional<SipVersion> current, SipContent content) {
        if (current.filter(version -> version.content().equals(content)).isPresent()) {
            return current.get();
        }
        SipVersion version = new SipVersion(
                course.id(),
                course.need().caseId(),
                Math.max(1, course.round()),
                new Revision(current.map(one -> one.revision().number()).orElse(0L) + 1),
                content,
                Signature.of(actor, clock.instant()));
        sips.add(version);
        return version;
    }

    /** What is to be saved, with the rows that were left out of it as they were. */
    private static SipContent completed(SipContent base, SipContent written) {
        List<SipRow> rows = new ArrayList<>(written.rows());
        base.rows().stream()
                .filter(row ->
                        written.rows().stream().noneMatch(other -> other.id().equals(row.id())))
                .forEach(rows::add);
        return new SipContent(
                written.important(),
                written.question(),
                written.situation(),
                written.shortGoals(),
                written.longGoals(),
                rows,
                written.present(),
                written.crisisPlan(),
                written.lead(),
                written.leadName(),
                written.heldOn(),
                written.followUpOn(),
                written.followUpBy());
    }

    private static Optional<CannotSip> fault(SipContent before, SipContent content, LocalDate today) {
        Map<SipField, FieldValue> fields = SipFields.of(content);
        if (fields.isEmpty()) {
            return Optional.of(CannotSip.Why.NOTHING_WRITTEN);
        }
        int together = 0;
        for (var field : fields.entrySet()) {
            int length = field.getValue().text().length();
            if (length > SipFields.longest(field.getKey())) {
                return Optional.of(new CannotSip.FieldTooLong(field.getKey()));
            }
            together += length;
        }
        if (together > SipContent.LONGEST_TOGETHER || content.rows().size() > SipContent.MOST_ROWS) {
            return Optional.of(CannotSip.Why.TOO_MUCH);
        }
        // A day that has passed since it was set is a reminder, not a mistake.
        boolean setNow = !before.followUpOn().equals(content.followUpOn());
        if (setNow && content.followUpOn().filter(day -> day.isBefore(today)).isPresent()) {
            return Optional.of(CannotSip.Why.FOLLOW_UP_IN_THE_PAST);
        }
        return content.heldOn().filter(day -> day.isAfter(today)).isPresent()
                ? Optional.of(CannotSip.Why.MEETING_NOT_HELD)
                : Optional.empty();
    }
}
