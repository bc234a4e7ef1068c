package se.handslag.planning.joint.relative.group;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.relative.CannotSupportRelative;
import se.handslag.planning.joint.relative.RelativeRules;

/** Holds groups for relatives. Whoever looks at a group sees of its relatives those whose files they may read, and no others. */
public final class HoldingRelativeGroups {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final RelativeGroups groups;
    private final RelativeRules rules;
    private final AccessGate gate;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public HoldingRelativeGroups(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            RelativeGroups groups,
            RelativeRules rules,
            AccessGate gate,
            Teams teams,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.groups = groups;
        this.rules = rules;
        this.gate = gate;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * A group with those of its relatives whom the one who looks may know.
     *
     * @param group which
     * @param sessions its meetings, the first one first
     * @param relatives their files and what stands in each of them of this group
     */
    public record Room(RelativeGroup group, List<GroupSession> sessions, List<Place> relatives)
            implements PersonalData {
        public Room {
            sessions = List.copyOf(sessions);
            relatives = List.copyOf(relatives);
        }

        @Override
        public String toString() {
            return "Room[" + group.id() + "]";
        }
    }

    /**
     * One relative's place in a group.
     *
     * @param file their file
     * @param here what stands in it of the group
     */
    public record Place(CaseFile file, GroupHere here) implements PersonalData {
        @Override
        public String toString() {
            return "Place[" + file.id() + "]";
        }
    }

    public Outcome<RelativeGroup, CannotSupportRelative> plan(Actor actor, PlanRelativeGroup command) {
        return unitOfWork.call(actor, Act.writing("relative-group.plan"), () -> planned(actor, command));
    }

    public Outcome<GroupSession, CannotSupportRelative> meet(Actor actor, PlanSession command) {
        return unitOfWork.call(actor, Act.writing("relative-group.meet"), () -> met(actor, command));
    }

    public Outcome<GroupPlace, CannotSupportRelative> takePart(Actor actor, TakePart command) {
        return unitOfWork.call(
                actor, Act.writing("relative-group.take-part", command.caseId()), () -> placed(actor, command));
    }

    public Outcome<Attendance, CannotSupportRelative> attend(Actor actor, Attend command) {
        return unitOfWork.call(
                actor, Act.writing("relative-group.attend", command.caseId()), () -> attended(actor, command));
    }

    /** The groups of the teams that the actor works in, the latest first. */
    public List<RelativeGroup> list(Actor actor) {
        return unitOfWork.call(actor, Act.reading("relative-group.list"), () -> groups.all().stream()
                .filter(group -> gate.relations(actor).reach(group.team()))
                .toList());
    }

    /** Empty if there is no such group, or the actor's team does not hold it. */
    public Optional<Room> room(Actor actor, UUID group) {
        return unitOfWork.call(actor, Act.reading("relative-group.list"), () -> groups.find(group)
                .filter(found -> gate.relations(actor).reach(found.team()))
                .map(found -> new Room(found, groups.sessions(group), relatives(actor, group))));
    }

    private List<Place> relatives(Actor actor, UUID group) {
        List<CaseFile> all = groups.takingPart(group).stream()
                .flatMap(caseId -> files.find(caseId).stream())
                .toList();
        List<Place> places = new ArrayList<>();
        for (CaseFile file : gate.listed(actor, all, CaseFile::facts)) {
            groups.of(file.id()).stream()
                    .filter(here -> here.group().id().equals(group))
                    .forEach(here -> places.add(new Place(file.withoutWhereabouts(), here)));
        }
        return places;
    }

    private Outcome<RelativeGroup, CannotSupportRelative> planned(Actor actor, PlanRelativeGroup command) {
        Optional<LoadedTeam> team = teams.find(command.team())
                .match(Optional::of, unknown -> Optional.<LoadedTeam>empty())
                .filter(found ->
                        found.manifest().owners().contains(authority.kind().owner()))
                .filter(found -> gate.relations(actor).reach(found.id()));
        Optional<CannotSupportRelative> fault = rules.whyNot(actor)
                .or(() -> team.isEmpty() ? Optional.of(CannotSupportRelative.NO_SUCH_TEAM) : Optional.empty())
                .or(() -> words(command.name(), RelativeGroup.LONGEST_NAME, command.content()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        RelativeGroup group = new RelativeGroup(
                TimeOrderedIds.next(clock),
                team.orElseThrow().id(),
                command.name().strip(),
                command.content().strip(),
                command.from(),
                Signature.of(actor, clock.instant()));
        groups.add(group);
        return Outcome.done(group);
    }

    private static Optional<CannotSupportRelative> words(String first, int longest, String more) {
        if (first.isBlank()) {
            return Optional.of(CannotSupportRelative.NO_WORDS);
        }
        return first.length() > longest || more.length() > RelativeGroup.LONGEST
                ? Optional.of(CannotSupportRelative.TOO_LONG)
                : Optional.empty();
    }

    private Outcome<GroupSession, CannotSupportRelative> met(Actor actor, PlanSession command) {
        Optional<RelativeGroup> group = groups.find(command.group())
                .filter(found -> gate.relations(actor).reach(found.team()));
        Optional<CannotSupportRelative> fault = rules.whyNot(actor)
                .or(() -> group.isEmpty() ? Optional.of(CannotSupportRelative.NO_SUCH_GROUP) : Optional.empty())
                .or(() -> words(command.theme(), RelativeGroup.LONGEST_NAME, ""));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        GroupSession session = new GroupSession(
                TimeOrderedIds.next(clock),
                command.group(),
                command.on(),
                command.theme().strip(),
                Signature.of(actor, clock.instant()));
        groups.add(session);
        return Outcome.done(session);
    }

    private Outcome<GroupPlace, CannotSupportRelative> placed(Actor actor, TakePart command) {
        Optional<RelativeGroup> group = groups.find(command.group())
                .filter(found -> gate.relations(actor).reach(found.team()));
        Optional<CannotSupportRelative> fault = RelativeRules.whyNot(actor, files.hold(command.caseId()))
                .or(() -> group.isEmpty() ? Optional.of(CannotSupportRelative.NO_SUCH_GROUP) : Optional.empty())
                .or(() -> whyNot(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        GroupPlace place = new GroupPlace(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.group(),
                group.orElseThrow().name(),
                command.takesPart(),
                command.on(),
                Signature.of(actor, clock.instant()));
        groups.add(place);
        return Outcome.done(place);
    }

    private Optional<CannotSupportRelative> whyNot(TakePart command) {
        if (takesPart(command.caseId(), command.group()) == command.takesPart()) {
            return Optional.of(
                    command.takesPart()
                            ? CannotSupportRelative.IN_THE_GROUP_ALREADY
                            : CannotSupportRelative.NOT_IN_THE_GROUP);
        }
        return command.on().isAfter(LocalDate.now(clock))
                ? Optional.of(CannotSupportRelative.IN_THE_FUTURE)
                : Optional.empty();
    }

    private boolean takesPart(CaseId caseId, UUID group) {
        return groups.of(caseId).stream()
                .filter(here -> here.group().id().equals(group))
                .anyMatch(here -> here.place().takesPart());
    }

    private Outcome<Attendance, CannotSupportRelative> attended(Actor actor, Attend command) {
        Optional<GroupSession> meeting = meeting(command);
        Optional<CannotSupportRelative> fault =
                RelativeRules.whyNot(actor, files.hold(command.caseId())).or(() -> whyNot(meeting));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Attendance attendance = new Attendance(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.session(),
                meeting.orElseThrow().on(),
                command.came(),
                Signature.of(actor, clock.instant()));
        groups.add(attendance);
        return Outcome.done(attendance);
    }

    /** Only of a group that they are in. */
    private Optional<GroupSession> meeting(Attend command) {
        return groups.of(command.caseId()).stream()
                .filter(here -> here.place().takesPart())
                .flatMap(here -> here.sessions().stream())
                .filter(one -> one.id().equals(command.session()))
                .findFirst();
    }

    private Optional<CannotSupportRelative> whyNot(Optional<GroupSession> meeting) {
        if (meeting.isEmpty()) {
            return Optional.of(CannotSupportRelative.NO_SUCH_SESSION);
        }
        return meeting.get().on().isAfter(LocalDate.now(clock))
                ? Optional.of(CannotSupportRelative.IN_THE_FUTURE)
                : Optional.empty();
    }
}
