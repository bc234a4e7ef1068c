package se.handslag.web.demo.joint;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.planning.joint.board.Agree;
import se.handslag.planning.joint.board.Agreeing;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.CopyOut;
import se.handslag.planning.joint.board.MoveOnBoard;
import se.handslag.planning.joint.board.MovingOnBoard;
import se.handslag.planning.joint.board.NewAgreement;
import se.handslag.planning.joint.board.PutUp;
import se.handslag.planning.joint.board.PuttingUp;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** What stands on a team's board. */
public final class BoardEntries {
    private BoardEntries() {}

    /** Someone is put up; the other authority may get a copy on the person's consent. */
    public record PutOn(Actor by, String reason, String words, AgreementKind first, LocalDate on, boolean copied)
            implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new PutUp(
                    telling.caseId(),
                    reason,
                    words,
                    NewAgreement.of(first, by.staff(), on),
                    Optional.empty(),
                    copied ? Optional.of(new CopyOut(telling.otherThan(by), true)) : Optional.empty());
            telling.use(by, PuttingUp.class).handle(by, command).orElseThrow();
        }
    }

    /** Someone is moved to another reason. */
    public record Moved(Actor by, String reason, String words) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, MovingOnBoard.class)
                    .handle(by, new MoveOnBoard(telling.caseId(), Optional.empty(), reason, words, Optional.empty()))
                    .orElseThrow();
        }
    }

    /** One more thing is agreed on. */
    public record AgreedOn(Actor by, AgreementKind kind, String words, LocalDate on) implements Deed {
        @Override
        public void tell(Telling telling) {
            NewAgreement agreement =
                    new NewAgreement(Optional.of(kind), words, Optional.of(by.staff()), Optional.of(on));
            telling.use(by, Agreeing.class)
                    .handle(by, new Agree(telling.caseId(), agreement, Optional.empty()))
                    .orElseThrow();
        }
    }
}
