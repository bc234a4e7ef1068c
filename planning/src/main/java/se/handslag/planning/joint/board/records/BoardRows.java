package se.handslag.planning.joint.board.records;

import java.util.List;

/** The row classes of boards. */
public final class BoardRows {
    private BoardRows() {}

    public static List<Class<?>> all() {
        return List.of(BoardMoveRow.class, BoardAgreementRow.class, BoardMarkRow.class);
    }
}
