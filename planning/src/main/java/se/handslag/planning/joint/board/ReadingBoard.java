package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.board.BoardCard.LastContact;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlans;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.plan.Plans;

/**
 * Reads the board: a view of this authority's own entries and of the copies that the other authority has handed over, and of nobody whom the
 * one who looks may not know of.
 *
 * <p>How many there are is counted from what is shown, so that a number tells of nobody else.
 */
public final class ReadingBoard {
    private static final Act THE_BOARD = Act.reading("board.read");

    private final UnitOfWork unitOfWork;
    private final AccessGate gate;
    private final CaseFiles files;
    private final Boards boards;
    private final BoardRules rules;
    private final Colleagues colleagues;
    private final ReceivedCopies copies;
    private final CrisisPlans crisisPlans;
    private final Plans plans;
    private final LastContacts contacts;
    private final Clock clock;

    @Inject
    public ReadingBoard(
            UnitOfWork unitOfWork,
            AccessGate gate,
            CaseFiles files,
            Boards boards,
            BoardRules rules,
            Colleagues colleagues,
            ReceivedCopies copies,
            CrisisPlans crisisPlans,
            Plans plans,
            LastContacts contacts,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.files = files;
        this.boards = boards;
        this.rules = rules;
        this.colleagues = colleagues;
        this.copies = copies;
        this.crisisPlans = crisisPlans;
        this.plans = plans;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * A team's board.
     *
     * @param template its reasons and its rules
     * @param cards who is on it, in the order of the reasons and within each the longest there first
     * @param others those of the team's open persons who are not on it, by name
     * @param colleagues whom something can be agreed with
     */
    public record Board(
            BoardTemplate template, List<BoardCard> cards, List<CaseFile> others, List<Colleague> colleagues)
            implements PersonalData {
        @Override
        public String toString() {
            return "Board";
        }
    }

    /**
     * One person and the board.
     *
     * @param template its reasons and its rules; empty in a team that has no board
     * @param card how they stand on it now; empty when they are not on it
     * @param stays every stay in this authority's record, the newest first
     * @param colleagues whom something can be agreed with
     */
    public record OfPerson(
            Optional<BoardTemplate> template,
            Optional<BoardCard> card,
            List<BoardEntry> stays,
            List<Colleague> colleagues)
            implements PersonalData {
        @Override
        public String toString() {
            return "OfPerson";
        }
    }

    /** @return empty if the team has no board, or whoever asks is not in the team */
    public Optional<Board> read(Actor actor, TeamId team) {
        return unitOfWork.call(actor, THE_BOARD, () -> rules.template(team)
                .filter(template -> gate.relations(actor).teams().contains(team))
                .map(template -> {
                    List<CaseFile> ofTeam = files.ofTeam(team);
                    List<CaseFile> mine = gate.about(actor, THE_BOARD, open(ofTeam), CaseFile::id);
                    List<BoardCard> cards = cards(template, mine);
                    Set<CaseId> on =
                            cards.stream().map(card -> card.file().id()).collect(Collectors.toSet());
                    List<CaseFile> others = mine.stream()
                            .filter(file -> !on.contains(file.id()))
                            .map(CaseFile::withoutWhereabouts)
                            .sorted(Comparator.comparing(CaseFile::shownName))
                            .toList();
                    return new Board(template, cards, others, colleagues.of(actor, ofTeam));
                }));
    }

    public OfPerson about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("board.person", caseId), () -> {
            Optional<CaseFile> file = files.find(caseId);
            Optional<BoardTemplate> template = file.flatMap(it -> rules.template(it.team()));
            List<CaseFile> one = open(file.stream().toList());
            return new OfPerson(
                    template,
                    template.flatMap(it -> cards(it, one).stream().findFirst()),
                    boards.about(caseId),
                    file.map(it -> colleagues.of(actor, it.team())).orElse(List.of()));
        });
    }

    /** What was agreed at a meeting about those that whoever asks may read of, the first one first. */
    public List<BoardAgreement> agreedAt(Actor actor, MeetingId meeting) {
        return unitOfWork.call(
                actor,
                Act.reading("board.agreed"),
                () -> gate.about(actor, THE_BOARD, boards.at(meeting), BoardAgreement::caseId));
    }

    private static List<CaseFile> open(List<CaseFile> all) {
        return all.stream()
                .filter(CaseFile::isOpen)
                .filter(file -> file.stage() != Stage.RELATIVE)
                .toList();
    }

    private List<BoardCard> cards(BoardTemplate template, List<CaseFile> mine) {
        List<CaseId> ids = mine.stream().map(CaseFile::id).toList();
        Map<CaseId, BoardEntry> own = new HashMap<>();
        boards.up(ids).forEach(entry -> own.put(entry.caseId(), entry));
        Map<CaseId, ReceivedCopy> theirs = newest(ids);
        List<CaseFile> on = mine.stream()
                .filter(file -> own.containsKey(file.id()) || theirs.containsKey(file.id()))
                .toList();
        Set<CaseId> onIds = on.stream().map(CaseFile::id).collect(Collectors.toSet());
        Map<CaseId, LastContact> reached = contacts.of(on, own.keySet());
        Set<CaseId> planned =
                crisisPlans.of(onIds).stream().map(CrisisPlan::caseId).collect(Collectors.toCollection(HashSet::new));
        Map<CaseId, String> goals = new HashMap<>();
        plans.of(onIds).forEach(plan -> plan.content().ongoing().stream()
                .findFirst()
                .ifPresent(goal -> goals.put(plan.caseId(), goal.words())));
        return on.stream()
                .map(file -> new BoardCard(
                        file.withoutWhereabouts(),
                        Optional.ofNullable(own.get(file.id())),
                        Optional.ofNullable(theirs.get(file.id())),
                        Optional.ofNullable(reached.get(file.id())).orElseThrow(),
                        planned.contains(file.id()),
                        Optional.ofNullable(goals.get(file.id()))))
                .sorted(inOrder(template))
                .toList();
    }

    /** The last copy from the other authority about each, if the person was on its board when it went. */
    private Map<CaseId, ReceivedCopy> newest(List<CaseId> ids) {
        Map<CaseId, ReceivedCopy> newest = new HashMap<>();
        if (!ids.isEmpty()) {
            copies.ofKind(PlanningItems.BOARD, ids)
                    .forEach(copy -> newest.putIfAbsent(copy.item().caseId(), copy));
        }
        newest.values().removeIf(copy -> !BoardCopy.read(copy.item().content()).isUp());
        return newest;
    }

    private Comparator<BoardCard> inOrder(BoardTemplate template) {
        return Comparator.comparingInt((BoardCard card) -> place(template, card.reason()))
                .thenComparing(card -> since(card).orElse(LocalDate.now(clock)))
                .thenComparing(card -> card.file().shownName());
    }

    private static int place(BoardTemplate template, String reason) {
        int place = template.reasons().indexOf(reason);
        return place < 0 ? template.reasons().size() : place;
    }

    private static Optional<LocalDate> since(BoardCard card) {
        return Stream.of(card.own().map(BoardEntry::since), card.theirs().flatMap(BoardCopy::since))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
