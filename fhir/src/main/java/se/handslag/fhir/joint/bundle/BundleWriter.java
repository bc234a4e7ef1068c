package se.handslag.fhir.joint.bundle;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** Writes a record as a bundle. */
final class BundleWriter {
    /** Made once: it reads the description of every resource, which takes about a second. */
    private static final class Context {
        static final FhirContext R4 = FhirContext.forR4Cached();

        private Context() {}
    }

    private BundleWriter() {}

    static String write(OneRecord record, Words words, UUID id, Instant now, LocalDate today) {
        StaffResources staff = new StaffResources(record);
        List<Resource> all = new ArrayList<>();
        all.add(PersonResources.patient(record));
        all.addAll(new EpisodeResources(record, words, staff).all());
        all.addAll(new PlanResources(record, words, staff).all());
        all.addAll(new ConsentResources(record, words, today).all());
        all.add(PersonResources.organization(record));
        all.addAll(staff.all());

        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.COLLECTION);
        bundle.setLanguage(words.language());
        bundle.setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue(Ids.address(id)));
        bundle.setTimestampElement(Ids.instant(now));
        if (!record.isWhole()) {
            bundle.getMeta()
                    .addTag("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "SUBSETTED", "subsetted");
        }
        all.forEach(resource -> bundle.addEntry()
                .setFullUrl(Ids.address(UUID.fromString(resource.getIdElement().getIdPart())))
                .setResource(resource));
        IParser parser = Context.R4.newJsonParser();
        // What points out of the bundle stays as it is written; the library would make its own guess.
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser.encodeResourceToString(bundle);
    }
}
