package se.handslag.fhir.joint.bundle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.HsaId;

/** The staff whom the bundle names, each once. */
final class StaffResources {
    /** Object identifier of the national directory's marks (HSA-id). Source: Inera. */
    private static final String HSA = "urn:oid:1.2.752.129.2.1.4.1";

    private final OneRecord record;
    private final Map<StaffId, Practitioner> named = new LinkedHashMap<>();

    StaffResources(OneRecord record) {
        this.record = record;
    }

    /** Points at someone, who is in the bundle from then on. */
    Reference to(StaffId staff, String name) {
        UUID id = Ids.named("staff of " + record.authority().id() + " " + staff);
        named.computeIfAbsent(staff, one -> {
            Practitioner practitioner = new Practitioner();
            practitioner.setId(id.toString());
            practitioner.addIdentifier(identifier(one));
            practitioner.addName().setText(name);
            return practitioner;
        });
        return Ids.to(id, name);
    }

    /** The same, with the title that they signed with. */
    Reference to(StaffId staff, String name, String title) {
        Reference reference = to(staff, name);
        Practitioner practitioner = named.get(staff);
        if (practitioner != null && practitioner.getQualification().isEmpty()) {
            practitioner.addQualification().setCode(new CodeableConcept().setText(title));
        }
        return reference;
    }

    private Identifier identifier(StaffId staff) {
        Identifier own = new Identifier().setValue(staff.value()).setAssigner(Ids.to(record.organization()));
        return HsaId.parse(staff.value()).match(hsa -> own.setSystem(HSA), otherwise -> own);
    }

    Collection<? extends Resource> all() {
        return named.values();
    }
}
