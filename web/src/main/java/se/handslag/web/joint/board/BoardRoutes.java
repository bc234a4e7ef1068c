package se.handslag.web.joint.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.planning.joint.board.FollowingBoards;
import se.handslag.planning.joint.board.ReadingBoard;
import se.handslag.planning.joint.board.ReadingBoard.Board;
import se.handslag.web.joint.board.BoardPage.Card;
import se.handslag.web.joint.board.BoardPage.Column;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Feed;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The board (tavlan), by reason or as a list. Every card is moved by a form on it; keys and dragging are shortcuts to that form.
 *
 * <p>Where no team has a board there is none in the menu.
 */
public final class BoardRoutes implements Routes {
    static final String HERE = "/tavla";

    private final Teams teams;
    private final Map<AuthorityId, Feed<CaseId>> feeds = new ConcurrentHashMap<>();

    public BoardRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        if (!withBoard().isEmpty()) {
            site.menu(HERE, "nav.board", 42);
        }
        site.get(HERE, this::board);
        site.get(HERE + "/nytt", this::follow);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/board/texts");
    }

    private List<LoadedTeam> withBoard() {
        return teams.all().stream()
                .filter(team -> team.blueprint().board().isPresent())
                .toList();
    }

    /** A browser follows the board of its own authority, for as long as its session lasts. */
    private Reply follow(Visit visit) {
        FollowingBoards following = visit.use(FollowingBoards.class);
        if (!visit.follows()) {
            return visit.goTo(HERE);
        } else if (!following.mayFollow(visit.actor())) {
            throw PageFault.missing();
        }
        return visit.follow(feeds.computeIfAbsent(visit.actor().employer(), authority -> feed(following)));
    }

    private static Feed<CaseId> feed(FollowingBoards following) {
        Feed<CaseId> feed = new Feed<>(following::whoSee);
        following.onChange(feed::changed);
        return feed;
    }

    private record Found(LoadedTeam team, Board board) {}

    private Reply board(Visit visit) {
        List<Found> found = new ArrayList<>();
        for (LoadedTeam team : withBoard()) {
            visit.use(ReadingBoard.class)
                    .read(visit.actor(), team.id())
                    .ifPresent(board -> found.add(new Found(team, board)));
        }
        boolean asList = visit.query("visa").filter("lista"::equals).isPresent();
        Optional<Found> chosen = found.stream()
                .filter(it -> visit.query("team")
                        .filter(it.team().id().value()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
        List<Choice> choices = found.stream()
                .map(it ->
                        Choice.of(it.team().id().value(), it.team().manifest().name()))
                .toList();
        return visit.show(
                "joint/board/board.jte",
                chosen.map(it -> page(visit, it, choices, asList))
                        .orElseGet(() -> new BoardPage(choices, "", asList, List.of(), List.of())));
    }

    private static BoardPage page(Visit visit, Found found, List<Choice> choices, boolean asList) {
        BoardTemplate template = found.board().template();
        BoardCards words = new BoardCards(visit, found.team(), template);
        List<Card> cards = found.board().cards().stream().map(words::card).toList();
        List<Column> columns = new ArrayList<>();
        for (Choice reason : words.reasons()) {
            columns.add(new Column(
                    reason.value(),
                    reason.label(),
                    cards.stream()
                            .filter(card -> card.reason().equals(reason.value()))
                            .toList()));
        }
        // A copy may name a reason that this team's board does not have any more.
        List<Card> elsewhere = cards.stream()
                .filter(card -> !template.reasons().contains(card.reason()))
                .toList();
        if (!elsewhere.isEmpty()) {
            columns.add(new Column("", visit.say("web.board.other"), elsewhere));
        }
        return new BoardPage(
                choices,
                found.team().id().value(),
                asList,
                columns,
                found.board().others().stream()
                        .map(file -> Choice.of(file.id().toString(), ShownNames.of(visit, file)))
                        .toList());
    }

    /** The team of a person's case; empty if it is not here any more. */
    static Optional<LoadedTeam> team(Teams teams, TeamId id) {
        Outcome<LoadedTeam, ?> found = teams.find(id);
        return found.match(Optional::of, gone -> Optional.empty());
    }
}
