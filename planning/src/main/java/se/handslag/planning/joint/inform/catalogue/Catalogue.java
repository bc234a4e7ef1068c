package se.handslag.planning.joint.inform.catalogue;

import java.util.List;

/** This authority's catalogue. Added, never changed. Used inside a unit of work. */
public interface Catalogue {
    void add(CatalogueEntry entry);

    /** The newest version of every entry, by name. */
    List<CatalogueEntry> newest();

    /** All versions of one entry, the newest first. */
    List<CatalogueEntry> versions(EntryId id);
}
