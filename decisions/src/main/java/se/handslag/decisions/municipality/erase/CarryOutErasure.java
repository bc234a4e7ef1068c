package se.handslag.decisions.municipality.erase;

/**
 * Erase the files on an approved list, or those that are left of it (verkställ gallring).
 *
 * @param list which list
 */
public record CarryOutErasure(ErasureListId list) {}
