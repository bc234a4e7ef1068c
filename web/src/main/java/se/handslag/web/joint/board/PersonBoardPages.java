package se.handslag.web.joint.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.board.TakeDown;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.board.AgreementState;
import se.handslag.planning.joint.board.BoardEntry;
import se.handslag.planning.joint.board.BoardMove;
import se.handslag.planning.joint.board.ReadingBoard;
import se.handslag.planning.joint.board.ReadingBoard.OfPerson;
import se.handslag.planning.joint.board.StandingAgreement;
import se.handslag.web.joint.board.PersonBoardPage.Agreed;
import se.handslag.web.joint.board.PersonBoardPage.Step;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** Reads and shows how one person stands on the board. */
final class PersonBoardPages {
    private final Teams teams;

    PersonBoardPages(Teams teams) {
        this.teams = teams;
    }

    Reply show(Visit visit) {
        return visit.show("joint/board/person.jte", page(visit));
    }

    Reply showDown(Visit visit) {
        return visit.show("joint/board/down.jte", page(visit));
    }

    /** The board of the person's team. */
    String board(Visit visit) {
        return BoardRoutes.HERE + "?team=" + file(visit).team().value();
    }

    /** That the person stands somewhere else now, and which of all places that is. */
    Sentence moved(Visit visit, String reason) {
        return words(visit)
                .map(words -> {
                    List<Choice> reasons = words.reasons();
                    int place = reasons.stream().map(Choice::value).toList().indexOf(reason) + 1;
                    return Sentence.of("web.board.moved.done", words.reason(reason), place, reasons.size());
                })
                .orElseGet(() -> Sentence.of("web.board.marked.done"));
    }

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private Optional<BoardCards> words(Visit visit) {
        Optional<LoadedTeam> team = BoardRoutes.team(teams, file(visit).team());
        return team.flatMap(it -> it.blueprint().board().map(template -> new BoardCards(visit, it, template)));
    }

    private PersonBoardPage page(Visit visit) {
        CaseFile file = file(visit);
        OfPerson read = visit.use(ReadingBoard.class).about(visit.actor(), visit.caseId());
        Optional<BoardCards> words = words(visit);
        return new PersonBoardPage(
                read.template().isPresent(),
                file.isOpen(),
                read.template()
                                .map(BoardTemplate::takeDown)
                                .filter(TakeDown.AT_A_MEETING::equals)
                                .isPresent()
                        && !file.isProtected(),
                words.flatMap(it -> read.card().map(it::card)),
                words.flatMap(it -> read.card().map(card -> it.reason(card.reason())))
                        .orElse(""),
                agreements(visit, words, read.stays()),
                read.stays().stream()
                        .findFirst()
                        .flatMap(BoardEntry::awaitsFollowUp)
                        .map(follow -> visit.say(
                                "web.board.follow-up.who", follow.who().name(), follow.on()))
                        .orElse(""),
                words.map(BoardCards::reasons).orElse(List.of()),
                words.map(BoardCards::kinds).orElse(List.of()),
                BoardCards.colleagues(read.colleagues()),
                CopyOffer.of(visit, PlanningItems.BOARD),
                file.isProtected(),
                history(visit, read.stays()));
    }

    /** What is open, also from earlier stays, and what is done or dropped during this one. */
    private static List<Agreed> agreements(Visit visit, Optional<BoardCards> words, List<BoardEntry> stays) {
        List<Agreed> all = new ArrayList<>();
        for (BoardEntry stay : stays) {
            for (StandingAgreement standing : stay.agreements()) {
                if (standing.isOpen() || stay.isUp()) {
                    words.ifPresent(it -> all.add(agreed(visit, it, standing)));
                }
            }
        }
        return all;
    }

    private static Agreed agreed(Visit visit, BoardCards words, StandingAgreement standing) {
        BoardPage.Line line = words.line(standing.agreement());
        return new Agreed(
                standing.agreement().id().toString(),
                line.words().isEmpty() ? line.what() : line.what() + ": " + line.words(),
                line.who(),
                line.on(),
                standing.isOpen() ? "" : state(visit, standing.state()),
                Arrays.stream(AgreementState.values())
                        .filter(state -> state != standing.state())
                        .map(state -> Choice.of(state.code(), visit.say("web.board.mark." + state.code())))
                        .toList());
    }

    private static String state(Visit visit, AgreementState state) {
        return visit.say("board.state." + state.code());
    }

    private static List<Step> history(Visit visit, List<BoardEntry> stays) {
        return stays.stream()
                .flatMap(stay -> stay.moves().stream())
                .sorted(Comparator.comparing((BoardMove move) -> move.by().at()).reversed())
                .map(move -> new Step(
                        visit.say("board.step." + move.what().code()),
                        move.reasonSaid(),
                        move.words(),
                        visit.moment(move.by().at()),
                        move.by().at().toString(),
                        move.by().name() + ", " + move.by().title(),
                        move.follow()
                                .map(follow -> visit.say(
                                        "web.board.follow-up.who", follow.who().name(), follow.on()))
                                .orElse("")))
                .toList();
    }
}
