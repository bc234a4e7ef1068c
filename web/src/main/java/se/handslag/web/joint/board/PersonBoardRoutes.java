package se.handslag.web.joint.board;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.board.Agree;
import se.handslag.planning.joint.board.Agreeing;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.AgreementState;
import se.handslag.planning.joint.board.CannotUseBoard;
import se.handslag.planning.joint.board.CopyOut;
import se.handslag.planning.joint.board.MoveOnBoard;
import se.handslag.planning.joint.board.MovingOnBoard;
import se.handslag.planning.joint.board.NewAgreement;
import se.handslag.planning.joint.board.PutUp;
import se.handslag.planning.joint.board.PuttingUp;
import se.handslag.planning.joint.board.TakeDownFromBoard;
import se.handslag.planning.joint.board.TakingDown;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * How one person stands on the board, and the forms that put up, move, agree and take down.
 *
 * <p>Fields: {@code reason}, {@code more}, {@code kind}, {@code words}, {@code owner}, {@code on}, {@code copyTo}, {@code meeting}.
 */
public final class PersonBoardRoutes implements Routes {
    private final PersonBoardPages pages;

    public PersonBoardRoutes(Teams teams) {
        pages = new PersonBoardPages(teams);
    }

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/tavla", this::page);
        site.post("/person/{case}/tavla", this::putUp);
        site.post("/person/{case}/tavla/flytta", this::move);
        site.post("/person/{case}/tavla/kvar", this::keep);
        site.post("/person/{case}/tavla/overens", this::agree);
        site.post("/person/{case}/tavla/overens/{agreement}", this::mark);
        site.get("/person/{case}/tavla/ned", this::downForm);
        site.post("/person/{case}/tavla/ned", this::takeDown);
        site.post("/person/{case}/tavla/uppfoljd", this::followedUp);
    }

    private Reply page(Visit visit) {
        visit.form()
                .prefill("owner", visit.actor().staff().value())
                .prefill("on", visit.today().plusDays(1).toString());
        return pages.show(visit);
    }

    private Reply downForm(Visit visit) {
        visit.form().prefill("owner", visit.actor().staff().value());
        visit.query("mote").ifPresent(meeting -> visit.form().prefill("meeting", meeting));
        return pages.showDown(visit);
    }

    private Reply putUp(Visit visit) {
        PutUp command = new PutUp(
                visit.caseId(),
                visit.form().text("reason"),
                visit.form().text("more"),
                agreement(visit),
                meeting(visit),
                copyTo(visit));
        return done(
                visit,
                visit.use(PuttingUp.class).handle(visit.actor(), command),
                done -> Sentence.of("web.board.put-up.done"),
                pages::show);
    }

    private Reply move(Visit visit) {
        String reason = visit.form().text("reason");
        MoveOnBoard command = new MoveOnBoard(
                visit.caseId(), visit.form().id("seen"), reason, visit.form().text("more"), copyTo(visit));
        return visit.use(MovingOnBoard.class)
                .handle(visit.actor(), command)
                .match(moved -> visit.goTo(pages.board(visit), pages.moved(visit, reason)), refusal -> {
                    visit.form().refuse(refusal);
                    return pages.show(visit);
                });
    }

    private Reply keep(Visit visit) {
        return done(
                visit,
                visit.use(MovingOnBoard.class)
                        .keep(visit.actor(), visit.caseId(), visit.form().text("more")),
                done -> Sentence.of("web.board.kept.done"),
                pages::show);
    }

    private Reply agree(Visit visit) {
        return done(
                visit,
                visit.use(Agreeing.class)
                        .handle(visit.actor(), new Agree(visit.caseId(), agreement(visit), meeting(visit))),
                done -> Sentence.of("web.board.agreed.done"),
                pages::show);
    }

    private Reply mark(Visit visit) {
        UUID agreement = visit.pathId("agreement");
        Optional<AgreementState> state = AgreementState.ofCode(visit.form().text("state"));
        if (state.isEmpty()) {
            visit.form().refuse("", Sentence.of("board.cannot.no-such-agreement"));
            return pages.show(visit);
        }
        return done(
                visit,
                visit.use(Agreeing.class).mark(visit.actor(), visit.caseId(), agreement, state.get()),
                done -> Sentence.of("web.board.marked.done"),
                pages::show);
    }

    private Reply takeDown(Visit visit) {
        TakeDownFromBoard command = new TakeDownFromBoard(
                visit.caseId(),
                visit.form().text("words"),
                owner(visit),
                visit.form().date("on"),
                meeting(visit),
                copyTo(visit));
        return done(
                visit,
                visit.use(TakingDown.class).handle(visit.actor(), command),
                done -> Sentence.of("web.board.down.done"),
                pages::showDown);
    }

    private Reply followedUp(Visit visit) {
        return done(
                visit,
                visit.use(TakingDown.class).followedUp(visit.actor(), visit.caseId()),
                done -> Sentence.of("web.board.followed-up.done"),
                pages::show);
    }

    private <T> Reply done(
            Visit visit, Outcome<T, CannotUseBoard> outcome, Function<T, Sentence> said, Function<Visit, Reply> again) {
        return outcome.match(done -> visit.goTo(next(visit), said.apply(done)), refusal -> {
            visit.form().refuse(refusal);
            return again.apply(visit);
        });
    }

    /** One goes back to where the form stood: the board, the person in the meeting, or the person. */
    private String next(Visit visit) {
        if (visit.form().ticked("onBoard")) {
            return pages.board(visit);
        }
        return meeting(visit)
                .map(meeting -> "/mote/" + meeting + "/person/" + visit.caseId())
                .orElse("/person/" + visit.caseId() + "/tavla");
    }

    private static NewAgreement agreement(Visit visit) {
        Form form = visit.form();
        return new NewAgreement(
                AgreementKind.ofCode(form.text("kind")), form.text("words"), owner(visit), form.date("on"));
    }

    private static Optional<StaffId> owner(Visit visit) {
        String owner = visit.form().text("owner");
        return owner.isBlank() || owner.length() > 80 ? Optional.empty() : Optional.of(new StaffId(owner));
    }

    private static Optional<CopyOut> copyTo(Visit visit) {
        return CopyOffer.chosen(visit).map(to -> new CopyOut(to, visit.form().ticked("protectionSeen")));
    }

    private static Optional<MeetingId> meeting(Visit visit) {
        return visit.form().id("meeting").map(MeetingId::new);
    }
}
