package se.handslag.fhir.joint.bundle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.core.consent.Consent;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.joint.coordinate.FurtherCoordinator;
import se.handslag.planning.joint.plan.Plan;

/**
 * What the bundle is made of: one authority's record of one person.
 *
 * @param authority whose record
 * @param counterparts the authorities that a consent may name
 * @param file the file
 * @param isUnderWay whether what the authority does for the person is under way
 * @param ended why it ended
 * @param sharing those who hold it together with whoever has it
 * @param versions the plan as it was saved, newest first
 * @param consents every consent, newest first
 * @param isWhole whether nothing was left out
 */
record OneRecord(
        Authority authority,
        List<Authority> counterparts,
        CaseFile file,
        boolean isUnderWay,
        Optional<DischargeReason> ended,
        List<FurtherCoordinator> sharing,
        List<Plan> versions,
        List<Consent> consents,
        boolean isWhole)
        implements PersonalData {

    Person person() {
        return file.person().orElseThrow();
    }

    Optional<Plan> plan() {
        return versions.stream().findFirst();
    }

    UUID patient() {
        return person().id().value();
    }

    UUID organization() {
        return organization(authority.id());
    }

    static UUID organization(AuthorityId id) {
        return Ids.named("authority " + id);
    }

    UUID episode() {
        return Ids.named("episode of " + authority.id() + " " + file.id());
    }

    UUID team() {
        return Ids.named("team of " + authority.id() + " " + file.id());
    }

    /** What the authority is called; its code where nobody has said. */
    String nameOf(AuthorityId id) {
        return counterparts.stream()
                .filter(other -> other.id().equals(id))
                .map(Authority::name)
                .findFirst()
                .orElse(id.equals(authority.id()) ? authority.name() : id.toString());
    }

    @Override
    public String toString() {
        return "OneRecord[" + file.id() + "]";
    }
}
