package se.handslag.eligibility.municipality.identify;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.eligibility.joint.handover.CaseContent;
import se.handslag.eligibility.joint.identity.Identification;
import se.handslag.eligibility.joint.identity.Identifications;

/**
 * Reads who the person is as it is handed over; the item's number is that of the case.
 *
 * <p>Of a person with protected identity neither telephone nor municipality goes along.
 */
public final class IdentityCopies implements ItemSource {
    private final CaseFiles files;
    private final Identifications identifications;

    @Inject
    public IdentityCopies(CaseFiles files, Identifications identifications) {
        this.files = files;
        this.identifications = identifications;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.IDENTITY;
    }

    @Override
    public Optional<Item> find(UUID id) {
        CaseId caseId = new CaseId(id);
        return files.find(caseId).flatMap(file -> file.person()
                .flatMap(person -> identifications.latest(caseId).map(identified -> item(file, person, identified))));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return find(caseId.value()).stream().toList();
    }

    private static Item item(CaseFile file, Person person, Identification identified) {
        Coordinator coordinator = file.ours()
                .orElseGet(() -> new Coordinator(
                        identified.by().staff(),
                        identified.by().name(),
                        identified.by().authority()));
        Map<String, String> content = new TreeMap<>(CaseContent.of(file.team(), coordinator));
        person.number().ifPresent(number -> {
            content.put(CaseContent.NUMBER_KIND, number.kind());
            content.put(CaseContent.NUMBER, number.value());
        });
        content.put(CaseContent.GIVEN_NAME, person.name().given());
        content.put(CaseContent.FAMILY_NAME, person.name().family());
        content.put(CaseContent.KNOWN_AS, person.name().knownAs());
        content.put(CaseContent.PREFERS, person.prefers().code());
        content.put(CaseContent.PROTECTION, person.protection().code());
        content.put(CaseContent.SOURCE, identified.source().code());
        if (!person.protection().isProtected()) {
            content.put(CaseContent.PHONE, person.phone());
            content.put(CaseContent.MUNICIPALITY, person.municipality());
        }
        return new Item(ItemKind.IDENTITY, file.id().value(), file.id(), identified.by(), content);
    }
}
