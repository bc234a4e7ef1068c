package se.handslag.core.access.named;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;

/** Who has been named for which file. Added to, never changed. */
public interface NamedAccesses {
    void add(NamedAccess named);

    /** All of one file, newest first. */
    List<NamedAccess> of(CaseId caseId);

    /** Those who are named now, among all that was settled about one file, newest first. */
    static List<NamedAccess> inForce(List<NamedAccess> newestFirst) {
        Set<StaffId> seen = new HashSet<>();
        List<NamedAccess> inForce = new ArrayList<>();
        for (NamedAccess one : newestFirst) {
            if (seen.add(one.staff()) && one.isNamed()) {
                inForce.add(one);
            }
        }
        return inForce;
    }
}
