package se.handslag.fhir.joint.bundle;

import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import se.handslag.core.casefile.Person;
import se.handslag.core.person.CoordinationNumber;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.person.ReserveNumber;
import se.handslag.core.person.ReserveNumberSeries;
import se.handslag.planning.DischargeReason;

/** Who the person is, and whose record it is. */
final class PersonResources {
    private static final String OID = "urn:oid:";

    private PersonResources() {}

    static Patient patient(OneRecord record) {
        Person person = record.person();
        Patient patient = new Patient();
        patient.setId(record.patient().toString());
        person.number().ifPresent(number -> patient.addIdentifier(identifier(number)));
        name(patient, person.name());
        if (!person.phone().isBlank()) {
            patient.addTelecom()
                    .setSystem(ContactPoint.ContactPointSystem.PHONE)
                    .setValue(person.phone());
        }
        person.born().ifPresent(day -> patient.setBirthDateElement(Ids.day(day)));
        if (record.ended().filter(DischargeReason.DECEASED::equals).isPresent()) {
            patient.setDeceased(new BooleanType(true));
        }
        patient.setManagingOrganization(Ids.to(record.organization()));
        return patient;
    }

    private static void name(Patient patient, PersonName name) {
        HumanName official = patient.addName().setUse(HumanName.NameUse.OFFICIAL);
        if (!name.family().isEmpty()) {
            official.setFamily(name.family());
        }
        if (!name.given().isEmpty()) {
            official.addGiven(name.given());
        }
        if (!name.knownAs().isEmpty()) {
            patient.addName().setUse(HumanName.NameUse.USUAL).addGiven(name.knownAs());
        }
    }

    /** With the number series' object identifier where it is known, and otherwise under our own code of the series: never a guess. */
    static Identifier identifier(IdentityNumber number) {
        Identifier identifier = new Identifier().setValue(number.value());
        oid(number)
                .ifPresentOrElse(
                        oid -> identifier.setSystem(OID + oid), () -> identifier.setSystem(Ids.OURS + number.kind()));
        return identifier;
    }

    private static Optional<String> oid(IdentityNumber number) {
        return number.match(
                personal -> Optional.of(PersonalNumber.OID),
                coordination -> Optional.of(CoordinationNumber.OID),
                PersonResources::oid);
    }

    private static Optional<String> oid(ReserveNumber number) {
        return ReserveNumberSeries.known().stream()
                .filter(series -> series.code().equals(number.kind()))
                .map(ReserveNumberSeries::oid)
                .filter(oid -> !oid.isEmpty())
                .findFirst();
    }

    static Organization organization(OneRecord record) {
        Organization organization = new Organization();
        organization.setId(record.organization().toString());
        organization.addIdentifier(Ids.authority(record.authority().id()));
        organization.setName(record.authority().name());
        organization.addAlias(record.authority().board());
        return organization;
    }
}
