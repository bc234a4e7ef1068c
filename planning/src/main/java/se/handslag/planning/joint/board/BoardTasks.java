package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.core.team.board.BoardTemplate;

/**
 * What follows from the board: what someone has agreed to do, to follow up who was taken down, and to ask again whether the board still is right.
 *
 * <p>In the list of all cases each of them comes to the one who is to do it. What is late comes to the coordinator as well, since the person is
 * the whole team's concern.
 */
public final class BoardTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;
    private static final String PAGE = "tavla";

    private final CaseFiles files;
    private final Boards boards;
    private final BoardRules rules;

    @Inject
    public BoardTasks(CaseFiles files, Boards boards, BoardRules rules) {
        this.files = files;
        this.boards = boards;
        this.rules = rules;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES), (file, task) -> isFor(file, task, today)).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream().toList(), (file, task) -> true);
    }

    /** Something to be done, and by whom: the staff it was agreed with, or else the coordinator. */
    private record Todo(Optional<StaffId> who, DerivedTask task) {}

    private boolean isFor(CaseFile file, Todo todo, LocalDate today) {
        boolean coordinates =
                file.ours().map(ours -> boards.isAsking(ours.staff().value())).orElse(true);
        return todo.who().map(staff -> boards.isAsking(staff.value())).orElse(coordinates)
                || coordinates && todo.task().due().isBefore(today);
    }

    private List<DerivedTask> tasks(List<CaseFile> open, BiPredicate<CaseFile, Todo> isWanted) {
        List<CaseFile> withBoard = open.stream()
                .filter(file -> rules.template(file.team()).isPresent())
                .toList();
        if (withBoard.isEmpty()) {
            return List.of();
        }
        Map<CaseId, CaseFile> byCase = withBoard.stream().collect(Collectors.toMap(CaseFile::id, file -> file));
        List<Todo> all = new ArrayList<>();
        for (BoardEntry entry : boards.up(byCase.keySet())) {
            file(byCase, entry.caseId())
                    .flatMap(file -> rules.template(file.team()))
                    .ifPresent(template -> all.add(askedAgain(entry, template)));
        }
        boards.open(byCase.keySet()).forEach(agreement -> all.add(agreed(agreement)));
        boards.awaitingFollowUp(byCase.keySet())
                .forEach(entry -> entry.awaitsFollowUp().ifPresent(follow -> all.add(followUp(entry, follow))));
        return all.stream()
                .filter(todo -> file(byCase, todo.task().caseId())
                        .filter(file -> isWanted.test(file, todo))
                        .isPresent())
                .map(Todo::task)
                .toList();
    }

    private static Optional<CaseFile> file(Map<CaseId, CaseFile> byCase, CaseId caseId) {
        return Optional.ofNullable(byCase.get(caseId));
    }

    private static Todo askedAgain(BoardEntry entry, BoardTemplate template) {
        return new Todo(
                Optional.empty(),
                new DerivedTask(
                        "board-ask-again",
                        entry.caseId(),
                        Sentence.of("task.board-ask-again", entry.since()),
                        entry.heldRightOn().plusDays(template.askAgainAfterDays()),
                        PAGE));
    }

    private static Todo agreed(BoardAgreement agreement) {
        return new Todo(
                Optional.of(agreement.owner().staff()),
                new DerivedTask(
                        "board-agreement",
                        agreement.caseId(),
                        Sentence.of(
                                "task.board-agreement",
                                Sentence.of(
                                        "board.agreement." + agreement.kind().code()),
                                agreement.owner().name()),
                        agreement.on(),
                        PAGE));
    }

    private static Todo followUp(BoardEntry entry, FollowUpAfter follow) {
        return new Todo(
                Optional.of(follow.who().staff()),
                new DerivedTask(
                        "board-follow-up",
                        entry.caseId(),
                        Sentence.of("task.board-follow-up", follow.who().name()),
                        follow.on(),
                        PAGE));
    }
}
