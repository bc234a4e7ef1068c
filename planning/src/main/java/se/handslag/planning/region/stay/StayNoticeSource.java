package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.core.person.IdentityNumber;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.stay.NoticeForm;
import se.handslag.planning.joint.stay.StayNotice;

/** Reads a notice about a stay as the municipality gets it: whom it is about and when, and nothing of why. */
public final class StayNoticeSource implements ItemSource {
    private final Stays stays;
    private final CaseFiles files;

    @Inject
    public StayNoticeSource(Stays stays, CaseFiles files) {
        this.stays = stays;
        this.files = files;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.INPATIENT_NOTICE;
    }

    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return stays.findEvent(id).flatMap(event -> stays.find(event.stay()).flatMap(course -> item(course, event)));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return stays.about(Set.of(caseId)).stream()
                .flatMap(course -> course.events().stream().flatMap(event -> item(course, event).stream()))
                .sorted(Comparator.comparing((Item item) -> item.author().at()).reversed())
                .toList();
    }

    private Optional<Item> item(StayCourse course, StayEvent event) {
        return form(event.step()).map(form -> {
            Optional<Person> person = files.find(event.caseId()).flatMap(file -> file.person());
            StayNotice notice = new StayNotice(
                    form,
                    person.map(known -> known.name().full()).orElseGet(() -> files.find(event.caseId())
                            .map(file -> file.shownName())
                            .orElse("")),
                    person.flatMap(Person::number).map(IdentityNumber::value).orElse(""),
                    form == NoticeForm.ADMITTED ? event.words() : "",
                    course.stay().ward(),
                    event.at(),
                    course.stay().admittedAt(),
                    event.planned(),
                    form == NoticeForm.DISCHARGED ? course.discharged().map(StayEvent::at) : Optional.empty(),
                    form == NoticeForm.DISCHARGED ? event.words() : "");
            return new Item(PlanningItems.INPATIENT_NOTICE, event.id(), event.caseId(), event.by(), notice.fields());
        });
    }

    private static Optional<NoticeForm> form(StayStep step) {
        return switch (step) {
            case ADMISSION_TOLD -> Optional.of(NoticeForm.ADMITTED);
            case READY_TOLD -> Optional.of(NoticeForm.READY);
            case READY_WITHDRAWN -> Optional.of(NoticeForm.NOT_READY);
            case INFORMATION_SENT -> Optional.of(NoticeForm.DISCHARGED);
            case JUDGED, CARE_CONTACT, DISCHARGED -> Optional.empty();
        };
    }
}
