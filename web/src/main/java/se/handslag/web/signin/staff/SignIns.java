package se.handslag.web.signin.staff;

import java.util.List;

/** Who has come in and when. Added to, never changed. */
public interface SignIns {
    void add(SignedIn someone);

    /** The last time of each member of staff, by name. */
    List<SignedIn> lastOfEach();
}
