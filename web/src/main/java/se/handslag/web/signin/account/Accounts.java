package se.handslag.web.signin.account;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.StaffId;

/** The accounts of an authority's staff. What an account was is never changed; what it is proved by is replaced. */
public interface Accounts {
    void add(Account account);

    Optional<Account> inForce(StaffId staff);

    /** Everyone's, by name. */
    List<Account> inForce();

    Optional<Credentials> credentials(StaffId staff);

    /** Puts these in place of what there was. */
    void put(Credentials credentials);

    /**
     * Uses up the code of this step of time, and every earlier one.
     *
     * @return false if it has been used already, by another request at the same moment even
     */
    boolean use(StaffId staff, long step);
}
