package se.handslag.planning.joint.coordinate;

import java.util.List;

/** Why coordinators have had more persons than the model says. Added to, never changed. Used inside a unit of work. */
public interface CaseloadReasons {
    void add(CaseloadReason reason);

    /** All, newest first. */
    List<CaseloadReason> all();
}
