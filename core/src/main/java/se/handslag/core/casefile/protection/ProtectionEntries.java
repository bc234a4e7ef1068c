package se.handslag.core.casefile.protection;

import java.util.List;
import se.handslag.core.casefile.PersonId;

/** How persons' protection came and went. Added to, never changed. */
public interface ProtectionEntries {
    void add(ProtectionEntry entry);

    /** All of one person, newest first. */
    List<ProtectionEntry> of(PersonId person);
}
