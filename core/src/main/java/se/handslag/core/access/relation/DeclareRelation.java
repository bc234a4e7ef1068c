package se.handslag.core.access.relation;

import se.handslag.core.person.PersonalData;

/**
 * Declare that a member of staff may not open someone's files (anmäl närstående).
 *
 * @param staff the id of the member of staff
 * @param kind whether the number is their own
 * @param identityNumber whose files, as people write it
 */
public record DeclareRelation(String staff, RelationKind kind, String identityNumber) implements PersonalData {
    @Override
    public String toString() {
        return "DeclareRelation[" + kind + "]";
    }
}
