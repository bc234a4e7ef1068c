package se.handslag.core.disclosure;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.shared.BlockNotice;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;

/** Carries a disclosed copy to the authority that is to have it, wherever its store is. */
public interface Post {
    /**
     * @throws RuntimeException if it did not arrive; it stays in the sender's outbox and is carried again
     */
    void carry(AuthorityId from, Disclosure disclosure);

    /**
     * Tells one who holds copies that the person blocks them, or does so no more.
     *
     * @throws RuntimeException if it did not arrive; it stays in the sender's outbox and is carried again
     */
    void tell(BlockNotice notice);

    /**
     * Carries a receipt back to the authority that sent the copy.
     *
     * @throws RuntimeException if it did not arrive; it stays in the receiver's outbox and is carried again
     */
    void carryBack(AuthorityId from, AuthorityId to, Acknowledgement receipt);
}
