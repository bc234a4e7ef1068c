package se.handslag.web.joint.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.StaffId;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.BoardAgreement;
import se.handslag.planning.joint.board.BoardCard;
import se.handslag.planning.joint.board.BoardCopy;
import se.handslag.planning.joint.board.BoardEntry;
import se.handslag.planning.joint.board.Colleague;
import se.handslag.planning.joint.board.StandingAgreement;
import se.handslag.web.joint.board.BoardPage.Card;
import se.handslag.web.joint.board.BoardPage.Line;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** Puts what stands on a board in words. */
public final class BoardCards {
    private final Visit visit;
    private final LoadedTeam team;
    private final BoardTemplate template;

    public BoardCards(Visit visit, LoadedTeam team, BoardTemplate template) {
        this.visit = visit;
        this.team = team;
        this.template = template;
    }

    /** A reason as the team says it. */
    public String reason(String reason) {
        return team.blueprint()
                .texts()
                .say(template.textKey(reason), visit.language().getLanguage());
    }

    public List<Choice> reasons() {
        return template.reasons().stream()
                .map(reason -> Choice.of(reason, reason(reason)))
                .toList();
    }

    /** What can be agreed on. */
    public List<Choice> kinds() {
        return Arrays.stream(AgreementKind.values())
                .map(kind -> Choice.of(kind.code(), kind(kind)))
                .toList();
    }

    /** Whom it can be agreed with, the initials first, so that they can be typed. */
    public static List<Choice> colleagues(List<Colleague> all) {
        return all.stream()
                .map(colleague -> Choice.of(colleague.staff().value(), colleague.initials() + " " + colleague.name()))
                .toList();
    }

    /** An agreement in one line. */
    public String inWords(BoardAgreement agreement) {
        Line line = line(agreement);
        return line.what() + (line.words().isEmpty() ? "" : ": " + line.words()) + ", " + visit.date(agreement.on());
    }

    public Card card(BoardCard card) {
        Owner theirs = visit.actor().employer().kind().other().owner();
        Optional<BoardEntry> own = card.own();
        return new Card(
                card.file().id().toString(),
                ShownNames.of(visit, card.file()),
                card.file().isProtected(),
                own.isPresent(),
                own.isPresent() ? visit.owner() : theirs,
                own.map(entry -> entry.last().id().toString()).orElse(""),
                card.reason(),
                own.map(BoardEntry::since)
                        .or(() -> card.theirs().flatMap(BoardCopy::since))
                        .map(this::days)
                        .orElse(""),
                own.map(entry -> open(entry))
                        .orElseGet(() -> card.theirs().map(this::theirs).orElse(List.of())),
                own.flatMap(BoardEntry::nextContact).map(visit::distance).orElse(""),
                card.contact().on().map(visit::ago).orElse(""),
                card.contact().isLate(visit.today()),
                card.hasCrisisPlan(),
                card.goal().orElse(""),
                card.received().map(copy -> copy(copy, own.isPresent())).orElse(""),
                reasons().stream()
                        .filter(choice -> !choice.value().equals(card.reason()))
                        .toList());
    }

    private String days(LocalDate since) {
        return visit.say("web.board.days", ChronoUnit.DAYS.between(since, visit.today()));
    }

    private List<Line> open(BoardEntry entry) {
        return entry.agreements().stream()
                .filter(StandingAgreement::isOpen)
                .map(standing -> line(standing.agreement()))
                .toList();
    }

    public Line line(BoardAgreement agreement) {
        return new Line(
                agreement.id().toString(),
                kind(agreement.kind()),
                agreement.words(),
                agreement.owner().initials(),
                agreement.owner().name(),
                visit.distance(agreement.on()),
                agreement.on().isBefore(visit.today()));
    }

    private List<Line> theirs(BoardCopy copy) {
        List<Line> lines = new ArrayList<>();
        for (BoardCopy.Line line : copy.agreements()) {
            lines.add(new Line(
                    "",
                    line.kind().map(this::kind).orElse(""),
                    line.words(),
                    new Colleague(new StaffId("copy"), line.who()).initials(),
                    line.who(),
                    line.on().map(visit::distance).orElse(""),
                    false));
        }
        return lines;
    }

    /** Where the copy is from, and when it went; with the reason there, where it stands beside one's own. */
    private String copy(ReceivedCopy copy, boolean besideOurs) {
        BoardCopy read = BoardCopy.read(copy.item().content());
        String day = visit.date(Dates.day(copy.sentBy().at()));
        return besideOurs
                ? visit.say("web.board.copy.beside", said(read), day)
                : visit.say("web.board.copy", copy.sentBy().name(), day);
    }

    private String said(BoardCopy copy) {
        return template.reasons().contains(copy.reason()) ? reason(copy.reason()) : copy.reasonSaid();
    }

    private String kind(AgreementKind kind) {
        return visit.say("board.agreement." + kind.code());
    }
}
