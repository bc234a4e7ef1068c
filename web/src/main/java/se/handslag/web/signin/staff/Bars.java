package se.handslag.web.signin.staff;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.StaffId;

/** Who has been barred. Added to, never changed. */
public interface Bars {
    void add(Bar bar);

    /** The newest about this person. */
    Optional<Bar> newest(StaffId staff);

    /** Everyone who is kept out now. */
    List<Bar> inForce();
}
