package se.handslag.planning.joint.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/**
 * Holds a team's meeting over the authority's own persons: only those that everyone in the room may hear of.
 *
 * <p>Whoever is left out is left out without a trace on what the room sees; their coordinator is told by a task of their own. What is kept is
 * who was there and whom they took up, at this authority alone.
 */
public final class HoldingMeetings {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final AccessGate gate;
    private final CaseFiles files;
    private final Meetings meetings;
    private final WhoMayBeHeardOf heard;
    private final Clock clock;

    @Inject
    public HoldingMeetings(
            Authority authority,
            UnitOfWork unitOfWork,
            AccessGate gate,
            CaseFiles files,
            Meetings meetings,
            WhoMayBeHeardOf heard,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.files = files;
        this.meetings = meetings;
        this.heard = heard;
        this.clock = clock;
    }

    /**
     * What the room sees.
     *
     * @param meeting who is there
     * @param persons those who can be taken up, by name
     * @param takenUp which of them have been
     */
    public record Room(Meeting meeting, List<CaseFile> persons, Set<CaseId> takenUp) implements PersonalData {
        @Override
        public String toString() {
            return "Room[" + meeting.id() + "]";
        }
    }

    public Outcome<Meeting, CannotMeet> handle(Actor actor, StartMeeting command) {
        return unitOfWork.call(actor, Act.writing("meeting.start"), () -> {
            Optional<CannotMeet> fault = fault(actor, command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            Meeting meeting = new Meeting(
                    MeetingId.next(clock),
                    command.team(),
                    LocalDate.now(clock),
                    command.own().strip(),
                    command.others(),
                    Signature.of(actor, clock.instant()));
            meetings.add(meeting);
            leaveOut(actor, meeting);
            return Outcome.done(meeting);
        });
    }

    /** All of the team's persons, whoever may open them: each coordinator is told of their own. */
    private void leaveOut(Actor actor, Meeting meeting) {
        List<CaseFile> open = files.ofTeam(meeting.team()).stream()
                .filter(CaseFile::isOpen)
                .filter(file -> file.ours().isPresent() && file.stage() != Stage.RELATIVE)
                .toList();
        Set<CaseId> all = heard.among(open, meeting.others(), meeting.on()).stream()
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        open.stream()
                .map(CaseFile::id)
                .filter(id -> !all.contains(id))
                .forEach(id -> meetings.add(person(actor, id, Optional.of(meeting), Occasion.LEFT_OUT)));
    }

    /** @return empty if there is no such meeting, or the actor is not in the team */
    public Optional<Room> room(Actor actor, MeetingId id) {
        return unitOfWork.call(
                actor, Act.reading("meeting.room"), () -> meeting(actor, id).map(meeting -> {
                    Set<CaseId> takenUp = new HashSet<>();
                    meetings.at(id).stream()
                            .filter(person -> person.what() == Occasion.TAKEN_UP)
                            .forEach(person -> takenUp.add(person.caseId()));
                    return new Room(meeting, persons(actor, meeting), takenUp);
                }));
    }

    private List<CaseFile> persons(Actor actor, Meeting meeting) {
        return heard
                .among(
                        gate.listed(actor, files.ofTeam(meeting.team()), CaseFile::facts),
                        meeting.others(),
                        LocalDate.now(clock))
                .stream()
                .sorted(Comparator.comparing(CaseFile::shownName)
                        .thenComparing(file -> file.id().toString()))
                .map(CaseFile::withoutWhereabouts)
                .toList();
    }

    /** Talks of a person, with everyone in the room hearing. Asked anew: a consent may have been withdrawn since the meeting began. */
    public Outcome<MeetingPerson, CannotMeet> handle(Actor actor, TakeUp command) {
        return unitOfWork.call(actor, Act.writing("meeting.take-up", command.caseId()), () -> {
            Optional<CaseFile> file = files.hold(command.caseId());
            Optional<Meeting> meeting = meeting(actor, command.meeting());
            if (meeting.isEmpty()) {
                return Outcome.refused(CannotMeet.NO_SUCH_MEETING);
            } else if (file.filter(it -> it.team().equals(meeting.get().team())).isEmpty()
                    || heard.among(List.of(file.get()), meeting.get().others(), LocalDate.now(clock))
                            .isEmpty()) {
                return Outcome.refused(CannotMeet.NOT_HERE);
            } else if (meetings.at(command.meeting()).stream()
                    .anyMatch(
                            person -> person.caseId().equals(command.caseId()) && person.what() == Occasion.TAKEN_UP)) {
                return Outcome.refused(CannotMeet.ALREADY);
            }
            MeetingPerson person = person(actor, command.caseId(), meeting, Occasion.TAKEN_UP);
            meetings.add(person);
            return Outcome.done(person);
        });
    }

    /** The coordinator has talked of the person with those who may hear, at another time. */
    public Outcome<MeetingPerson, CannotMeet> elsewhere(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.writing("meeting.elsewhere", caseId), () -> {
            Optional<CaseFile> file = files.hold(caseId);
            boolean coordinates = file.flatMap(CaseFile::ours)
                    .filter(ours -> ours.staff().equals(actor.staff()))
                    .isPresent();
            if (!coordinates) {
                return Outcome.refused(CannotMeet.NOT_THE_COORDINATOR);
            } else if (!isLeftOut(caseId)) {
                return Outcome.refused(CannotMeet.ALREADY);
            }
            MeetingPerson person = person(actor, caseId, Optional.empty(), Occasion.ELSEWHERE);
            meetings.add(person);
            return Outcome.done(person);
        });
    }

    private boolean isLeftOut(CaseId caseId) {
        return meetings.about(caseId).stream()
                .findFirst()
                .filter(last -> last.what() == Occasion.LEFT_OUT)
                .isPresent();
    }

    /** What has become of a person at meetings, and which other authorities heard, newest first. */
    public List<MeetingPerson> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("meeting.about", caseId), () -> meetings.about(caseId));
    }

    private Optional<Meeting> meeting(Actor actor, MeetingId id) {
        return meetings.find(id)
                .filter(meeting -> gate.relations(actor).teams().contains(meeting.team()))
                .filter(meeting -> !gate.relations(actor).isLent());
    }

    private MeetingPerson person(Actor actor, CaseId caseId, Optional<Meeting> meeting, Occasion what) {
        Set<AuthorityId> others = what == Occasion.TAKEN_UP
                ? meeting.stream()
                        .flatMap(held -> held.others().stream())
                        .flatMap(other -> other.authority().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        return new MeetingPerson(
                TimeOrderedIds.next(clock),
                caseId,
                meeting.map(Meeting::id),
                what,
                others,
                Signature.of(actor, clock.instant()));
    }

    private Optional<CannotMeet> fault(Actor actor, StartMeeting command) {
        List<Present> others = command.others();
        if (gate.relations(actor).isLent() || !gate.relations(actor).teams().contains(command.team())) {
            return Optional.of(CannotMeet.NOT_IN_THE_TEAM);
        } else if (command.own().isBlank()) {
            return Optional.of(CannotMeet.NOBODY);
        } else if (others.stream().anyMatch(other -> other.names().isBlank())) {
            return Optional.of(CannotMeet.NAMES_MISSING);
        } else if (command.own().length() > Meeting.LONGEST_NAMES
                || others.stream().anyMatch(other -> other.names().length() > Meeting.LONGEST_NAMES)) {
            return Optional.of(CannotMeet.NAMES_TOO_LONG);
        }
        boolean strange = others.stream()
                .anyMatch(other ->
                        other.authority().filter(authority.id()::equals).isPresent());
        return others.size() > Meeting.MOST_OTHERS || strange ? Optional.of(CannotMeet.TOO_MANY) : Optional.empty();
    }
}
