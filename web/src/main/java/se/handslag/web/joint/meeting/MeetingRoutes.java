package se.handslag.web.joint.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.board.BoardAgreement;
import se.handslag.planning.joint.board.BoardCard;
import se.handslag.planning.joint.board.DraftAfterMeeting;
import se.handslag.planning.joint.board.DraftingAfterMeeting;
import se.handslag.planning.joint.board.ReadingBoard;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.HoldingMeetings.Room;
import se.handslag.planning.joint.meeting.Meeting;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.MeetingPerson;
import se.handslag.planning.joint.meeting.Occasion;
import se.handslag.planning.joint.meeting.Present;
import se.handslag.planning.joint.meeting.StartMeeting;
import se.handslag.planning.joint.meeting.TakeUp;
import se.handslag.web.joint.board.BoardCards;
import se.handslag.web.joint.board.BoardPage;
import se.handslag.web.joint.board.ShownNames;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * A meeting on a screen that everyone in the room sees: it shows the persons whom all of them may hear of, and says nothing of any other, not
 * even how many they are.
 */
public final class MeetingRoutes implements Routes {
    private static final String HERE = "/mote";
    private static final String OTHERS = "present-";
    private static final String SOMEONE_ELSE = OTHERS + "other";

    private final Teams teams;

    public MeetingRoutes(Teams teams) {
        this.teams = teams;
    }

    /** @param others a field for each authority that may hear of someone, and one for all who may not */
    public record StartPage(List<Choice> teams, List<Choice> others) {}

    /** One person in the list. */
    public record Row(String href, String name, boolean takenUp) {}

    /** @param present who is in the room, a line for each */
    public record RoomPage(List<String> present, List<Row> rows, String first, String end) {}

    /** @param place which of them all, from one */
    public record PersonPage(
            String name,
            String age,
            String coordinator,
            String coordinatorThere,
            boolean takenUp,
            int place,
            int all,
            String previous,
            String next,
            String room,
            String started,
            Optional<OnBoard> board) {}

    /**
     * How the person stands on the team's board, where it has one.
     *
     * @param on whether they stand on the authority's own
     * @param card what stands there; empty when they are not on it any more
     * @param post where its forms are sent
     */
    public record OnBoard(
            boolean on,
            Optional<BoardPage.Card> card,
            String reason,
            List<Choice> kinds,
            List<Choice> colleagues,
            String meeting,
            String post) {}

    /** What was agreed about one person. */
    public record AgreedOn(String name, List<BoardPage.Line> lines) {}

    /**
     * @param takenUp by name
     * @param agreed what was agreed, by person
     * @param tasks how many agreements that is
     */
    public record EndPage(List<String> present, List<String> takenUp, List<AgreedOn> agreed, int tasks, String room) {}

    /** What became of a person at a meeting. */
    public record Entry(String when, String what, String heard, String by) {}

    /** @param mayTell whether the visitor has someone left out to take up elsewhere */
    public record HistoryPage(List<Entry> entries, boolean mayTell) {}

    @Override
    public void addTo(Site site) {
        site.menu(HERE, "web.meeting.nav", 45);
        site.get(HERE, this::form);
        site.post(HERE, this::start);
        site.get(HERE + "/{meeting}", this::room);
        site.get(HERE + "/{meeting}/slut", this::end);
        site.post(HERE + "/{meeting}/utkast", this::draft);
        site.get(HERE + "/{meeting}/person/{case}", this::person);
        site.post(HERE + "/{meeting}/person/{case}", this::takeUp);
        site.get("/person/{case}/mote", this::history);
        site.post("/person/{case}/mote", this::elsewhere);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/meeting/texts");
    }

    private Reply form(Visit visit) {
        visit.form().prefill("own", visit.actor().name());
        List<Choice> others = new ArrayList<>();
        for (Authority authority : visit.use(Receivers.class).all()) {
            others.add(Choice.of(OTHERS + authority.id(), visit.say("web.meeting.from", authority.name())));
        }
        others.add(Choice.of(SOMEONE_ELSE, visit.say("web.meeting.from-elsewhere")));
        List<Choice> all = teams.all().stream()
                .map(team -> Choice.of(team.id().value(), team.manifest().name()))
                .toList();
        visit.query("team")
                .filter(team -> all.stream().anyMatch(choice -> choice.value().equals(team)))
                .or(() -> all.size() == 1 ? Optional.of(all.get(0).value()) : Optional.empty())
                .ifPresent(team -> visit.form().prefill("team", team));
        return visit.show("joint/meeting/start.jte", new StartPage(all, others));
    }

    private Reply start(Visit visit) {
        List<Present> others = new ArrayList<>();
        for (Authority authority : visit.use(Receivers.class).all()) {
            present(visit, OTHERS + authority.id(), Optional.of(authority.id())).ifPresent(others::add);
        }
        present(visit, SOMEONE_ELSE, Optional.empty()).ifPresent(others::add);
        Optional<TeamId> team = teams.all().stream()
                .map(known -> known.id())
                .filter(id -> id.value().equals(visit.form().text("team")))
                .findFirst();
        if (team.isEmpty()) {
            visit.form().refuse("team", Sentence.of("web.meeting.team.missing"));
            return form(visit);
        }
        return visit.use(HoldingMeetings.class)
                .handle(visit.actor(), new StartMeeting(team.get(), visit.form().text("own"), others))
                .match(meeting -> visit.goTo(HERE + "/" + meeting.id()), refusal -> {
                    visit.form().refuse(refusal);
                    return form(visit);
                });
    }

    private static Optional<Present> present(Visit visit, String field, Optional<AuthorityId> authority) {
        String names = visit.form().text(field).strip();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Present(authority, names));
    }

    private Reply room(Visit visit) {
        Room room = find(visit);
        List<Row> rows = room.persons().stream()
                .map(file -> new Row(
                        path(room, file.id()),
                        ShownNames.of(visit, file),
                        room.takenUp().contains(file.id())))
                .toList();
        return visit.show(
                "joint/meeting/room.jte", new RoomPage(present(visit, room.meeting()), rows, next(room), end(room)));
    }

    private Reply person(Visit visit) {
        return person(visit, find(visit));
    }

    private Reply person(Visit visit, Room room) {
        List<CaseId> ids = room.persons().stream().map(CaseFile::id).toList();
        int place = ids.indexOf(visit.caseId());
        if (place < 0) {
            throw PageFault.missing();
        }
        CaseFile file = room.persons().get(place);
        // Whoever was taken down stands last in the list, and the meeting goes on from where it was.
        Optional<CaseId> next = room.takenUp().contains(file.id())
                ? notTakenUp(room)
                : ids.stream().skip(place + 1L).findFirst();
        return visit.show(
                "joint/meeting/person.jte",
                new PersonPage(
                        ShownNames.of(visit, file),
                        file.person()
                                .filter(known -> !visit.hidesNames())
                                .flatMap(known -> known.ageOn(visit.today()))
                                .map(String::valueOf)
                                .orElse(""),
                        file.ours().map(Coordinator::name).orElse(""),
                        file.theirs().map(Coordinator::name).orElse(""),
                        room.takenUp().contains(file.id()),
                        place + 1,
                        ids.size(),
                        place == 0 ? "" : path(room, ids.get(place - 1)),
                        next.map(id -> path(room, id)).orElse(""),
                        HERE + "/" + room.meeting().id(),
                        room.meeting().started().at().toString(),
                        words(visit, room).map(words -> onBoard(visit, room, words))));
    }

    private Optional<BoardCards> words(Visit visit, Room room) {
        return teams.all().stream()
                .filter(team -> team.id().equals(room.meeting().team()))
                .flatMap(team ->
                        team.blueprint().board().stream().map(template -> new BoardCards(visit, team, template)))
                .findFirst();
    }

    private static OnBoard onBoard(Visit visit, Room room, BoardCards words) {
        ReadingBoard.OfPerson read = visit.use(ReadingBoard.class).about(visit.actor(), visit.caseId());
        visit.form()
                .prefill("owner", visit.actor().staff().value())
                .prefill("on", visit.today().plusDays(1).toString());
        return new OnBoard(
                read.card().flatMap(BoardCard::own).isPresent(),
                read.card().map(words::card),
                read.card().map(card -> words.reason(card.reason())).orElse(""),
                words.kinds(),
                BoardCards.colleagues(read.colleagues()),
                room.meeting().id().toString(),
                "/person/" + visit.caseId() + "/tavla");
    }

    private Reply takeUp(Visit visit) {
        MeetingId meeting = meetingId(visit);
        return visit.use(HoldingMeetings.class)
                .handle(visit.actor(), new TakeUp(meeting, visit.caseId()))
                .match(done -> visit.goTo(next(find(visit)), Sentence.of("web.meeting.taken-up.done")), refusal -> {
                    visit.form().refuse(refusal);
                    return person(visit, find(visit));
                });
    }

    private Reply end(Visit visit) {
        Room room = find(visit);
        return visit.show(
                "joint/meeting/end.jte",
                new EndPage(
                        present(visit, room.meeting()),
                        room.persons().stream()
                                .filter(file -> room.takenUp().contains(file.id()))
                                .map(file -> ShownNames.of(visit, file))
                                .toList(),
                        agreed(visit, room),
                        agreements(visit, room).size(),
                        HERE + "/" + room.meeting().id()));
    }

    /** What was agreed here about those whom everyone in the room may hear of. */
    private static List<BoardAgreement> agreements(Visit visit, Room room) {
        Set<CaseId> heard = room.persons().stream().map(CaseFile::id).collect(Collectors.toSet());
        return visit
                .use(ReadingBoard.class)
                .agreedAt(visit.actor(), room.meeting().id())
                .stream()
                .filter(agreement -> heard.contains(agreement.caseId()))
                .toList();
    }

    private List<AgreedOn> agreed(Visit visit, Room room) {
        Optional<BoardCards> words = words(visit, room);
        List<BoardAgreement> all = agreements(visit, room);
        List<AgreedOn> agreed = new ArrayList<>();
        for (CaseFile file : room.persons()) {
            List<BoardPage.Line> lines = all.stream()
                    .filter(agreement -> agreement.caseId().equals(file.id()))
                    .flatMap(agreement -> words.stream().map(it -> it.line(agreement)))
                    .toList();
            if (!lines.isEmpty()) {
                agreed.add(new AgreedOn(ShownNames.of(visit, file), lines));
            }
        }
        return agreed;
    }

    /** Lays a draft before each one who agreed to something; nothing comes into the journal but by their own signature. */
    private Reply draft(Visit visit) {
        Room room = find(visit);
        Map<UUID, String> lines = new HashMap<>();
        words(visit, room).ifPresent(words -> agreements(visit, room)
                .forEach(agreement -> lines.put(agreement.id(), words.inWords(agreement))));
        int laid = visit.use(DraftingAfterMeeting.class)
                .handle(
                        visit.actor(),
                        new DraftAfterMeeting(
                                room.meeting().id(),
                                visit.say("web.meeting.draft", room.meeting().on()),
                                lines));
        return visit.goTo(end(room), Sentence.of("web.meeting.drafted", laid));
    }

    private Reply history(Visit visit) {
        visit.person();
        List<MeetingPerson> all = visit.use(HoldingMeetings.class).about(visit.actor(), visit.caseId());
        Map<AuthorityId, String> names =
                visit.use(Receivers.class).all().stream().collect(Collectors.toMap(Authority::id, Authority::name));
        boolean leftOut = all.stream()
                .findFirst()
                .filter(last -> last.what() == Occasion.LEFT_OUT)
                .isPresent();
        return visit.show(
                "joint/meeting/history.jte",
                new HistoryPage(
                        all.stream()
                                .map(entry -> new Entry(
                                        visit.moment(entry.by().at()),
                                        visit.say("meeting.occasion."
                                                + entry.what().code()),
                                        entry.heard().stream()
                                                .map(id -> names.getOrDefault(id, id.toString()))
                                                .sorted()
                                                .collect(Collectors.joining(", ")),
                                        entry.by().name()))
                                .toList(),
                        leftOut));
    }

    private Reply elsewhere(Visit visit) {
        return visit.use(HoldingMeetings.class)
                .elsewhere(visit.actor(), visit.caseId())
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/mote", Sentence.of("web.meeting.elsewhere.done")),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return history(visit);
                        });
    }

    private static Room find(Visit visit) {
        Room room = visit.use(HoldingMeetings.class)
                .room(visit.actor(), meetingId(visit))
                .orElseThrow(PageFault::missing);
        return visit.use(ReadingBoard.class)
                .read(visit.actor(), room.meeting().team())
                .map(board -> ofBoard(room, board))
                .orElse(room);
    }

    /** A team with a board meets over those who are on it, in the order of the board, and those it has taken up already. */
    private static Room ofBoard(Room room, ReadingBoard.Board board) {
        List<CaseId> on = board.cards().stream().map(card -> card.file().id()).toList();
        return new Room(
                room.meeting(),
                room.persons().stream()
                        .filter(file -> on.contains(file.id()) || room.takenUp().contains(file.id()))
                        .sorted(Comparator.comparingInt(
                                file -> on.contains(file.id()) ? on.indexOf(file.id()) : on.size()))
                        .toList(),
                room.takenUp());
    }

    private static MeetingId meetingId(Visit visit) {
        try {
            return MeetingId.parse(visit.path("meeting"));
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: to them the page does not exist.
            throw PageFault.missing();
        }
    }

    private static List<String> present(Visit visit, Meeting meeting) {
        Map<AuthorityId, String> names =
                visit.use(Receivers.class).all().stream().collect(Collectors.toMap(Authority::id, Authority::name));
        List<String> lines = new ArrayList<>(List.of(meeting.own()));
        meeting.others()
                .forEach(other -> lines.add(other.authority()
                        .map(id -> other.names() + ", " + names.getOrDefault(id, id.toString()))
                        .orElse(other.names())));
        return lines;
    }

    /** The first whom nobody has taken up yet; when there is none, the end. */
    private static String next(Room room) {
        return notTakenUp(room).map(id -> path(room, id)).orElseGet(() -> end(room));
    }

    private static Optional<CaseId> notTakenUp(Room room) {
        return room.persons().stream()
                .map(CaseFile::id)
                .filter(id -> !room.takenUp().contains(id))
                .findFirst();
    }

    private static String path(Room room, CaseId id) {
        return HERE + "/" + room.meeting().id() + "/person/" + id;
    }

    private static String end(Room room) {
        return HERE + "/" + room.meeting().id() + "/slut";
    }
}
