package se.handslag.core.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.block.shared.BlockNotice;
import se.handslag.core.block.shared.ReceivingBlocks;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Post;
import se.handslag.core.disclosure.ReceivingCopies;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.disclosure.acknowledge.ReceivingAcknowledgements;

/** Carries copies and receipts between the stores of one installation: out of one unit of work, into another. */
@CompositionRoot(because = "a hand-over has a sender and a receiver, and this is the road between them")
final class LocalPost implements Post {
    private final Map<AuthorityId, Supplier<ReceivingBlocks>> ears = new ConcurrentHashMap<>();
    private final Map<AuthorityId, Door> doors = new ConcurrentHashMap<>();

    private record Door(Supplier<ReceivingCopies> letterBox, Supplier<ReceivingAcknowledgements> receipts) {}

    void deliversTo(
            AuthorityId authority, Supplier<ReceivingCopies> letterBox, Supplier<ReceivingAcknowledgements> receipts) {
        doors.put(authority, new Door(letterBox, receipts));
    }

    void tells(AuthorityId authority, Supplier<ReceivingBlocks> ear) {
        ears.put(authority, ear);
    }

    @Override
    public void tell(BlockNotice notice) {
        @Nullable Supplier<ReceivingBlocks> ear = ears.get(notice.to());
        if (ear == null) {
            throw new IllegalStateException("No road leads from " + notice.from() + " to " + notice.to() + ".");
        }
        ear.get().receive(notice);
    }

    @Override
    public void carry(AuthorityId from, Disclosure disclosure) {
        door(from, disclosure.to()).letterBox().get().receive(from, disclosure);
    }

    @Override
    public void carryBack(AuthorityId from, AuthorityId to, Acknowledgement receipt) {
        door(from, to).receipts().get().receive(from, receipt);
    }

    private Door door(AuthorityId from, AuthorityId to) {
        @Nullable Door door = doors.get(to);
        if (door == null) {
            throw new IllegalStateException("No road leads from " + from + " to " + to + ".");
        }
        return door;
    }
}
