package se.handslag.planning.joint.board;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.board.records.BoardRows;

/** For whom the team gives more for a time. */
public final class BoardRoom {
    private BoardRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(BoardRows.all())
                .install(new BoardModule())
                .offer(
                        PuttingUp.class,
                        MovingOnBoard.class,
                        TakingDown.class,
                        Agreeing.class,
                        ReadingBoard.class,
                        DraftingAfterMeeting.class,
                        FollowingBoards.class)
                .listen(HearingOfCopies.class)
                .disclose(BoardSource.class)
                .derive(BoardTasks.class)
                .export(BoardRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("board_move", "board_agreement", "board_mark")
                .coded("board_move.what", "board.step.")
                .coded("board_agreement.what", "board.agreement.")
                .coded("board_mark.state", "board.state.")
                .technical("board_move.reason", "board_move.follow_staff", "board_agreement.owner_staff");
    }
}
