package se.handslag.core.block.emergency;

import java.util.List;
import java.util.UUID;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/** What was opened in an emergency, and what followed. Added to, never changed. Used inside a unit of work. */
public interface EmergencyOpenings {
    void add(EmergencyOpening opening);

    void close(EmergencyOpening opening, UUID id, Signature closed);

    void review(EmergencyOpening opening, EmergencyReview review);

    void told(EmergencyOpening opening, PersonTold told);

    /** All about one file, the newest first. */
    List<EmergencyHistory> about(CaseId caseId);

    /** All that have been made here, the newest first, at most this many. */
    List<EmergencyHistory> newest(int most);

    /** Those that are not judged, or whose person is not told, the oldest first. */
    List<EmergencyHistory> unfinished();
}
