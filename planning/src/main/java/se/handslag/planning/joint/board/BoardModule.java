package se.handslag.planning.joint.board;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import se.handslag.planning.joint.board.records.JpaBoards;
import se.handslag.planning.joint.contact.CloserContact;

/** What boards bind at every authority. */
public final class BoardModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Boards.class).to(JpaBoards.class);
        bind(JpaBoards.class);
        bind(Colleagues.class);
        bind(LastContacts.class);
        bind(CloserContact.class).to(BoardContact.class);
        bind(BoardRules.class);
        bind(PuttingUp.class);
        bind(MovingOnBoard.class);
        bind(TakingDown.class);
        bind(Agreeing.class);
        bind(ReadingBoard.class);
        bind(FollowingBoards.class);
        bind(HearingOfCopies.class);
        // One for the whole authority: whoever changes something and whoever follows are not the same instance.
        bind(BoardNews.class).in(Singleton.class);
        bind(DraftingAfterMeeting.class);
        bind(BoardSource.class);
        bind(BoardTasks.class);
    }
}
