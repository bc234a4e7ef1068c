package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;

/**
 * Follows the board while it stands open somewhere: who is told that it has changed, and nothing of what changed.
 *
 * <p>That something changed is in itself something about someone. It is told to those who would see the person on the board if they looked.
 */
public final class FollowingBoards {
    private static final Act THE_BOARD = Act.reading("board.read");

    private final UnitOfWork unitOfWork;
    private final Authority authority;
    private final AccessGate gate;
    private final CaseFiles files;
    private final BoardRules rules;
    private final BoardNews news;

    @Inject
    public FollowingBoards(
            UnitOfWork unitOfWork,
            Authority authority,
            AccessGate gate,
            CaseFiles files,
            BoardRules rules,
            BoardNews news) {
        this.unitOfWork = unitOfWork;
        this.authority = authority;
        this.gate = gate;
        this.files = files;
        this.rules = rules;
        this.news = news;
    }

    /** Whether the actor is in a team that has a board. */
    public boolean mayFollow(Actor actor) {
        return unitOfWork.call(actor, Act.reading("board.follow"), () -> gate.relations(actor).teams().stream()
                .anyMatch(team -> rules.template(team).isPresent()));
    }

    /** @param hears told whose place has changed, on the thread of whoever changed it; it hands on and does not wait */
    public void onChange(Consumer<CaseId> hears) {
        news.tell(hears);
    }

    /** Those of these staff who see at least one of these persons among those whom the board is about. Nothing is read for them, and they are told nothing more. */
    public List<Actor> whoSee(Collection<CaseId> changed, Collection<Actor> staff) {
        return unitOfWork.call(Actor.platform(authority.id()), Act.reading("board.told"), () -> {
            List<CaseFile> about =
                    changed.stream().flatMap(id -> files.find(id).stream()).toList();
            return staff.stream().filter(actor -> sees(actor, about)).toList();
        });
    }

    private boolean sees(Actor actor, List<CaseFile> about) {
        List<CaseFile> ofTheirTeams = about.stream()
                .filter(file -> gate.relations(actor).teams().contains(file.team()))
                .toList();
        return !gate.about(actor, THE_BOARD, ofTheirTeams, CaseFile::id).isEmpty();
    }
}
